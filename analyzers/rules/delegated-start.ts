import { isQuoted } from '../grammar/subject';
import { words } from '../lexicon/words';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';

const CHIEFS =
  words(`manager boss supervisor lead director mentor professor teacher principal coach chief officer commander
  sergeant captain head vp ceo cto coo cfo partner lecturer tutor matron executive superior employer owner`);
const ASKS = words('suggested asked told assigned requested instructed tasked ordered wanted encouraged directed');
const TOLD = words('assigned asked told tasked instructed given ordered directed chosen appointed requested');

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** "my head of department asked me": the span from the possessive to what was said to whom. */
function chief(tokens: readonly Token[], i: number): Hit | undefined {
  if (!/^(?:my|our)$/.test(at(tokens, i))) return undefined;
  for (let noun = i + 1; noun < Math.min(i + 5, tokens.length); noun++) {
    if (!CHIEFS.has(at(tokens, noun))) continue;
    let verb = noun + 1;
    // "head of department", "VP of sales"
    if (at(tokens, verb) === 'of') verb += 2;
    while (/^(?:had|then|also|at|once|later|once|who|,)$/.test(at(tokens, verb))) verb++;
    const word = at(tokens, verb);
    if (!ASKS.has(word)) continue;
    const object = at(tokens, verb + 1);
    if (word === 'suggested' ? !/^(?:i|that|we|to|me)$/.test(object) : !/^(?:me|us|that)$/.test(object))
      return undefined;
    // "told me that …" informs; "told me to …" delegates.
    if (word === 'told' && at(tokens, verb + 2) !== 'to') return undefined;
    // Being asked for an opinion or a favour of information starts nothing.
    if (word === 'asked' && /^(?:how|why|what|when|where|if|whether|about)$/.test(at(tokens, verb + 2)))
      return undefined;
    const end = /^(?:me|us|that)$/.test(object) ? verb + 1 : verb;
    return { start: (tokens[i] as Token).start, end: (tokens[end] as Token).end };
  }
  return undefined;
}

/** "I was tasked with", "I'd been asked to". */
function passive(tokens: readonly Token[], i: number): Hit | undefined {
  if (!/^i(?:'d)?$/.test(at(tokens, i))) return undefined;
  let verb = i + 1;
  while (/^(?:was|had|been|then|also|recently|initially|got|were)$/.test(at(tokens, verb))) verb++;
  const word = at(tokens, verb);
  if (verb === i + 1 || !TOLD.has(word)) return undefined;
  const next = at(tokens, verb + 1);
  if (word === 'told' && next !== 'to') return undefined;
  if (
    word === 'given' &&
    !tokens
      .slice(verb + 1, verb + 5)
      .some(({ lower }) => /^(?:task|job|responsibility|assignment|project|role)$/.test(lower))
  )
    return undefined;
  if (word === 'asked' && !/^(?:to|by)$/.test(next)) return undefined;
  if (word === 'chosen' || word === 'appointed') return undefined;
  const end = /^(?:to|with|by)$/.test(next) ? verb + 1 : verb;
  return { start: (tokens[i] as Token).start, end: (tokens[end] as Token).end };
}

function* starts({ tokens }: Sentence, { section, previous }: Context): Iterable<Hit> {
  // Later in a story a request is recognition, not its start.
  if (previous && (section === 'result' || section === 'reflection')) return;
  for (let i = 0; i < tokens.length; i++) {
    const hit = chief(tokens, i) ?? passive(tokens, i);
    if (!hit || isQuoted(tokens, i)) continue;
    if (/^(?:after|before|when|until|because|if|although|though|than)$/.test(at(tokens, i - 1))) continue;
    yield hit;
    return;
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
    { good: 'I was hired as a nurse in May.' },
    { good: 'It wasn’t assigned to me, but I took it on.' },
    { good: 'Nobody asked me to change the plan.' },
    { good: 'My manager asked me how I had done it.' },
    { good: 'I was told that the till was broken.' },
  ],
});
