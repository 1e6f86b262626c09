/** Whether a lesson could be anyone's: how much of it is tied to the story it ends. Limits: our choice. */
import { IMPORTANT, PLAIN, VIRTUES } from '../lexicon/lessons';
import { words } from '../lexicon/words';
import { lowerAt, type Token } from '../tokens';
import type { Span } from '../types';
import { verbForm } from './verb-forms';

const STRESSED =
  /^(?:really|very|so|always|the|absolutely|just|also|such|truly|a|most|as|more|extremely|incredibly|super|vitally|hugely|far|much)$/;

/** Whether a word is one that any lesson may hold: itself, or without the "s" of a plural or of a verb. */
const isCommon = (word: string): boolean =>
  VIRTUES.has(word) ||
  PLAIN.has(word) ||
  (/[^s]s$/.test(word) && (VIRTUES.has(word.slice(0, -1)) || PLAIN.has(word.slice(0, -1))));

/** Content words that tie a sentence to its own story; a thing that is pointed at ties twice. */
export function ties(tokens: readonly Token[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const { kind, lower, text } = tokens[i] as Token;
    if (kind === 'number' || (kind === 'word' && i > 0 && text !== 'I' && /^\p{Lu}(?!'|$)/u.test(text))) return 9;
    if (kind !== 'word' || isCommon(lower)) continue;
    count += /^(?:the|our|my|his|her|their|this)$/.test(lowerAt(tokens, i - 1)) ? 2 : 1;
  }
  return count;
}

/** The end of the clause that begins at `from`: before a semicolon, a comma or the stop. */
export function clauseEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && !(tokens[i]?.kind === 'punct' && /[.,;:!?—–]/.test(tokens[i]?.text ?? ''))) i++;
  return i;
}

export const named = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ lower }) => VIRTUES.has(lower) && lower !== 'team');

