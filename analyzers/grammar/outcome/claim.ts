import { words } from '../../lexicon/words';
import { lowerAt, type Token } from '../../tokens';
import { isAdverb } from '../subject';

/** A change claimed for the better, token indices inclusive; `slot` where a figure can stand right behind it. */
export interface Claim {
  from: number;
  to: number;
  slot: boolean;
  /** What changed, for the wording of the slot. */
  thing: string;
}

/** Where the sentence stands: outcomes are told in the result; elsewhere only what can be no problem is one. */
export type Place = 'result' | 'own';

export const NOT_CLAIM = words(
  "not never didn't wasn't weren't hasn't would could might should will can if whether to",
);
export const STOPS =
  words(`by in for to which that and so because through with across within when while where resulting making
  leading allowing as after before from on at but over during per of whether if what how since than now`);
const MEASURES = words('number amount volume level cost rate speed quality length risk frequency time accuracy');
// Physical things fall and rise too.
export const ABSTRACT = /(?:ity|ness|ance|ence|ency|ancy|ment|tion|sion|ship|age|acy|ism|ure|ings?)$/;
export const CONCRETE =
  words(`boxes shelves bricks pallets trees stairs walls floors arms hands eyes voices tears parts papers
  boards plates glasses cups books tools panels wires branches stones leaves curtains prices temperatures`);
export const UNWELCOME =
  words(`difficult fragile expensive complex complicated stressed worried aggressive anxious strained
  tense frustrated upset angry urgent serious dangerous critical challenging apparent obvious`);
export const PERSONAL = /^(?:i|we|he|she|they|you|who)$/;

/** Index of the last token of the object that begins at `from`. */
export function objectEnd(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i + 1 < tokens.length) {
    const next = tokens[i + 1] as Token;
    if (next.kind === 'punct' && !/^[-/&’'“”"]$/.test(next.text)) break;
    // "the number of errors": what is counted belongs to it.
    const counts =
      next.lower === 'of' && (MEASURES.has((tokens[i] as Token).lower) || /^lots?$/.test(lowerAt(tokens, i)));
    if (STOPS.has(next.lower) && !counts) break;
    i++;
  }
  return i;
}

export const some = (tokens: readonly Token[], from: number, to: number, set: ReadonlySet<string>): boolean =>
  tokens.slice(from, to + 1).some(({ lower }) => set.has(lower));

/** "much", "a lot", "way" before a comparative. */
export const DEGREE = words(
  'much far way even a lot alot bit little good great many deal significantly noticeably considerably also so now',
);
export function skipDegree(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < from + 4 && (DEGREE.has(lowerAt(tokens, i)) || isAdverb(tokens[i]))) i++;
  return i;
}

export const isNegated = (tokens: readonly Token[], verb: number): boolean => {
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i--) {
    const { lower, kind } = tokens[i] as Token;
    if (NOT_CLAIM.has(lower)) return !(lower === 'not' && lowerAt(tokens, i + 1) === 'only');
    if (kind === 'punct' || !(isAdverb(tokens[i]) || /^(?:has|have|had|was|were|been)$/.test(lower))) return false;
  }
  return false;
};

export type Construction = (tokens: readonly Token[], i: number, place: Place) => Claim | undefined;
