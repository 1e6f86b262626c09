/** Splits a sentence into words and punctuation, with exact offsets. */
export interface Token {
  /** As written. */
  text: string;
  /** Lower case, curly apostrophes straightened. */
  lower: string;
  /** UTF-16 offsets within the sentence, half-open. */
  start: number;
  end: number;
  kind: 'word' | 'number' | 'punct';
}

/** A token in lower case; empty beyond the sentence. */
export const lowerAt = (tokens: readonly Token[], i: number): string => tokens[i]?.lower ?? '';

/**
 * What a token is. A version keeps its points ("v2.1"); a number its currency, separators and unit ("$8,000", "0.3%",
 * "£2m", "10am"); a word its digits, inner apostrophes and hyphens ("Q3", "didn't", "ready-to-merge"); anything else
 * stands alone, character by character. White space is no token.
 */
export const PIECE =
  /v\d+(?:\.\d+)*(?![\p{L}\d])|[$£€]?\d+(?:,\d+)*(?:\.\d+)?(?:%|[a-z]{1,3}(?![\p{L}\p{M}\d_]))?|[\p{L}\p{M}][\p{L}\p{M}\d]*(?:['’\u2011-][\p{L}\p{M}\d]+)*|\p{N}+|[^\s\p{L}\p{N}]/iuy;

const APOSTROPHE = 39;
const HYPHEN = 45;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122;

/** The tokens of a sentence. Plain words and punctuation, nearly all there is, are read without the expression. */
export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < sentence.length; ) {
    const code = sentence.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) {
      at++;
      continue;
    }
    const end = isLetter(code) ? plainWordEnd(sentence, at) : isPlainMark(code) ? at + 1 : undefined;
    if (end === undefined) {
      at = readPiece(sentence, at, tokens);
      continue;
    }
    const text = sentence.slice(at, end);
    tokens.push({ text, lower: text.toLowerCase(), start: at, end, kind: isLetter(code) ? 'word' : 'punct' });
    at = end;
  }
  return tokens;
}

const isPlainMark = (code: number): boolean => code > 32 && code < 127 && code !== 36 && !isDigit(code);

/** The end of a word of unaccented letters, digits, apostrophes and hyphens; undefined where it may be more than that. */
function plainWordEnd(sentence: string, from: number): number | undefined {
  const first = sentence.charCodeAt(from);
  if ((first | 32) === 118 && isDigit(sentence.charCodeAt(from + 1))) return undefined;
  let at = from + 1;
  for (; ; at++) {
    const code = sentence.charCodeAt(at);
    if (isLetter(code) || isDigit(code)) continue;
    if (code > 127) return undefined;
    if (code !== APOSTROPHE && code !== HYPHEN) return at;
    const next = sentence.charCodeAt(at + 1);
    if (next > 127) return undefined;
    if (!isLetter(next) && !isDigit(next)) return at;
  }
}

function readPiece(sentence: string, at: number, tokens: Token[]): number {
  PIECE.lastIndex = at;
  const text = PIECE.exec(sentence)?.[0];
  // White space beyond ASCII.
  if (text === undefined) return at + 1;
  const end = at + text.length;
  const kind = /^\p{L}|^\p{M}/u.test(text) ? 'word' : /\p{N}/u.test(text) ? 'number' : 'punct';
  tokens.push({ text, lower: text.toLowerCase().replaceAll('’', "'"), start: at, end, kind });
  return end;
}
