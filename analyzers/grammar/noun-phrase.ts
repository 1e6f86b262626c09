/** Noun phrases by their edges: where an object ends, where a subject begins, what heads it. */
import { words } from '../lexicon/words';
import { isPast } from '../story/verbs';
import type { Token } from '../tokens';

const STOPS = words(`by in for to which that and so because through with across within when while where resulting making
  leading allowing as after before from on at but over during per of whether if what how since due until`);
const DETERMINER = /^(?:the|our|my|their|its|his|her|this|these|\p{L}+'s)$/u;
const MEASURES = words('number amount volume level cost rate speed quality length risk frequency');
const PREPOSITION = words('of in for at on from per among across with to between');

export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/** Whether any of the tokens from `from` to `to`, both included, is in the set. */
export const some = (tokens: readonly Token[], from: number, to: number, set: ReadonlySet<string>): boolean =>
  tokens.slice(from, to + 1).some(({ lower }) => set.has(lower));

/** Index of the last token of the object that begins at `from`. */
export function objectEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i + 1 < tokens.length) {
    const next = tokens[i + 1] as Token;
    if (next.kind === 'punct' && !/^[-/&’'“”"]$/.test(next.text)) break;
    // "the number of errors": what is counted belongs to it.
    const counts = next.lower === 'of' && MEASURES.has((tokens[i] as Token).lower);
    if (STOPS.has(next.lower) && !counts) break;
    i++;
  }
  return i;
}

/** Index of the first token of the noun phrase whose head is at `head`. */
export function phraseStart(tokens: readonly Token[], head: number): number {
  let i = head;
  while (i > 0 && head - i < 3 && !DETERMINER.test((tokens[i] as Token).lower)) {
    const { kind, lower } = tokens[i - 1] as Token;
    if (
      kind !== 'word' ||
      STOPS.has(lower) ||
      isPast(lower) ||
      /^(?:i|we|they|he|she|it|then|also|\p{L}+ly)$/u.test(lower)
    )
      break;
    i--;
  }
  return i;
}

/**
 * Index of the head of the subject whose last word is at `last`: that word where `heads` has it, or a head that the
 * words after it describe ("sales of gift sets", "complaints about the noise"); undefined where there is none.
 */
export function headWithin(tokens: readonly Token[], last: number, heads: ReadonlySet<string>): number | undefined {
  for (let i = last; i >= 0 && last - i < 6; i--) {
    const { kind, lower } = tokens[i] as Token;
    if (kind !== 'word') return undefined;
    if (
      heads.has(lower) &&
      (i === last || PREPOSITION.has(lowerAt(tokens, i + 1)) || lowerAt(tokens, i + 1) === 'about')
    )
      return i;
    if (/^(?:i|we|he|she|they|it|which|that|who|and|but|when|if)$/.test(lower)) return undefined;
  }
  return undefined;
}
