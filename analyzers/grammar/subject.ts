import { words } from '../lexicon/words';
import type { Token } from '../tokens';

const SUBORDINATE =
  words(`if when whenever while because since until unless before after though although as that which what where how whether
  once than who why so whose`);
const ADVERB =
  /^(?:\p{L}+ly|also|then|all|both|soon|first|even|just|still|together|again|now|later|next|afterwards?|meanwhile|therefore|thus|further|finally|really|quite|somewhat|perhaps|maybe|kinda|sorta)$/u;

export const isAdverb = (token: Token | undefined): boolean => token?.kind === 'word' && ADVERB.test(token.lower);

/** Index of the first token from `at` that is no adverb. */
export function skipAdverbs(tokens: readonly Token[], at: number): number {
  let i = at;
  for (; ; i++) {
    // "we kind of trained"
    if (/^(?:kind|sort)$/.test(tokens[i]?.lower ?? '') && tokens[i + 1]?.lower === 'of') i++;
    else if (!isAdverb(tokens[i])) return i;
  }
}

/** Whether the clause whose subject starts at `at` hangs on another ("because we …", "what we …"). */
export function isSubordinate(tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (isAdverb(tokens[i])) i--;
  const { lower = '' } = tokens[i] ?? {};
  // "After that it was fine": a pronoun, no conjunction.
  if (lower === 'that' && /^(?:after|before|from|since|with|following)$/.test(tokens[i - 1]?.lower ?? '')) return false;
  // "So we decided" opens a sentence; "the form that we built" does not.
  return SUBORDINATE.has(lower) && !(lower === 'so' && (i === 0 || tokens[i - 1]?.kind === 'punct'));
}

/** Whether a token stands between quotation marks of its sentence. */
export function isQuoted(tokens: readonly Token[], at: number): boolean {
  let open = false;
  for (let i = 0; i < at; i++) {
    const { text } = tokens[i] as Token;
    if (text === '“' || text === '‘') open = true;
    else if (text === '”' || text === '’') open = false;
    else if (text === '"') open = !open;
  }
  return open;
}
