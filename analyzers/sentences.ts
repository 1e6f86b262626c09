/** Text → sentence spans. Decisions look from a sentence's start to a few characters past its end, never further. */
import type { Span } from './types';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// A full stop after these never ends a sentence.
const TITLES = words('mr mrs ms dr prof st vs e.g i.e eg ie approx fig gen col sgt capt lt rev hon messrs cf al');
// After these it does where a new sentence plainly starts.
const ABBREVIATIONS = words(`etc inc ltd co corp jr sr a.m p.m u.s u.k u.n ph.d b.sc m.sc no jan feb mar apr jun jul aug
  sep sept oct nov dec dept est min max avg hrs hr mins secs yrs wk wks ave blvd tel ext mt ft`);
const STARTERS = words(`i we the it they my our this that these he she in at on after when then so but and as there you
  his her their its once while if`);
// Letters that name a kind rather than stand for a name: "plan B."
const KINDS = words('plan option team grade group vitamin class type section phase part appendix hepatitis tier level');

/** No sentence of prose is longer: a run-on of more UTF-16 units is cut at a space, so that one line costs its length. */
export const LONGEST = 2_000;
/** How far behind a sentence's start the text can still decide where it ends. */
export const LOOKS_AHEAD = LONGEST + 32;
/** How far behind its end the text can still decide where a sentence that was not cut ends. */
export const END_LOOKS_AHEAD = 32;

// U+0003 is how Google Docs separates body parts.
// biome-ignore lint/suspicious/noControlCharactersInRegex: see above
const BREAK = /[\n\r\u0003\u2028\u2029]|[.!?…。！？؟]{1,16}["'”’)\]»*_]{0,6}(?=\s|<|$)|[。！？]/g;
const SPACE = /\s/;
// Markers of a list, a quotation or a heading at the start of a line are no part of the sentence.
const MARKER = /^(?:[-–—*•‣◦▪●>#]{1,6}|\(?\d{1,2}[.)]|\(?[a-z]\))[ \t\u00a0]{1,8}(?=\S)/;
const LAST_WORD = /(?:^|[\s("'“‘])([\p{L}.]{1,8})$/u;
const NEXT_WORD = /^\s{0,8}["'“‘(]{0,2}([\p{L}']{1,12}|\d|\p{N})?/u;

/** Sentence spans in order, trimmed of white space and list markers; a line break always ends a sentence. */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  for (let span = nextSentence(text, 0); span; span = nextSentence(text, span.to)) spans.push(span);
  return spans;
}

/** The first sentence at or after an offset, which must be the text's start or the end of a sentence. */
export function nextSentence(text: string, offset: number): Span | undefined {
  let from = offset;
  let lineStart = offset === 0;
  for (; from < text.length && SPACE_OR_BREAK.test(text.charAt(from)); from++) {
    if (isBreak(text.charCodeAt(from))) lineStart = true;
  }
  if (from >= text.length) return undefined;
  if (lineStart) from += MARKER.exec(text.slice(from, from + 20))?.[0].length ?? 0;
  return { from, to: endOf(text, from) };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: U+0003, see above
const SPACE_OR_BREAK = /[\s\u0003]/;

const isBreak = (code: number): boolean =>
  code === 10 || code === 13 || code === 3 || code === 0x2028 || code === 0x2029;

function endOf(text: string, from: number): number {
  // Looking no further than a sentence can reach keeps a text without any stop linear.
  const reach = text.slice(from, from + LONGEST + 1);
  BREAK.lastIndex = 0;
  for (let match = BREAK.exec(reach); match; match = BREAK.exec(reach)) {
    const at = from + match.index;
    if (isBreak(match[0].charCodeAt(0))) return trimmed(text, from, at);
    const end = at + match[0].length;
    if (end - from <= LONGEST && endsSentence(text, from, at, match[0])) return end;
  }
  return reach.length > LONGEST ? cut(text, from) : trimmed(text, from, text.length);
}

/** Whether the stop at `at` ends the sentence that starts at `from`. */
function endsSentence(text: string, from: number, at: number, stop: string): boolean {
  const end = at + stop.length;
  const next = NEXT_WORD.exec(text.slice(end, end + 24))?.[1] ?? '';
  const lower = next !== '' && next === next.toLowerCase() && !/^(?:i|i'\p{L}+|\d|\p{N})$/u.test(next);
  if (stop === '.') {
    const last = LAST_WORD.exec(text.slice(Math.max(from, at - 10), at))?.[1] ?? '';
    const word = last.toLowerCase();
    if (TITLES.has(word)) return false;
    if (word === 'no' && /^\d/.test(next)) return false;
    const starts = STARTERS.has(next.toLowerCase()) && !lower;
    if (word !== 'no' && ABBREVIATIONS.has(word)) return next === '' || starts;
    if (/^\p{Lu}$/u.test(last) && last !== 'I') return starts || isKind(text.slice(from, at - 1)) || next === '';
    // Who writes without capitals ends a sentence before a small letter; who writes with them does not.
    return !lower || /\p{Ll}/u.test(text.charAt(from));
  }
  const ellipsis = stop.startsWith('…') || stop.startsWith('..');
  const quoted = /["”’'»)]/.test(stop);
  return !(lower && (ellipsis || quoted));
}

function isKind(before: string): boolean {
  return KINDS.has(/(\p{L}{1,10})\s$/u.exec(before.slice(-12))?.[1]?.toLowerCase() ?? '');
}

function trimmed(text: string, from: number, end: number): number {
  let to = end;
  while (to > from && SPACE.test(text.charAt(to - 1))) to--;
  return to;
}

/** A forced end within a run-on: after its last space within the limit, or else between two characters. */
function cut(text: string, from: number): number {
  const space = text.lastIndexOf(' ', from + LONGEST);
  if (space > from) return trimmed(text, from, space);
  const code = text.charCodeAt(from + LONGEST);
  return from + LONGEST - (code >= 0xdc00 && code <= 0xdfff ? 1 : 0);
}
