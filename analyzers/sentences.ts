import type { Span } from './types';

// Abbreviations after which a full stop does not end a sentence.
const ABBREVIATION = /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|etc|approx|no|fig|inc|ltd|co|jr|sr|[a-z])\.$/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0003 is how Google Docs separates body parts
const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\r\n|[\n\r\u0003\u2028\u2029]/g;

/** Sentence spans in order, trimmed of white space; a line break always ends a sentence. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text[from] as string)) from++;
    while (to > from && /\s/.test(text[to - 1] as string)) to--;
    if (to > from) spans.push({ from, to });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0][0] === '.') {
      if (ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
      if (/^\s+[a-z]/.test(text.slice(end, end + 3)) && !/^\s+i\b/.test(text.slice(end, end + 4))) continue;
    }
    push(end);
  }
  push(text.length);
  return spans;
}
