import { CHIEFS } from '../lexicon/people';
import { words } from '../lexicon/words';
import { lowerAt, type Token } from '../tokens';
import { pastOfBase } from './verb-forms';

/** Where a task comes from above: offsets within the sentence. */
export interface Delegation {
  start: number;
  end: number;
}

/** The delegation that begins at token `i`; `opening` where the sentence's first word stands there. */
export function delegationAt(tokens: readonly Token[], i: number, opening: boolean): Delegation | undefined {
  const { lower } = tokens[i] as Token;
  if (CHIEF_STARTS.has(lower) || (i < 2 && CHIEFS.has(lower)))
    return chief(tokens, i) ?? (opening ? passive(tokens, i, opening) : undefined);
  if (opening || OWN.has(lower)) return passive(tokens, i, opening) ?? (BE.has(lower) ? handed(tokens, i) : undefined);
  if (lower === 'landed') return landed(tokens, i);
  return BE.has(lower) ? handed(tokens, i) : undefined;
}

/** "It landed on my desk": nobody is named who sent it. */
function landed(tokens: readonly Token[], i: number): Delegation | undefined {
  const where = /^(?:on(?:to)? my (?:desk|plate)|in(?:to)? my lap)(?= |$)/.exec(after(tokens, i + 1, 4));
  const subject = tokens[i - 1];
  if (!where || !subject || !/^(?:it|this|that|task|job|project|work|which)$/.test(subject.lower)) return undefined;
  return { start: subject.start, end: (tokens[i + where[0].trim().split(' ').length] as Token).end };
}

// Most words begin none: asked first, for speed.
const CHIEF_STARTS = words('my our the they management leadership hr headquarters hq');
const OWN = words("i i'd i've");
const BE = words('was were got been');

const ASKS = words(
  `suggested asked told assigned requested instructed tasked ordered wanted encouraged directed gave handed proposed
  recommended needed invited put had said approached got made volunteered required expected advised decided
  nudged pushed urged pressed begged roped dropped dumped threw landed lumped passed`,
);
const TOLD = words(
  'assigned asked told tasked instructed given ordered directed requested handed nominated delegated volunteered put brought approached required',
);
const TASK = /\b(?:task|job|responsibility|assignment|project|role|duty|brief|mission)\b/;
// Where one is posted is background; what one is set to do is not.
const POSTING =
  /^(?:to )?(?:(?:a|an|the|my|our|this|another|one|their|\d\w*|[\w-]+) ){0,4}(?:wards?|units?|battalions?|platoons?|squads?|regiments?|base|ship|teams?|departments?|class|school|clinic|hospital|branch|store|group|station|site|office|area|section|desk|shifts?|territory|region|brigade|company|squadron|fleet|division|crew|floor)\b/;
// Whom one gets is no task.
const MATES =
  /^(?:[\w-]+ ){0,3}(?:teammates?|partners?|mentors?|buddy|members?|interns?|colleagues?|tutors?|supervisors?|manager)\b/;
const RECOGNITION =
  /\b(?:afterwards|later|again|wider|other (?:teams|wards|stores|schools|departments|branches|sites|classes)|whole (?:region|company|school|department)|permanently)\b/;
// "my team and me", "my colleague and I"
const WITH_ME = /^(?:my|our|the|both|another|a)(?: [\w-]+){1,3} and (?:me|i|myself)\b/;

const after = (tokens: readonly Token[], from: number, most = 9): string =>
  tokens
    .slice(from, from + most)
    .map(({ lower }) => lower)
    .join(' ');

