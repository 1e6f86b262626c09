import { isQuoted } from '../grammar/subject';
import { CHIEFS } from '../lexicon/people';
import { words } from '../lexicon/words';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';

const ASKS = words(
  'suggested asked told assigned requested instructed tasked ordered wanted encouraged directed gave handed proposed recommended needed invited put',
);
const TOLD = words('assigned asked told tasked instructed given ordered directed requested handed nominated delegated');
const TASK = /\b(?:task|job|responsibility|assignment|project|role|duty|brief|mission)\b/;
// Where one is posted is background; what one is set to do is not.
const POSTING =
  /^(?:to )?(?:(?:a|an|the|my|our|this|another|one|their|\d\w*|[\w-]+) ){0,4}(?:wards?|units?|battalions?|platoons?|squads?|regiments?|base|ship|teams?|departments?|class|school|clinic|hospital|branch|store|group|station|site|office|area|section|desk|shifts?|territory|region|brigade|company|squadron|fleet|division|crew|floor)\b/;
const RECOGNITION =
  /\b(?:afterwards|later|again|wider|other (?:teams|wards|stores|schools|departments|branches|sites|classes)|whole (?:region|company|school|department)|permanently)\b/;

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';
const after = (tokens: readonly Token[], from: number, most = 9): string =>
  tokens
    .slice(from, from + most)
    .map(({ lower }) => lower)
    .join(' ');

/** "my head of department asked me": the span from the possessive to what was said to whom. */
function chief(tokens: readonly Token[], i: number): Hit | undefined {
  const owner = at(tokens, i);
  if (!/^(?:my|our|the)$/.test(owner)) return undefined;
  for (let noun = i + 1; noun < Math.min(i + 5, tokens.length); noun++) {
    if (tokens[noun]?.kind !== 'word') return undefined;
    if (!CHIEFS.has(at(tokens, noun))) continue;
    let verb = noun + 1;
    // "head of department", "VP of sales"
    if (at(tokens, verb) === 'of') verb += 2;
    // "my manager, Priya, asked", "my tutor Tom asked"
    if (at(tokens, verb) === ',' && at(tokens, verb + 2) === ',') verb += 3;
    else if (/^\p{Lu}/u.test(tokens[verb]?.text ?? '')) verb++;
    while (/^(?:had|has|then|also|at|once|who|simply|just|specifically|initially|kindly|,)$/.test(at(tokens, verb)))
      verb++;
    const word = at(tokens, verb);
    if (!ASKS.has(word)) continue;
    const object = at(tokens, verb + 1);
    const rest = after(tokens, verb + 2);
    if (
      /^(?:suggested|proposed|recommended|requested)$/.test(word) ? !/^(?:i|that|we|to)$/.test(object) : object !== 'me'
    )
      return undefined;
    if (/^(?:that)$/.test(object) && !/^(?:i|we)\b/.test(rest)) return undefined;
    if (object === 'to' && !/^me\b/.test(rest)) return undefined;
    // "told me that …" informs, "asked me how" inquires, "told me to …" delegates.
    if (
      /^(?:told|asked|wanted|encouraged|ordered|instructed|directed|needed|invited)$/.test(word) &&
      !/^(?:not )?to\b/.test(rest)
    )
      return undefined;
    if (/^(?:encouraged|invited)$/.test(word) && /^to (?:apply|join|speak|attend|talk|stay|be|keep)\b/.test(rest))
      return undefined;
    if (/^(?:gave|handed|put)$/.test(word) && !(TASK.test(rest) || /^(?:in charge|on the)/.test(rest)))
      return undefined;
    if (word === 'assigned' && POSTING.test(rest)) return undefined;
    if (RECOGNITION.test(after(tokens, verb + 2, 14))) return undefined;
    const end = /^(?:me|that)$/.test(object) ? verb + 1 : verb;
    return { start: (tokens[i] as Token).start, end: (tokens[end] as Token).end };
  }
  return undefined;
}

