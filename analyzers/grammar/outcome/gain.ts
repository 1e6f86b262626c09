/** What comes of it: more, fewer, an increase, a target met. */
import * as say from '../../lexicon/outcomes';
import { words } from '../../lexicon/words';
import { lowerAt, type Token } from '../../tokens';
import { tail } from '../deed';
import { subjectBefore } from '../noun-phrase';
import { isAdverb, skipAdverbs } from '../subject';
import { verbForm } from '../verb-forms';
import { doer } from './betterment';
import { type Construction, DEGREE, isNegated, objectEnd, PERSONAL, STOPS, skipDegree, some, UNWELCOME } from './claim';

/** "fewer complaints", "more visitors": a count compared, as the subject or the object of getting, having, serving. */
export const counts: Construction = (tokens, i, place) => {
  if (place !== 'result') return undefined;
  const less = /^(?:fewer|less)$/.test(lowerAt(tokens, i));
  let noun = i + 1;
  while (
    noun < i + 3 &&
    tokens[noun]?.kind === 'word' &&
    !/[^s'i]s$|^(?:people|time|money|staff|traffic|downtime|waste|stress|overtime|work)$/.test(lowerAt(tokens, noun))
  )
    noun++;
  const them = lowerAt(tokens, i + 1) === 'of' && /^(?:them|us|these|those)$/.test(lowerAt(tokens, i + 2));
  const thing = tokens[them ? i + 2 : noun];
  if (them) noun = i + 2;
  if (
    thing?.kind !== 'word' ||
    STOPS.has(thing.lower) ||
    !/[^s'i]s$|^(?:people|them|us|these|those|time|money|staff|traffic|downtime|waste|stress|overtime|work)$/.test(
      thing.lower,
    )
  )
    return undefined;
  if (
    lowerAt(tokens, noun + 1) === 'than' &&
    lowerAt(tokens, noun + 2) !== 'before' &&
    lowerAt(tokens, noun + 2) !== 'ever'
  )
    return undefined;
  let before = i - 1;
  while (before >= 0 && (DEGREE.has(lowerAt(tokens, before)) || isAdverb(tokens[before]))) before--;
  const verb = lowerAt(tokens, before);
  const opens = before < 0 || /^[,;:]$/.test(verb) || /^(?:and|so|result|then)$/.test(verb);
  // As the subject: "Fewer patients fell", "more people signed up".
  if (opens) {
    const next = skipAdverbs(tokens, noun + 1);
    const form = verbForm(lowerAt(tokens, next));
    const finite = form?.past || (less && form?.base) || /^(?:are|were|have|come|came)$/.test(lowerAt(tokens, next));
    return finite &&
      !(
        opens &&
        !less &&
        form?.past &&
        /^(?:left|quit|complained|died|fell|missed|failed)$/.test(lowerAt(tokens, next))
      )
      ? { from: i, to: noun, slot: false, thing: thing.lower }
      : undefined;
  }
  const gains = less
    ? /^(?:had|got|get|received|saw|were|was|are|made|lost|have|with|needed|needs?|take|takes|took|spend|spent|in|to|see|be)$/
    : /^(?:generated|attracted|won|gained|served|serve|handle|handled|sold|brought|in|got|received|booked|raised|made|drew|closed|earned|saw|process|processed|reached|secured|took|recruited)$/;
  if (!gains.test(verb)) return undefined;
  if (verb === 'in' && !/^(?:brought|resulted|resulting|pulled)$/.test(lowerAt(tokens, before - 1))) return undefined;
  if (verb === 'to' && !/^(?:led|leading)$/.test(lowerAt(tokens, before - 1))) return undefined;
  if (/^(?:took|made|raised)$/.test(verb) && !less) return undefined;
  return { from: before, to: noun, slot: false, thing: thing.lower };
};

/** "We beat all the other counters". */
export const beats: Construction = (tokens, i, place) =>
  place === 'result' && /^(?:all )?(?:the |our )?(?:other|rest|competition|competitors)/.test(tail(tokens, i + 1))
    ? { from: i, to: objectEnd(tokens, i + 1), slot: false, thing: '' }
    : undefined;

/** "generated leads", "attracted visitors", "brought in new members", "saved us time", "raised money". */
export const yields: Construction = (tokens, i, place) => {
  if (place !== 'result') return undefined;
  const who = doer(tokens, i);
  const subject = subjectBefore(tokens, i);
  if (!who && !(subject && !PERSONAL.test(lowerAt(tokens, subject.head)))) return undefined;
  if (isNegated(tokens, i)) return undefined;
  const { lower } = tokens[i] as Token;
  const from = lower === 'brought' ? i + 2 : i + 1;
  if (lower === 'brought' && !/^(?:in|down)$/.test(lowerAt(tokens, i + 1))) return undefined;
  if (tokens[from]?.kind !== 'word') return undefined;
  const end = objectEnd(tokens, from);
  const gains = lower === 'saved' || (lower === 'brought' && lowerAt(tokens, i + 1) === 'down') ? say.METRICS : GAINS;
  return some(tokens, from, end, gains) ? { from: i, to: end, slot: false, thing: lowerAt(tokens, end) } : undefined;
};
const GAINS =
  words(`leads customers members visitors donations money funds signups sign-ups subscribers followers audience
  clients business revenue income sales bookings applicants applications volunteers readers interest traffic orders users
  sponsors donors base footfall attendance enquiries inquiries referrals custom trade`);

/** "It led to better cooperation", "the result was a smoother handover", "resulted in a big reduction". */
export const leads: Construction = (tokens, i, place) => {
  if (place !== 'result') return undefined;
  const { lower } = tokens[i] as Token;
  const was = lower === 'was';
  const to = /^(?:to|in|up)$/.test(lowerAt(tokens, i + 1));
  // "the result of my changes was"
  const told = tokens
    .slice(Math.max(0, i - 6), i)
    .some(
      ({ lower: word }, n, near) =>
        /^(?:result|outcome)$/.test(word) && (n === near.length - 1 || near[n + 1]?.lower === 'of'),
    );
  if (was ? !told : !to) return undefined;
  let from = i + (was ? 1 : 2);
  if (lowerAt(tokens, i + 1) === 'up' && lowerAt(tokens, from) === 'with') from++;
  if (isNegated(tokens, i)) return undefined;
  const noun = tokens.findIndex((token, n) => n >= from && n < from + 4 && say.CHANGES.has(token.lower));
  if (noun > 0 && /^(?:in|of|to)$/.test(lowerAt(tokens, noun + 1)))
    return { from: i, to: objectEnd(tokens, noun + 2), slot: !was, thing: lowerAt(tokens, noun) };
  return some(tokens, from, from + 2, say.COMPARATIVES)
    ? { from: i, to: objectEnd(tokens, from), slot: !was && lowerAt(tokens, i + 1) !== 'up', thing: '' }
    : undefined;
};

/** "made handovers more reliable", "made us more efficient". */
export const makes: Construction = (tokens, i) => {
  const who = doer(tokens, i);
  if (lowerAt(tokens, i - 1) !== ',' && who !== 'agent' && who !== 'joined') return undefined;
  const more = tokens.findIndex((token, n) => n > i + 1 && n < i + 8 && say.COMPARATIVES.has(token.lower));
  if (more < 0 || tokens.slice(i, more).some(({ kind }) => kind === 'punct')) return undefined;
  // "Working together makes everything easier": a lesson.
  if (/^(?:everything|things|life|anything)$/.test(lowerAt(tokens, i + 1)) && lowerAt(tokens, i) === 'makes')
    return undefined;
  if (
    UNWELCOME.has(lowerAt(tokens, more + 1)) ||
    /^(?:leader|person|nurse|teacher|manager|engineer|team-player|communicator|student|worker)$/.test(
      lowerAt(tokens, more + 1),
    )
  )
    return undefined;
  const to = lowerAt(tokens, more) === 'more' && tokens[more + 1]?.kind === 'word' ? more + 1 : more;
  return { from: i, to, slot: false, thing: '' };
};

/** "saw an increase in bookings", "there was a noticeable drop in errors". */
export const sees: Construction = (tokens, i, place) => {
  if (place !== 'result') return undefined;
  let before = i - 1;
  while (isAdverb(tokens[before])) before--;
  if (
    !/^(?:there|we|i|company|team|they|store|school|shop|department|has|have|also|business|branch|ward|unit|,|and|up|\p{L}{3,}[^s\P{L}]s)$/u.test(
      lowerAt(tokens, before),
    )
  )
    return undefined;
  const noun = tokens.findIndex((token, n) => n > i && n < i + 5 && say.CHANGES.has(token.lower));
  if (noun > 0) {
    const first = lowerAt(tokens, i + 1);
    if (!/^(?:in|to|on|of)$/.test(lowerAt(tokens, noun + 1)) || /^(?:no|any|the|little)$/.test(first)) return undefined;
    return {
      from: i,
      to: objectEnd(tokens, noun + 2),
      slot: true,
      thing: lowerAt(tokens, objectEnd(tokens, noun + 2)),
    };
  }
  if (!/^(?:saw|had|achieved|got|experienced)$/.test(lowerAt(tokens, i))) return undefined;
  const better = skipDegree(tokens, i + 1);
  if (!/^(?:better|improved|higher|lower|faster)$/.test(lowerAt(tokens, better))) return undefined;
  const end = objectEnd(tokens, better + 1);
  return tokens[better + 1]?.kind === 'word' && some(tokens, better + 1, end, say.METRICS)
    ? { from: i, to: end, slot: false, thing: '' }
    : undefined;
};

const COURSE = /\b(?:degree|programme?|qualifications?|certifications?|course|training|school|apprenticeship|exams?)\b/;

const GRADES = /^(?:grades?|marks?|scores?|results?|ratings?|reviews?)$/;
const GOOD = words('good great excellent decent high amazing strong top fantastic brilliant outstanding better superb');

/** "got a decent mark", "with an excellent grade": the figure is known, and kept back. */
export const grades: Construction = (tokens, i, place) => {
  if (place !== 'result' || !GRADES.test(lowerAt(tokens, i)) || !GOOD.has(lowerAt(tokens, i - 1))) return undefined;
  const article = /^(?:an?|very|really|such)$/.test(lowerAt(tokens, i - 2)) ? i - 2 : i - 1;
  const first = /^(?:an?)$/.test(lowerAt(tokens, article - 1)) ? article - 1 : article;
  return /^(?:got|received|earned|achieved|gained|scored|obtained|awarded|with|getting|us|me)$/.test(
    lowerAt(tokens, first - 1),
  )
    ? { from: first - 1, to: i, slot: false, thing: '' }
    : undefined;
};

/** "helped to achieve a reduction in shrinkage". */
export const achieves: Construction = (tokens, i, place) => {
  const noun = tokens.findIndex((token, n) => n > i && n < i + 4 && say.CHANGES.has(token.lower));
  if (place !== 'result' || noun < 0 || !/^(?:in|of)$/.test(lowerAt(tokens, noun + 1))) return undefined;
  if (
    !/^(?:to|helped|and)$/.test(lowerAt(tokens, i - 1)) ||
    /^(?:want|wanted|was|goal|aim|asked)$/.test(lowerAt(tokens, i - 2))
  )
    return undefined;
  const end = objectEnd(tokens, noun + 2);
  return { from: i, to: end, slot: true, thing: lowerAt(tokens, end) };
};

/** "hit our targets". */
export const targets: Construction = (tokens, i) => {
  const subject = subjectBefore(tokens, i);
  if (!subject && doer(tokens, i) !== 'own' && doer(tokens, i) !== 'joined') return undefined;
  const end = objectEnd(tokens, i + 1);
  return some(tokens, i + 1, end, say.TARGETS) && !isNegated(tokens, i)
    ? { from: i, to: end, slot: false, thing: '' }
    : undefined;
};

export const progress: Construction = (tokens, i) =>
  /^(?:good|great|real|steady|huge|significant|excellent|big)$/.test(lowerAt(tokens, i + 1)) &&
  lowerAt(tokens, i + 2) === 'progress'
    ? { from: i, to: i + 2, slot: false, thing: '' }
    : undefined;

/** "successfully launched the service", "was delivered successfully". */
export const success: Construction = (tokens, i, place) => {
  if (place !== 'result') return undefined;
  // "landed safely, with no injuries": none is a figure.
  if (tokens.some(({ lower }, n) => (lower === 'no' || lower === 'zero') && /[^s]s$/.test(lowerAt(tokens, n + 1))))
    return undefined;
  // A certificate one has or has not.
  if (/^(?:obtained|passed|graduated|earned|landed|defended)$/.test(lowerAt(tokens, i + 1))) return undefined;
  if (/^(?:completed|attained|finished)$/.test(lowerAt(tokens, i + 1)) && COURSE.test(tail(tokens, i + 2)))
    return undefined;
  const isPast = (n: number): boolean => verbForm(lowerAt(tokens, n))?.past === true;
  if (isPast(i + 1) && tokens[i + 2]?.kind === 'word')
    return { from: i, to: objectEnd(tokens, i + 2), slot: false, thing: '' };
  if (isPast(i - 1) && /^(?:was|were|been)$/.test(lowerAt(tokens, i - 2)))
    return { from: i - 1, to: i, slot: false, thing: '' };
  return undefined;
};