/** The verb behind a chief who begins at `i` ("my head of department"), or behind "they" and "management". */
function verbOfChief(tokens: readonly Token[], i: number): number | undefined {
  const owner = lowerAt(tokens, i);
  let noun: number | undefined;
  if (/^(?:they|management|leadership|hr|headquarters|hq)$/.test(owner)) noun = i;
  else if (/^(?:my|our|the)$/.test(owner))
    for (let n = i + 1; n < Math.min(i + 5, tokens.length); n++) {
      if (tokens[n]?.kind !== 'word') break;
      // "charge nurse", "team leader", "lead engineer": the last of the run.
      if (
        CHIEFS.has(lowerAt(tokens, n)) ||
        (n > i + 1 && /^(?:nurse|leader|engineer|foreman|sister)$/.test(lowerAt(tokens, n)))
      )
        noun = n;
      else if (noun !== undefined) break;
    }
  if (noun === undefined && owner === 'the' && /^(?:engineer|foreman|coordinator)$/.test(lowerAt(tokens, i + 1)))
    noun = i + 1;
  // "Owner asked me to": notes drop the article.
  if (noun === undefined && i < 2 && CHIEFS.has(owner)) noun = i;
  if (noun === undefined) return undefined;
  let verb = noun + 1;
  // "head of department", "VP of sales"
  if (lowerAt(tokens, verb) === 'of') verb += 2;
  // "my manager, Priya, asked", "my tutor Tom asked"
  if (lowerAt(tokens, verb) === ',' && lowerAt(tokens, verb + 2) === ',') verb += 3;
  else if (/^\p{Lu}/u.test(tokens[verb]?.text ?? '')) verb++;
  while (/^(?:has|then|also|at|once|who|simply|just|specifically|initially|kindly|,)$/.test(lowerAt(tokens, verb)))
    verb++;
  // "my boss came to me and asked me"
  if (/^(?:came|called|rang|phoned|emailed|stopped|approached|pulled)$/.test(lowerAt(tokens, verb)))
    for (let n = verb + 2; n < verb + 9 && tokens[n]?.kind === 'word'; n++)
      if (lowerAt(tokens, n - 1) === 'and' && ASKS.has(lowerAt(tokens, n))) return n;
  if (lowerAt(tokens, verb) === 'had' && ASKS.has(lowerAt(tokens, verb + 1))) verb++;
  return ASKS.has(lowerAt(tokens, verb)) ? verb : undefined;
}

/** "my head of department asked me to": the span from the possessive to what was said to whom. */
function chief(tokens: readonly Token[], i: number): Delegation | undefined {
  const verb = verbOfChief(tokens, i);
  if (verb === undefined) return undefined;
  const word = lowerAt(tokens, verb);
  const object = lowerAt(tokens, verb + 1);
  const joined = WITH_ME.exec(after(tokens, verb + 1))?.[0].split(' ').length ?? 0;
  const mine = object === 'me' || object === 'us' || joined > 0;
  const rest = after(tokens, verb + 1 + Math.max(1, joined));
  const they = lowerAt(tokens, i) === 'they';
  if (!orders(word, object, mine, rest) || (they && i > 0 && lowerAt(tokens, i - 1) !== ',')) return undefined;
  if (RECOGNITION.test(after(tokens, verb + 2, 14))) return undefined;
  const end = joined ? verb + joined : mine || object === 'that' || object === 'if' ? verb + 1 : verb;
  return { start: (tokens[i] as Token).start, end: (tokens[end] as Token).end };
}

const MUST =
  /^(?:that )?(?:i|we) (?:should|had to|have to|needed to|need to|must|was to|could|would|ought to)\b(?! not)/;

const ONTO_ME =
  /^(?:it|this|that|the (?:[\w-]+ )?[\w-]+) (?:all )?(?:in(?:to)? (?:my|our) laps?|on(?:to)? (?:me|us|my (?:desk|plate|table))|(?:over |on |down )?to me|my way)\b/;