/** "communication is key", "staying calm is important": index of what it is said to be; undefined for another clause. */
export function praised(tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let i = from + 1; i < to; i++) {
    if (!/^(?:is|was|are|being|it's|it’s)$/.test(lowerAt(tokens, i))) continue;
    let j = i + 1;
    while (STRESSED.test(lowerAt(tokens, j))) j++;
    if (IMPORTANT.has(lowerAt(tokens, j)) || (lowerAt(tokens, j) === 'better' && lowerAt(tokens, j + 1) === 'to'))
      return j;
  }
  return undefined;
}

const MODAL = /^(?:should|must|need|have|got|can|can't|cannot|always|never|has|needs|shouldn't|mustn't|ought)$/;
const EVERYBODY = /^(?:you|you've|we|we've|one|people|everyone|everybody|every|always|never|nobody|each)$/;

/** A lesson for everybody that opens a sentence: "always check", "people need time", "every child can learn". */
export const isForAll = (tokens: readonly Token[], at: number): boolean =>
  /^(?:always|never|don't)$/.test(lowerAt(tokens, at)) ||
  (EVERYBODY.test(lowerAt(tokens, at)) &&
    (tokens.slice(at + 1, at + 4).some(({ lower }) => MODAL.test(lower)) ||
      // "people listen when you are honest"
      tokens.some(({ lower }, i) => i > at && /^(?:when|if)$/.test(lower) && lowerAt(tokens, i + 1) === 'you')));

/** Whether the lesson told in `from`–`to` could be anyone's. Limits: our choice. */
export function isAnyones(tokens: readonly Token[], from: number, to: number): boolean {
  // Where it was learned, at the end, ties no lesson: "you need to be patient in the lab".
  const where = tokens.findLastIndex(
    ({ lower }, n) => n > from + 2 && n < to && n > to - 6 && /^(?:in|at|on)$/.test(lower),
  );
  const own = ties(tokens, from, where > 0 ? where : to) + (where > 0 && ties(tokens, where, to) > 2 ? 1 : 0);
  const content = tokens.slice(from, to);
  if (content.some(({ lower }) => /^(?:importance|value|power|benefits|benefit)$/.test(lower))) return own <= 2;
  if (praised(tokens, from - 1, to) !== undefined) return own <= 2;
  // "how important it is to give back"
  if (content.some(({ lower }, i) => lower === 'how' && IMPORTANT.has(content[i + 1]?.lower ?? ''))) return own <= 2;
  // "you have to be patient", "we should always ask": a rule for everybody.
  const rule = content.some(({ lower }) => MODAL.test(lower));
  if (rule && content.some(({ lower }) => EVERYBODY.test(lower)) && own <= 2) return content.length > 2;
  if (named(tokens, from, to)) return own <= 1;
  return own === 0 && content.filter(({ kind }) => kind === 'word').length > 3;
}

const GROWN = words(
  'became become developed improved gained grew boosted built strengthened increased honed sharpened enhanced made helped',
);
const GAIN =
  words(`confidence confident skills skill experience resilience resilient patience patient communicator leader player
  leadership communication person professional stronger listener`);

/** "It improved my communication skills", "I became more confident": what a story does for anyone who lived it. */
export function grown(tokens: readonly Token[]): Span | undefined {
  for (let i = 1; i < tokens.length; i++) {
    if (
      !GROWN.has(lowerAt(tokens, i)) ||
      !/^(?:i|it|this|that|which|and|experience|really|also|definitely|have|has|i've)$/.test(lowerAt(tokens, i - 1))
    )
      continue;
    const end = clauseEnd(tokens, i);
    const mine = tokens.slice(i, i + 5).some(({ lower }) => /^(?:my|me|more|better|a|myself|as)$/.test(lower));
    const gain = tokens.findLastIndex(({ lower }, n) => n > i && n < Math.min(end, i + 7) && GAIN.has(lower));
    if (mine && gain > 0 && ties(tokens, i + 1, end) === 0 && ties(tokens, 0, i) <= 1) return { from: i - 1, to: gain };
  }
  return undefined;
}

/** "Leadership is about listening": the virtue, to the end of its clause; undefined for another sentence. */
export function about(tokens: readonly Token[]): Span | undefined {
  for (let i = 1; i + 1 < tokens.length; i++) {
    if (!/^(?:is|isn't)$/.test(lowerAt(tokens, i)) || !/^(?:about|all|not|just)$/.test(lowerAt(tokens, i + 1)))
      continue;
    const end = clauseEnd(tokens, i);
    if (VIRTUES.has(lowerAt(tokens, i - 1)) && ties(tokens, i, end) <= 1) return { from: i - 1, to: end - 1 };
    // "It's about treating people as you'd want to be treated"
    if (
      /^(?:it|this|that)$/.test(lowerAt(tokens, i - 1)) &&
      /ing$|^how$/.test(lowerAt(tokens, i + 2)) &&
      tokens.slice(i, end).some(({ lower }) => EVERYBODY.test(lower) || /^you'd?/.test(lower))
    )
      return { from: i - 1, to: end - 1 };
  }
  return undefined;
}

const GOOD = /^(?:good|great|real|true|strong|effective|successful|best)$/;

/** "A good leader listens", "great teachers never stop learning": what is said of all who are good at it. */
export const ideal = (tokens: readonly Token[]): boolean => {
  const at = /^(?:a|the)$/.test(lowerAt(tokens, 0)) ? 1 : 0;
  if (!GOOD.test(lowerAt(tokens, at)) || tokens[at + 1]?.kind !== 'word') return false;
  return /(?:[^s]s|always|never|can|must|should|know|listen|learn|make|take)$/.test(lowerAt(tokens, at + 2));
};

/** "Speak up when you believe in something", "just trust your gut": an order to everybody. */
export const order = (tokens: readonly Token[]): boolean => {
  const at = /^(?:just|always|never|simply|so|please)$/.test(lowerAt(tokens, 0)) ? 1 : 0;
  const form = verbForm(lowerAt(tokens, at));
  return (
    form?.base === true &&
    !form.past &&
    /^(?:your?|up|you|in|on|when|people|everyone|yourself|the|a|before|to|what|more|at)$/.test(lowerAt(tokens, at + 1))
  );
};

/** "Communication matters", "hard work pays off", "honesty goes a long way", "being on time helps". */
export const moral = (tokens: readonly Token[]): boolean =>
  VIRTUES.has(lowerAt(tokens, 0)) ||
  ideal(tokens) ||
  tokens.slice(1, 5).some(({ lower }) => /^(?:matters|pays|makes|goes|takes|helps|means|counts|leads?)$/.test(lower));
