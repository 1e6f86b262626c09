/** Claims of an outcome, found by the grammar of how outcomes are told; which of them lack a figure is a rule's matter. */
import { words } from '../lexicon/words';
import type { Token } from '../tokens';
import { betterAt, bringsAt, helpsAt, makesAt } from './better';
import { changeAt } from './change';
import { quantityAt, resultsAt, successAt } from './gain';
import { lowerAt } from './noun-phrase';

/** A claim by the indices of its first and last token. */
export interface Claim {
  first: number;
  last: number;
  /** Whether figures can be put right behind it. */
  slot: boolean;
  /** What changed, in one word; empty where it is not known. */
  thing: string;
}

/** Where a word stands, as every construction asks it. */
export interface Place {
  /** Index of the word before, past adverbs; -1 at the start. */
  before: number;
  subject: Token | undefined;
  /** The subject in lower case, empty at the start. */
  who: string;
  /** Told by the writer: "I", "we", "who", or a bullet without a subject. */
  own: boolean;
  /** Told where outcomes are told. */
  result: boolean;
}

const ADVERB =
  /^(?:\p{L}+ly|also|then|has|have|ultimately|soon|all|both|even|further|much|far|a|bit|now|really|just|somewhat|since|pretty)$/u;
const NOT_CLAIM = words(
  "not never didn't wasn't weren't would could might should will can if whether hadn't to want wants need",
);

const CONSTRUCTIONS = [changeAt, betterAt, quantityAt, resultsAt, helpsAt, makesAt, bringsAt, successAt];

/**
 * The claims of a sentence; `result` says whether it stands where outcomes are told, `surely` whether the story says so:
 * "had improved" is then an outcome, and the problem's background anywhere else.
 */
export function* claims(tokens: readonly Token[], result: boolean, surely: boolean): Iterable<Claim> {
  for (let i = 0; i < tokens.length; i++) {
    let before = i - 1;
    while (before >= 0 && (ADVERB.test(lowerAt(tokens, before)) || (surely && lowerAt(tokens, before) === 'had')))
      before--;
    const subject = tokens[before];
    const who = subject?.lower ?? '';
    if (NOT_CLAIM.has(who) || who === 'had') continue;
    const bullet = before < 0 || (before === 0 && /^[-*•–]$/.test(who));
    const place = { before, subject, who, result, own: bullet || /^(?:i|we|who)$/.test(who) };
    let found: Claim | undefined;
    for (const at of CONSTRUCTIONS) {
      found = at(tokens, i, place);
      if (found) break;
    }
    if (!found) continue;
    yield found;
    i = Math.max(i, found.last);
  }
}