/** Whether what is said to whom sets the candidate to work: not what informs, inquires or praises. */
function orders(word: string, object: string, mine: boolean, rest: string): boolean {
  const said = `${object} ${rest}`;
  if (word === 'said' || word === 'expected' || word === 'advised' || word === 'decided')
    return MUST.test(said) || (!/^(?:said|decided)$/.test(word) && mine && /^to\b/.test(rest));
  if (/^(?:suggested|proposed|recommended|requested)$/.test(word)) {
    if (object === 'to') return /^(?:me|us)\b/.test(rest);
    return object === 'that' ? /^(?:i|we)\b/.test(rest) : /^(?:i|we)$/.test(object);
  }
  // "asked if I could"
  if (word === 'asked' && /^(?:(?:me|us) )?(?:if|whether) (?:i|we) (?:could|would|can|wanted|might)\b/.test(said))
    return true;
  // "dropped it in my lap", "passed it to me"
  if (/^(?:dropped|dumped|threw|landed|passed|put|gave|handed)$/.test(word) && ONTO_ME.test(said)) return true;
  if (!mine) return false;
  switch (word) {
    case 'told':
      return /^(?:not )?to\b/.test(rest) || MUST.test(rest);
    case 'asked':
    case 'wanted':
    case 'ordered':
    case 'instructed':
    case 'directed':
    case 'needed':
    case 'got':
    case 'nudged':
    case 'pushed':
    case 'urged':
    case 'pressed':
    case 'begged':
      return /^(?:not )?to\b/.test(rest);
    case 'roped':
      return /^in\b/.test(rest);
    case 'landed':
    case 'lumped':
      return /^with\b/.test(rest);
    case 'dropped':
    case 'dumped':
    case 'threw':
    case 'passed':
      return false;
    case 'encouraged':
    case 'invited':
      return /^to\b/.test(rest) && !/^to (?:apply|join|speak|attend|talk|stay|be|keep)\b/.test(rest);
    case 'gave':
    case 'handed':
    case 'put':
      return TASK.test(rest) || /^(?:in charge|on the|on (?:a|an|this|it)|onto|forward)\b/.test(rest);
    case 'had':
    case 'made':
      return (
        pastOfBase(rest.split(' ')[0] ?? '') !== undefined &&
        !/^(?:feel|think|realise|realize|see|laugh|want|proud)\b/.test(rest)
      );
    case 'approached':
      return /^(?:about|to|with|and asked)\b/.test(rest);
    case 'assigned':
      return !POSTING.test(rest);
    default:
      return true;
  }
}

