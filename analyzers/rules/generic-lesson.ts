import { hasFigure } from '../grammar/figures';
import { phraseTable } from '../grammar/phrases';
import { words } from '../lexicon/words';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';

// What every candidate says they learned.
const VIRTUES = words(`communication communicating communicate teamwork collaboration collaborating collaborate team
  cooperation planning plan organisation organization organised organized management patience patient persistence
  perseverance persevere resilience resilient hard work leadership leading trust empathy compassion honesty honest listening
  listen flexibility flexible adaptability adaptable adapt attitude positive ownership proactive initiative help
  feedback confidence confident prioritisation prioritization prioritise prioritize preparation preparing prepare responsibility
  responsible accountability accountable transparency transparent respect kindness kind detail details motivation motivated
  learning grow growth mistakes mistake calm focus focused discipline transparency clarity support`);
// Words that carry no story of their own around them.
const PLAIN =
  words(`the a an of in and to with my your our their his her it is are was were be being been that this these those as
  i you we they one people others everyone anyone someone team teams members member colleagues teammates work working
  very really so more most always never can could should would will must need needs have has had not no do does did
  important importance key crucial essential vital critical valuable value power everything much how what when why on at for from
  by about also good great better best well clear clearly effective effectively open early earlier often quickly responding
  taking take making make asking ask giving give being having any every all together each other success successful
  skills skill job life project projects things thing situation situations experience time times under pressure next other nursing
  teaching business workplace environment stressful lesson learned learnt taught me from took away main thing parents`);
const find = phraseTable({
  learnt:
    `i learned|i learnt|i have learned|i've learned|i've learnt|i have learnt|taught me|i realised|i realized|showed me|
reminded me|i took away|i took from|the takeaway|my takeaway|the lesson|the main lesson|my lesson|the biggest lesson|lesson in|lesson about|
main thing|reinforced|i now know|i now understand|i understood|i discovered`.replaceAll('\n', ''),
  wish: `i would|i'd|next time i|in future i|in the future i|i will|i'll|in hindsight i|going forward i`.replaceAll(
    '\n',
    '',
  ),
});
// Whole lessons that say nothing of the story.
const stock = phraseTable({
  stock: `i learned a lot|i learnt a lot|learned so much|i grew a lot|grew as a person|grew as a leader|
a great/good/valuable learning experience|a learning experience|manage my time better|never/not give up|became a better *|
become a better *|made me stronger|made me a better *|ask for help sooner|ask for help earlier|would start earlier|would have started earlier|
failure is part|every problem has|teamwork makes|stay positive|believe in myself|believe in yourself|step out of my|
outside my comfort zone`.replaceAll('\n', ''),
});
const IMPORTANT = words('important key crucial essential vital critical everything');

/** Content words that tie a sentence to its own story. */
function ties(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const { kind, lower, text } = tokens[i] as Token;
    if (kind === 'number' || (kind === 'word' && i > 0 && text !== 'I' && /^\p{Lu}/u.test(text))) return 9;
    if (kind === 'word' && !VIRTUES.has(lower) && !PLAIN.has(lower)) count++;
  }
  return count;
}

/** The end of the clause that begins at `from`: before "because", a semicolon, a comma or the stop. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && !(tokens[i]?.kind === 'punct' && /[.,;:!?—–]/.test(tokens[i]?.text ?? ''))) i++;
  return i;
}

const named = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => VIRTUES.has(lower) && lower !== 'team');

function* lessons(sentence: Sentence, { section, previous, next }: Context): Iterable<Hit> {
  const { tokens } = sentence;
  if (hasFigure(sentence)) return;
  const why = tokens.some(({ lower }) => lower === 'because' || lower === 'since');
  for (const { key, start, token } of find(tokens)) {
    const end = clauseEnd(tokens, token);
    if (!named(tokens, token, end) || why) continue;
    const allowed = key === 'learnt' ? 1 : 0;
    const own = ties(tokens, token + 2, end);
    if (own > allowed || end === tokens.length - 1 ? own > allowed : ties(tokens, end, tokens.length) > 2) continue;
    if (
      key === 'wish' &&
      !tokens
        .slice(token, end)
        .some(({ lower }) => /^(?:more|better|earlier|communicate|proactive|always)$/.test(lower))
    )
      continue;
    yield { start, end: (tokens[end - 1] as Token).end };
    return;
  }
  // The same words may be the deed itself ("I did not give up"): they are a lesson where the story looks back.
  const looksBack = section === 'reflection' || section === 'result' || section === 'other' || (!previous && !next);
  for (const { start, end, token } of looksBack ? stock(tokens) : []) {
    const last = tokens.findIndex((one) => one.end === end);
    if (why || ties(tokens, last + 1, tokens.length) > 1 || ties(tokens, 0, token) > 1) continue;
    yield { start, end };
    return;
  }
  // "Communication is key."
  for (let i = 1; i < tokens.length - 1; i++) {
    if (!/^(?:is|was|are)$/.test(tokens[i]?.lower ?? '') || !VIRTUES.has(tokens[i - 1]?.lower ?? '')) continue;
    let j = i + 1;
    while (/^(?:really|very|so|always|the|absolutely)$/.test(tokens[j]?.lower ?? '')) j++;
    if (!IMPORTANT.has(tokens[j]?.lower ?? '') || why || ties(tokens, 0, tokens.length) > 1) continue;
    yield { start: (tokens[i - 1] as Token).start, end: (tokens[j] as Token).end };
    return;
  }
}

export default defineRule({
  title: 'Generic lesson',
  family: 'reflection',
  scope: 'sentence',
  message: 'Anyone could say this about any story.',
  why: 'A lesson that names what went wrong here and what you changed shows that you learned something.',
  question: 'What exactly would you do differently, and why would that have worked?',
  source: 'The walkthrough: give specific, story-related insights rather than generic lessons.',
  waits: true,
  find: lessons,
  examples: [
    { bad: '[I learned that communication is important].' },
    { bad: 'It [taught me to be more proactive].' },
    { bad: '[I would communicate more with the team].' },
    { bad: 'After all, [teamwork is key].' },
    { bad: '[I learned a lot] from this experience.' },
    { bad: 'It was [a great learning experience].' },
    { good: 'I would agree a shared error budget with the gateway team earlier, because nobody owned the gap.' },
    { good: 'I learned that a rota without a named owner is never updated.' },
    { good: 'I learned to check the hypo history at every admission.' },
    { good: 'I would communicate the freeze dates in the vendor portal.' },
  ],
});
