import { words } from '../lexicon/words';
import { lowerAt, type Token } from '../tokens';
import { isAdverb } from './subject';
import { verbForm } from './verb-forms';

/** The noun phrase in front of a verb. Indices are of tokens; `to` is half-open. */
export interface NounPhrase {
  from: number;
  to: number;
  /** The noun that the verb agrees with: "sales" in "sales of gift sets". */
  head: number;
}

const PREPOSITION = words(
  'of in on at by for from with without between among across to into over under during within after before since through about against per around near throughout behind beyond',
);
const BOUNDARY =
  words(`and but so or yet then because that which who when while if as although though until whether where
  how what than i we he she they it there this you also`);
const AUXILIARY = words('has have had was were is are been being be also since now');

/** A past form that is no noun or base as well ("moved", not "cut"). */
const isPastOnly = (word: string): boolean => {
  const form = verbForm(word);
  return form?.past === true && !form.base;
};

/**
 * The subject of the verb at `verb`, adverbs and auxiliaries in between skipped. A pronoun is a phrase of its own;
 * undefined where the verb opens its clause.
 */
export function subjectBefore(tokens: readonly Token[], verb: number): NounPhrase | undefined {
  let last = verb - 1;
  while (last >= 0 && (AUXILIARY.has(lowerAt(tokens, last)) || isAdverb(tokens[last]))) last--;
  const end = tokens[last];
  if (!end || end.kind === 'punct' || PREPOSITION.has(end.lower)) return undefined;
  if (BOUNDARY.has(end.lower))
    return /^(?:i|we|he|she|they|it|this|that|which|who|you|there)$/.test(end.lower)
      ? { from: last, to: last + 1, head: last }
      : undefined;
  let from = last;
  for (; from > 0 && last - from < 9; from--) {
    const { kind, lower, text } = tokens[from - 1] as Token;
    // "As a result the queue", "after this our reviews": a second article opens a phrase of its own.
    if (
      ARTICLE.test(lowerAt(tokens, from)) &&
      kind === 'word' &&
      !PREPOSITION.has(lower) &&
      !BEFORE_ARTICLE.test(lower)
    )
      return { from, to: last + 1, head: headOf(tokens, from, last) };
    if (kind === 'punct' && !/^[-&/'’%]$/.test(text)) break;
    if (/^(?:and|or)$/.test(lower) && joins(tokens, from - 1)) continue;
    if (lower === 'this' || (lower === 'that' && PREPOSITION.has(lowerAt(tokens, from - 2)))) continue;
    if (BOUNDARY.has(lower)) break;
    // "dropped lines decreased": a participle before a noun is no verb, one after a noun is.
    if (
      isPastOnly(lower) &&
      from - 1 > 0 &&
      !DETERMINER.test(lowerAt(tokens, from - 2)) &&
      isNounLike(tokens, from - 2)
    )
      break;
  }
  // "After the change complaints fell": a fronted phrase is no part of the subject.
  const fronted = PREPOSITION.has(lowerAt(tokens, from));
  if (fronted) {
    from = last;
    while (
      from > 0 &&
      last - from < 3 &&
      !DETERMINER.test(lowerAt(tokens, from)) &&
      DESCRIBES.test(lowerAt(tokens, from - 1))
    )
      from--;
    return { from, to: last + 1, head: last };
  }
  return { from, to: last + 1, head: headOf(tokens, from, last) };
}

/** The noun before the first preposition; of what is counted, the noun behind it. */
function headOf(tokens: readonly Token[], from: number, last: number): number {
  for (let i = from + 1; i <= last; i++)
    if (PREPOSITION.has(lowerAt(tokens, i)) && !(lowerAt(tokens, i) === 'of' && MEASURE.test(lowerAt(tokens, i - 1))))
      return i - 1;
  return last;
}

const ARTICLE = /^(?:the|our|my|their|its|his|her|a|an)$/;
const BEFORE_ARTICLE = /^(?:and|or|all|both|half|such|quite)$/;

const DETERMINER = /^(?:the|our|my|their|its|his|her|this|these|those|a|an|all|\p{L}+'s)$/u;
const DESCRIBES =
  /^(?:the|our|my|their|its|his|her|these|those|\p{L}+(?:al|ive|er|ing|'s)|new|wait|sales|customer|error)$/u;
// What is counted matters more than the word for counting.
const MEASURE =
  /^(?:number|amount|volume|level|rate|share|percentage|proportion|quality|length|majority|most|many|lot|lots)$/;

/** "morale and attendance": a coordinator between two nouns of one subject, not between clauses. */
const joins = (tokens: readonly Token[], at0: number): boolean => {
  const before = tokens[at0 - 1];
  return before?.kind === 'word' && !isPastOnly(before.lower) && at0 < 3 && !isAdverb(before);
};

const isNounLike = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  return token?.kind === 'word' && !isAdverb(token) && !BOUNDARY.has(token.lower);
};