/** "The project was handed to me", "it was assigned to me by …", "it was my manager's idea". */
function handed(tokens: readonly Token[], i: number): Delegation | undefined {
  if (!/^(?:was|were|got|been)$/.test(lowerAt(tokens, i))) return undefined;
  const idea = /^(?:my|our)$/.test(lowerAt(tokens, i + 1))
    ? /^(?:my|our) (?:[\w-]+ )?([\w-]+)'s idea\b/.exec(after(tokens, i + 1, 5))
    : undefined;
  if (idea && CHIEFS.has(idea[1] ?? '') && lowerAt(tokens, i - 1) === 'it')
    return { start: (tokens[i - 1] as Token).start, end: (tokens[i + 2] as Token).end };
  const verb = /ly$/.test(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
  // "it was put to me that I should"
  if (/^put to me (?:by (?:[\w-]+ ){1,4})?that i (?:should|could|might|ought)\b/.test(after(tokens, verb, 10)))
    return { start: (tokens[Math.max(0, i - 1)] as Token).start, end: (tokens[verb + 2] as Token).end };
  if (!/^(?:assigned|given|handed|delegated|passed|allocated)$/.test(lowerAt(tokens, verb))) return undefined;
  const particle = /^(?:over|down|on)$/.test(lowerAt(tokens, verb + 1)) ? 1 : 0;
  if (lowerAt(tokens, verb + 1 + particle) !== 'to' || !/^(?:me|us|my)$/.test(lowerAt(tokens, verb + 2 + particle)))
    return undefined;
  // What was given to one in person is no task: a card, an award.
  const subject = after(tokens, Math.max(0, i - 3), Math.min(3, i));
  if (!/\b(?:it|this|that|which)$/.test(subject) && !TASK.test(subject) && lowerAt(tokens, verb) !== 'assigned')
    return undefined;
  if (/^(?:as a|for my|by my (?:mother|father|wife|husband|parents))/.test(after(tokens, verb + 3 + particle, 3)))
    return undefined;
  if (/\b(?:no|not|never|nothing)\b/.test(subject)) return undefined;
  return { start: (tokens[i] as Token).start, end: (tokens[verb + 2 + particle] as Token).end };
}

/** "I was tasked with", "I'd been asked to", and a bullet's "Tasked with". */
function passive(tokens: readonly Token[], i: number, opening: boolean): Delegation | undefined {
  const own = /^i(?:'d|'ve)?$/.test(lowerAt(tokens, i));
  if (!own && !opening) return undefined;
  let verb = own ? i + 1 : i;
  while (
    /^(?:was|had|have|been|being|then|also|recently|initially|got|were|first|originally|formally|specifically|suddenly)$/.test(
      lowerAt(tokens, verb),
    )
  )
    verb++;
  const word = lowerAt(tokens, verb);
  if ((own && verb === i + 1) || !TOLD.has(word)) return undefined;
  // "I had asked to": the perfect is one's own asking.
  if (own && !tokens.slice(i + 1, verb).some(({ lower }) => /^(?:was|were|been|got)$/.test(lower))) return undefined;
  const next = lowerAt(tokens, verb + 1);
  const rest = after(tokens, verb + 1);
  const by = /^by (?:[\w-]+ ){1,5}?to\b/.test(rest);
  if (word === 'told' && next !== 'to' && !by) return undefined;
  if (
    word === 'put' &&
    !/^(?:in charge of|on (?:the|a|this) (?:[\w-]+ ){0,3}?(?:project|task|team|account|case|job|migration|programme|program|committee)|forward)\b/.test(
      rest,
    )
  )
    return undefined;
  if (word === 'brought' && !/^(?:in|on|on board) to\b/.test(rest)) return undefined;
  if (word === 'approached' && !/^by (?:my|our|the) (?:[\w-]+ ){1,4}?(?:to|about)\b/.test(rest)) return undefined;
  if (/^(?:volunteered|required)$/.test(word) && !/^(?:to|for)$/.test(next)) return undefined;
  // "I got given the reading": what one got given is a task.
  const got = lowerAt(tokens, verb - 1) === 'got';
  if (
    /^(?:given|handed)$/.test(word) &&
    !(got && /^(?:the|this|that|all)$/.test(next)) &&
    !/^(?:a|an|the|this|that|sole|full|\w+) (?:[\w-]+ )?(?:task|job|responsibility|assignment|project|role|duty|brief|mission)\b/.test(
      rest,
    ) &&
    !TASK.test(next)
  )
    return undefined;
  if (/^(?:asked|requested|nominated|ordered|directed|instructed)$/.test(word) && !/^(?:to|by)$/.test(next))
    return undefined;
  if (!own && verb === i && !/^(?:to|with|by)$/.test(next)) return undefined;
  if (
    word === 'assigned' &&
    next === 'to' &&
    !isDeedAfter(rest) &&
    (POSTING.test(rest) || /\d/.test(rest.split(' ').slice(0, 4).join(' ')))
  )
    return undefined;
  if (word === 'assigned' && MATES.test(rest)) return undefined;
  if (RECOGNITION.test(after(tokens, verb + 1, 14))) return undefined;
  const end = /^(?:to|with|by)$/.test(next) ? verb + 1 : verb;
  return { start: (tokens[i] as Token).start, end: (tokens[end] as Token).end };
}

// "to lead a team" names a deed, "to the ward" a place.
const isDeedAfter = (rest: string): boolean =>
  !/^to (?:a|an|the|my|our|this|another|one|their|ward|team|unit|platoon|\d)/.test(rest);
