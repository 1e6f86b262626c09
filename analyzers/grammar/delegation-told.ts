/** An order told from the one who got it: "I was tasked with", "it was handed to me". */
import { CHIEFS } from '../lexicon/people';
import { words } from '../lexicon/words';
import { lowerAt, type Token } from '../tokens';
import { after, type Delegation, POSTING, RECOGNITION, TASK } from './delegation-words';

const TOLD = words(
  'assigned asked told tasked instructed given ordered directed requested handed nominated delegated volunteered put brought approached required selected picked chosen hand-picked',
);
// Whom one gets is no task.
const MATES =
  /^(?:[\w-]+ ){0,3}(?:teammates?|partners?|mentors?|buddy|members?|interns?|colleagues?|tutors?|supervisors?|manager)\b/;
/** "The project was handed to me", "it was assigned to me by …", "it was my manager's idea". */
export function handed(tokens: readonly Token[], i: number): Delegation | undefined {
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
export function told(tokens: readonly Token[], i: number, opening: boolean): Delegation | undefined {
  const own = /^i(?:'d|'ve)?$/.test(lowerAt(tokens, i));
  if (!own && !opening) return undefined;
  let verb = own ? i + 1 : i;
  while (
    /^(?:was|had|have|been|being|once|then|also|recently|initially|got|were|first|originally|formally|specifically|suddenly)$/.test(
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
  if (
    word === 'told' &&
    next !== 'to' &&
    !by &&
    !/^(?:that )?i (?:was to|had to|would|needed|should|must)\b/.test(rest)
  )
    return undefined;
  if (
    word === 'put' &&
    !/^(?:in charge of|on (?:the|a|this) (?:[\w-]+ ){0,3}?(?:project|task|team|account|case|job|migration|programme|program|committee)|forward)\b/.test(
      rest,
    )
  )
    return undefined;
  if (word === 'brought' && !/^(?:in|on|on board) (?:by (?:[\w-]+ ){1,5}?)?to\b/.test(rest)) return undefined;
  if (/^(?:selected|picked|chosen|hand-picked)$/.test(word) && !/^by (?:my|our|the) (?:[\w-]+ ){1,4}?to\b/.test(rest))
    return undefined;
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
/** "It landed on my desk": nobody is named who sent it. */
export function landed(tokens: readonly Token[], i: number): Delegation | undefined {
  const where = /^(?:on(?:to)? my (?:desk|plate)|in(?:to)? my lap)(?= |$)/.exec(after(tokens, i + 1, 4));
  const subject = tokens[i - 1];
  if (
    !where ||
    !subject ||
    !/^(?:it|this|that|task|job|project|work|audit|case|file|complaint|which)$/.test(subject.lower)
  )
    return undefined;
  return { start: subject.start, end: (tokens[i + where[0].trim().split(' ').length] as Token).end };
}