/** "I was tasked with", "I'd been asked to", and a bullet's "Tasked with". */
function passive(tokens: readonly Token[], i: number, opening: boolean): Hit | undefined {
  const own = /^i(?:'d|'ve)?$/.test(at(tokens, i));
  if (!own && !opening) return undefined;
  let verb = own ? i + 1 : i;
  while (
    /^(?:was|had|have|been|then|also|recently|initially|got|were|first|originally|formally|specifically|suddenly)$/.test(
      at(tokens, verb),
    )
  )
    verb++;
  const word = at(tokens, verb);
  if ((own && verb === i + 1) || !TOLD.has(word)) return undefined;
  // "I had asked to": the perfect is one's own asking.
  if (own && !tokens.slice(i + 1, verb).some(({ lower }) => /^(?:was|were|been|got)$/.test(lower))) return undefined;
  const next = at(tokens, verb + 1);
  const rest = after(tokens, verb + 1);
  if (word === 'told' && next !== 'to') return undefined;
  if (
    /^(?:given|handed)$/.test(word) &&
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
  if (RECOGNITION.test(after(tokens, verb + 1, 14))) return undefined;
  const end = /^(?:to|with|by)$/.test(next) ? verb + 1 : verb;
  return { start: (tokens[i] as Token).start, end: (tokens[end] as Token).end };
}

// "to lead a team" names a deed, "to the ward" a place.
const isDeedAfter = (rest: string): boolean =>
  !/^to (?:a|an|the|my|our|this|another|one|their|ward|team|unit|platoon|\d)/.test(rest);

function* starts({ tokens }: Sentence, { section, previous }: Context): Iterable<Hit> {
  // Later in a story a request is recognition, not its start.
  if (previous && (section === 'result' || section === 'reflection')) return;
  const opening = tokens.findIndex(({ kind }) => kind === 'word');
  for (let i = 0; i < tokens.length; i++) {
    const hit = chief(tokens, i) ?? passive(tokens, i, i === opening);
    if (!hit || isQuoted(tokens, i)) continue;
    if (/^(?:after|before|until|because|if|although|though|than|once|since|unless)$/.test(at(tokens, i - 1))) continue;
    yield hit;
    i += 2;
  }
}

export default defineRule({
  title: 'Delegated start',
  family: 'ownership',
  scope: 'sentence',
  message: 'Somebody else started this.',
  why: 'A story that begins with an order shows no initiative; say what you noticed, or what you made of the task.',
  question: 'What would you have done if nobody had asked you?',
  source: 'The walkthrough: delegated ownership, no self-initiation.',
  waits: true,
  find: starts,
  examples: [
    { bad: '[My manager suggested] I look into it.' },
    { bad: '[My head of department asked me] to plan the evening.' },
    { bad: 'In May [I was tasked with] the move.' },
    { bad: '[I was told to] count the stock.' },
    { bad: '[My manager, Priya, asked me] to take it on.' },
    { bad: '[The head teacher asked me] to run the club.' },
    { bad: '[My tutor gave me] the task of booking the hall.' },
    { bad: '[Tasked with] auditing the store, I counted every shelf.' },
    { bad: '- [Was asked to] coordinate the visit' },
    { bad: '[I’ve been asked to] rewrite the manual.' },
    { good: 'I was hired as a nurse in May.' },
    { good: 'It wasn’t assigned to me, but I took it on.' },
    { good: 'Nobody asked me to change the plan.' },
    { good: 'My manager asked me how I had done it.' },
    { good: 'I was told that the till was broken.' },
    { good: 'I was assigned to the third battalion.' },
    { good: 'I was assigned to Ward 7.' },
    { good: 'My manager asked me to present it to the whole region.' },
    { good: 'I had asked to see the figures.' },
    { good: 'My manager gave me good feedback.' },
    { good: 'I was given a month to finish.' },
  ],
});
