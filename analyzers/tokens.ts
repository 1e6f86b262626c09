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

// A word keeps inner apostrophes, hyphens and digits ("didn't", "ready-to-merge", "3x"); a number keeps its
// currency, separators and unit sign ("$8,000", "0.3%", "£2m").
const PIECE =
  /[$£€]?\d[\d,]*(?:\.\d+)?(?:%|[a-z]{1,3}\b)?|[\p{L}\p{M}]+(?:['’\u2011-][\p{L}\p{M}\d]+)*|\p{N}+|[^\s\p{L}\p{N}]/giu;

export function tokenize(sentence: string): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.matchAll(PIECE)) {
    const text = match[0];
    const first = text.charCodeAt(0);
    const isNumber = /\d/.test(text) && !/^\p{L}/u.test(text);
    const kind = isNumber ? 'number' : /^\p{L}/u.test(text) && first > 0 ? 'word' : 'punct';
    tokens.push({
      text,
      lower: text.toLowerCase().replaceAll('’', "'"),
      start: match.index,
      end: match.index + text.length,
      kind,
    });
  }
  return tokens;
}
