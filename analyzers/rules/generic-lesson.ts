import { hasFigure } from '../grammar/figures';
import { lowerAt } from '../grammar/noun-phrase';
import { phraseTable } from '../grammar/phrases';
import { IMPORTANT, PLAIN, VIRTUES } from '../lexicon/lessons';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';

const frame = phraseTable({
  learnt:
    `i learned|i learnt|i have learned|i've learned|i've learnt|i have learnt|taught me|^learned|^learnt|i realised|i realized|showed me|shown me|
reminded me|i took away|i took from|i take from|i took is|takeaway|take away is|the lesson|main lesson|my lesson|biggest lesson|key lesson|lesson in|
lesson about|main thing|biggest thing|reinforced|i now know|i now understand|i understood|i discovered|made me realise/realize/see/appreciate/understand|
biggest learning|main learning|key learning|my learning|i came away|i gained|i saw that|helped me understand/realise/realize/see|i've come to|
proved that|proves that|goes to show|just shows|i appreciate how|i now appreciate|opened my eyes|what i learned|what i learnt`.replaceAll(
      '\n',
      '',
    ),
  wish: `i would|i'd|next time i|in future i|in the future i|i will|i'll|in hindsight i|going forward i|i should`.replaceAll(
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
const STRESSED = /^(?:really|very|so|always|the|absolutely|just|also|such|truly|a|most|as|more)$/;

/** Content words that tie a sentence to its own story; a thing that is pointed at ties twice. */
function ties(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const { kind, lower, text } = tokens[i] as Token;
    if (kind === 'number' || (kind === 'word' && i > 0 && text !== 'I' && /^\p{Lu}(?!'|$)/u.test(text))) return 9;
    if (kind !== 'word' || VIRTUES.has(lower) || PLAIN.has(lower)) continue;
    count += /^(?:the|our|my|his|her|their|this)$/.test(lowerAt(tokens, i - 1)) ? 2 : 1;
  }
  return count;
}

/** The end of the clause that begins at `from`: before a semicolon, a comma or the stop. */
function clauseEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && !(tokens[i]?.kind === 'punct' && /[.,;:!?—–]/.test(tokens[i]?.text ?? ''))) i++;
  return i;
}

const named = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => VIRTUES.has(lower) && lower !== 'team');

/** "communication is key", "staying calm is important": index of what it is said to be; undefined for another clause. */
function praised(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from + 1; i < to; i++) {
    if (!/^(?:is|was|are|being|it's|it’s)$/.test(lowerAt(tokens, i))) continue;
    let j = i + 1;
    while (STRESSED.test(lowerAt(tokens, j))) j++;
    if (IMPORTANT.has(lowerAt(tokens, j))) return j;
  }
  return undefined;
}

/** Whether the lesson told in `from`–`to` could be anyone's. Limits: our choice. */
function isAnyones(tokens: readonly Token[], from: number, to: number): boolean {
  const own = ties(tokens, from, to);
  const content = tokens.slice(from, to);
  if (content.some(({ lower }) => /^(?:importance|value|power|benefits|benefit)$/.test(lower))) return own <= 2;
  if (praised(tokens, from - 1, to) !== undefined) return own <= 2;
  // "you have to be patient", "we should always ask": a rule for everybody.
  const rule = content.some(({ lower }) => /^(?:should|must|need|have|can|can't|always|never)$/.test(lower));
  if (rule && content.some(({ lower }) => /^(?:you|we|one|people|everyone|always|never)$/.test(lower)) && own <= 1)
    return content.length > 2;
  if (named(tokens, from, to)) return own <= 1;
  return own === 0 && content.filter(({ kind }) => kind === 'word').length > 3;
}

function* lessons(sentence: Sentence, { section, previous, next }: Context): Iterable<Hit> {
  const { tokens } = sentence;
  if (hasFigure(sentence) || tokens.some(({ lower }) => lower === 'because' || lower === 'since')) return;
  // The same words may be the deed itself ("I did not give up"): they are a lesson where the story looks back.
  const looksBack = section === 'reflection' || section === 'result' || section === 'other' || (!previous && !next);
  for (const { start, end, token } of looksBack ? stock(tokens) : []) {
    const last = tokens.findIndex((one) => one.end === end);
    if (ties(tokens, last + 1, tokens.length) > 1 || ties(tokens, 0, token) > 1) continue;
    yield { start, end };
    return;
  }
  for (const { key, start, end: told, token } of frame(tokens)) {
    let from = tokens.findIndex((one) => one.end === told) + 1;
    while (tokens[from]?.text === ',' || /^(?:like|is|was|that|it|from|this)$/.test(lowerAt(tokens, from))) from++;
    const end = clauseEnd(tokens, from);
    if (end <= from || (end < tokens.length - 1 && ties(tokens, end, tokens.length) > 2)) continue;
    if (key === 'wish') {
      const own = ties(tokens, from, end);
      const more = tokens
        .slice(token, end)
        .some(({ lower }) => /^(?:more|better|earlier|sooner|communicate|proactive|always)$/.test(lower));
      if (!more || !named(tokens, from, end) || own > 0) continue;
    } else if (!isAnyones(tokens, from, end)) continue;
    yield { start, end: (tokens[end - 1] as Token).end };
    return;
  }
  // "Communication is key."
  const last = praised(tokens, 0, tokens.length - 1);
  if (last === undefined || ties(tokens, 0, tokens.length) > 1) return;
  const first = tokens.findIndex(({ lower }, n) => n < last && VIRTUES.has(lower));
  if (first >= 0) yield { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
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
