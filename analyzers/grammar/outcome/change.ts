/** What changes by itself: "sales went up", "it got faster", "the line moved faster". */
import * as say from '../../lexicon/outcomes';
import { PEOPLE } from '../../lexicon/sentiment';
import { lowerAt, type Token } from '../../tokens';
import { type NounPhrase, subjectBefore } from '../noun-phrase';
import { isAdverb, isSubordinate } from '../subject';
import { ABSTRACT, CONCRETE, type Construction, isNegated, PERSONAL, STOPS, skipDegree, UNWELCOME } from './claim';

/** What can go up or down without falling off a shelf. */
const isMeasured = (tokens: readonly Token[], { head, to, from }: NounPhrase): boolean => {
  const word = lowerAt(tokens, head);
  if (say.METRICS.has(word)) return true;
  if (PEOPLE.has(word) || PERSONAL.test(word) || CONCRETE.has(word)) return false;
  if (/^(?:number|amount|volume|level|rate|share|use)$/.test(word) || say.METRICS.has(lowerAt(tokens, to - 1)))
    return true;
  return ABSTRACT.test(word) || (/[^s'i]s$/.test(word) && word.length > 3 && from < to);
};

/** "Sales went up", "behaviour had improved", "the number of late orders fell". */
export const changes: Construction = (tokens, i, place) => {
  const { lower } = tokens[i] as Token;
  const subject = subjectBefore(tokens, i);
  if (!subject || isNegated(tokens, i) || isSubordinate(tokens, subject.from)) return undefined;
  const who = lowerAt(tokens, subject.head);
  const pluperfect = tokens.slice(subject.to, i).some((token) => token.lower === 'had');
  let last = i;
  if (
    /^(?:went|gone|came|come|shot|got|dropped|fallen|fell|picked)$/.test(lower) &&
    /^(?:up|down|off)$/.test(
      lowerAt(tokens, i + (/^(?:right|way|straight|back)$/.test(lowerAt(tokens, i + 1)) ? 2 : 1)),
    )
  )
    last += /^(?:right|way|straight|back)$/.test(lowerAt(tokens, i + 1)) ? 2 : 1;
  else if (/^(?:went|gone|came|come|shot|got|picked)$/.test(lower)) return undefined;
  // With an object the verb is another construction's.
  const next = tokens[last + 1];
  const noEnd = next?.lower === 'no' && lowerAt(tokens, last + 2) === 'end';
  if (!noEnd && opensObject(next, lowerAt(tokens, last + 2))) return undefined;
  const thing = lowerAt(tokens, subject.head);
  const claim = { from: subject.from, to: last, slot: true, thing };
  // "Rework has been cut back", where "cut" alone is a deed.
  if (/^(?:cut|slashed|trimmed)$/.test(lower))
    return place === 'result' && /^(?:been|was|were)$/.test(lowerAt(tokens, i - 1)) && isMeasured(tokens, subject)
      ? claim
      : undefined;
  // "The phones calmed down": of anything but a person.
  if (/^(?:calmed|quietened|slowed|settled)$/.test(lower))
    return place === 'result' && lowerAt(tokens, i + 1) === 'down' && !PERSONAL.test(who) && !PEOPLE.has(who)
      ? { ...claim, to: i + 1 }
      : undefined;
  if (say.BETTERED.has(lower)) return PERSONAL.test(who) || (pluperfect && place !== 'result') ? undefined : claim;
  if (pluperfect || !isMeasured(tokens, subject)) return undefined;
  // More complaints are a problem, wherever they are told of.
  const down = DOWN.test(lower) || lowerAt(tokens, last) === 'down' || lowerAt(tokens, last) === 'off';
  const unwanted = say.UNWANTED.has(thing) || say.UNWANTED.has(lowerAt(tokens, subject.to - 1));
  if (unwanted && !down && lower !== 'stabilised' && lower !== 'stabilized') return undefined;
  if (place === 'result') return claim;
  const welcome = down ? unwanted || /^(?:decreased|reduced|declined)$/.test(lower) : say.METRICS.has(thing);
  return welcome && !tokens.some((token) => /^(?:i|we|i'd|my)$/.test(token.lower)) ? claim : undefined;
};
const DOWN = /^(?:decreased|reduced|declined|fell|fallen|dropped|shrank|plummeted)$/;

const OBJECT =
  /^(?:the|a|an|my|our|your|his|her|its|their|this|that|these|those|it|them|him|us|me|all|each|every|some|any|no)$/;
const opensObject = (token: Token | undefined, after: string): boolean =>
  token !== undefined &&
  !(token.lower === 'a' && /^(?:lot|bit|little|great|good)$/.test(after)) &&
  (token.kind === 'number' ||
    OBJECT.test(token.lower) ||
    (token.kind === 'word' &&
      !isAdverb(token) &&
      !STOPS.has(token.lower) &&
      !/^(?:too|well|quickly|back|off|out|up|down|again|then|a|lot|overall|greatly|steadily|right|straight|almost|last|this|next|every|month|year|more|less|massively|until|following|enough|immediately|here|there|today|between|under|among|without|week|later|across|throughout|nearly|mostly|despite|thanks|against|away|quite|pretty|so|since|everywhere|noticeably)$/.test(
        token.lower,
      )));

/** "Returns are going down", "attendance has been rising": changes that go on. */
export const progressive: Construction = (tokens, i, place) => {
  if (place !== 'result' || !/^(?:is|are|been)$/.test(lowerAt(tokens, i - 1))) return undefined;
  const goes = /^(?:going|coming)$/.test(lowerAt(tokens, i));
  if (goes && !/^(?:up|down)$/.test(lowerAt(tokens, i + 1))) return undefined;
  const subject = subjectBefore(tokens, i - 1);
  if (!subject || isSubordinate(tokens, subject.from) || isNegated(tokens, i - 1) || !isMeasured(tokens, subject))
    return undefined;
  return { from: subject.from, to: goes ? i + 1 : i, slot: true, thing: lowerAt(tokens, subject.head) };
};

/** "Readmissions are down", "the load is way down": only of what is measured, since a till is down too. */
export const isDown: Construction = (tokens, i, place) => {
  const to = i + (/^(?:way|well|right|now|also)$/.test(lowerAt(tokens, i + 1)) ? 2 : 1);
  const subject = place === 'result' ? subjectBefore(tokens, i) : undefined;
  if (!subject || !/^(?:up|down)$/.test(lowerAt(tokens, to)) || !measuredWord(tokens, subject)) return undefined;
  const turn = tokens[to + 1];
  if (
    turn?.kind === 'word' &&
    !/^(?:a|by|on|since|and|this|now|across|significantly|massively|sharply)$/.test(turn.lower)
  )
    return undefined;
  return { from: subject.from, to, slot: true, thing: lowerAt(tokens, subject.head) };
};
const measuredWord = (tokens: readonly Token[], { head }: NounPhrase): boolean =>
  say.METRICS.has(lowerAt(tokens, head)) || /^(?:number|amount|volume|load|level)$/.test(lowerAt(tokens, head));

/** "The parents trusted us more". */
export const regards: Construction = (tokens, i, place) => {
  const subject = place === 'result' ? subjectBefore(tokens, i) : undefined;
  if (!subject || lowerAt(tokens, subject.head) === 'i' || isSubordinate(tokens, subject.from)) return undefined;
  return /^(?:me|us|it|them)$/.test(lowerAt(tokens, i + 1)) && lowerAt(tokens, i + 2) === 'more'
    ? { from: subject.from, to: i + 2, slot: false, thing: '' }
    : undefined;
};

/** "Response times got a lot better", "the system is faster now", "handover became smoother". */
export const becomes: Construction = (tokens, i, place) => {
  const { lower } = tokens[i] as Token;
  const subject = subjectBefore(tokens, i);
  if (!subject || isSubordinate(tokens, subject.from) || isNegated(tokens, i)) return undefined;
  const who = lowerAt(tokens, subject.head);
  const better = skipDegree(tokens, i + 1);
  const word = lowerAt(tokens, better);
  if (PEOPLE.has(who) && !/^(?:faster|quicker|more)$/.test(word)) return undefined;
  if (PERSONAL.test(who) || CONCRETE.has(who) || /^(?:there|which|this|that)$/.test(who) || !say.COMPARATIVES.has(word))
    return undefined;
  // "Crashes became rare": what is rare was not so always.
  if (word === 'rare' && !/^(?:got|became)$/.test(lower)) return undefined;
  // "was a better measure of": a kind of thing, no change.
  if (/^an?$/.test(lowerAt(tokens, better - 1)) && tokens[better + 1]?.kind === 'word') return undefined;
  const is = /^(?:is|are|was|were|been)$/.test(lower);
  if (is && (place !== 'result' || PEOPLE.has(who))) return undefined;
  if (place !== 'result' && !/^(?:got|became)$/.test(lower)) return undefined;
  if (is && /^(?:improved|reduced|increased|enhanced|lowered)$/.test(word) && !/^(?:was|were|been)$/.test(lower))
    return undefined;
  // A feeling got better, a person: the rule on generic impact says so.
  if (/^(?:it|things|everything|mood|atmosphere|situation|relationship)$/.test(who) && word === 'better')
    return undefined;
  if (word === 'more' || word === 'less') {
    const quality = lowerAt(tokens, better + 1);
    if (/^(?:common|frequent)$/.test(quality) && lower !== 'was' && lower !== 'were')
      return { from: subject.from, to: better + 1, slot: true, thing: who };
    // As learners say it: "more better", "more easy".
    if (
      word === 'more' &&
      (say.COMPARATIVES.has(quality) || /^(?:easy|fast|quick|smooth|calm|clean|happy|safe)$/.test(quality))
    )
      return { from: subject.from, to: better + 1, slot: false, thing: who };
    if (
      UNWELCOME.has(quality) ||
      (!/(?:ed|ent|ant|ive|able|ible|ful|ate|al|ous|ly|ic|ar)$/.test(quality) &&
        !(word === 'less' && /y$/.test(quality)))
    )
      return undefined;
    return { from: subject.from, to: better + 1, slot: false, thing: who };
  }
  if (
    lowerAt(tokens, better + 1) === 'than' &&
    /^(?:i|we|expected|planned|that|hers|his|it)$/.test(lowerAt(tokens, better + 2))
  )
    return undefined;
  if (
    tokens[better + 1]?.kind === 'word' &&
    /^(?:one|ones|version|option|idea|way|place|job)$/.test(lowerAt(tokens, better + 1))
  )
    return undefined;
  return { from: subject.from, to: better, slot: true, thing: who };
};

/** "Rooms were ready a good deal sooner", "the hall emptied much quicker than normal". */
export const sooner: Construction = (tokens, i, place) => {
  const after = tokens[i + 1];
  const closes = !after || after.kind === 'punct' || /^(?:than|and|now|after|since|too|so)$/.test(after.lower);
  if (
    place !== 'result' ||
    !closes ||
    (after?.lower === 'than' && /^(?:i|we|expected|planned|hoped|that)$/.test(lowerAt(tokens, i + 2)))
  )
    return undefined;
  let open = i;
  while (open > 0 && !/^(?:[.,;:!?—–]|and|but|so|because)$/.test(lowerAt(tokens, open - 1))) open--;
  const clause = tokens.slice(open, i);
  if (clause.length < 2 || clause.some(({ lower }) => NOT_FASTER.test(lower))) return undefined;
  return clause.some(({ lower }) => /^(?:was|were|is|are|started|began|got|went|came|ran|\p{L}{3,}ed)$/u.test(lower))
    ? { from: open, to: i, slot: false, thing: '' }
    : undefined;
};
// What is wished, or what one did oneself, is no outcome.
const NOT_FASTER =
  /^(?:i|i'd|would|could|should|might|will|to|not|if|when|he|she|make|made|wanted|learned|asked|started)$/;

/** "The savings were substantial": how much is kept back. */
export const isBig: Construction = (tokens, i, place) => {
  const subject = place === 'result' ? subjectBefore(tokens, i) : undefined;
  if (!subject || isSubordinate(tokens, subject.from)) return undefined;
  const big = skipDegree(tokens, i + 1);
  const words = tokens.slice(subject.from, subject.to);
  if (
    !words.some(
      ({ lower }) => say.METRICS.has(lower) || say.CHANGES.has(lower) || lower === 'difference' || lower === 'impact',
    )
  )
    return undefined;
  return /^(?:substantial|significant|huge|considerable|enormous|massive|impressive|noticeable|dramatic|immediate|remarkable|outstanding)$/.test(
    lowerAt(tokens, big),
  ) && !UNWANTED_BIG.test(lowerAt(tokens, subject.head))
    ? { from: subject.from, to: big, slot: false, thing: lowerAt(tokens, subject.head) }
    : undefined;
};
const UNWANTED_BIG = /^(?:risks?|delays?|costs?|losses|pressure|workload|stress|errors?|backlog)$/;

/** "The line moved much faster", "things ran more smoothly", "the class did better". */
export const fares: Construction = (tokens, i, place) => {
  const subject = subjectBefore(tokens, i);
  if (place !== 'result' || !subject || isSubordinate(tokens, subject.from)) return undefined;
  const who = lowerAt(tokens, subject.head);
  if (who === 'i' || who === 'he' || who === 'she') return undefined;
  const better = skipDegree(tokens, i + 1);
  const word = lowerAt(tokens, better);
  if (/^(?:faster|smoother|quicker|better)$/.test(word)) return { from: i, to: better, slot: false, thing: who };
  return /^(?:more|less)$/.test(word) &&
    /^(?:smoothly|efficiently|quickly|reliably|often|effectively|accurately|easily)$/.test(lowerAt(tokens, better + 1))
    ? { from: i, to: better + 1, slot: false, thing: who }
    : undefined;
};
