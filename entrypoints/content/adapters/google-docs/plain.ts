/**
 * The text of Docs as prose, unit for unit, so that an offset means the same in both: structure (U+0003, table and
 * section characters, page and line breaks) ends a block, and an inline object stands as U+FFFC.
 */
export function toProse(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, '\n').replace(/\p{Co}/gu, (object) => '\ufffc'.repeat(object.length));
}

/** The same for the geometry: a soft line break does not end the paragraph that is drawn as one. */
export const toBlocks = (text: string): string => text.replace(/(?![\t\n\v])\p{Cc}/gu, '\n');

/** Whether a stretch may be written over: no structure, no line feed, no object in it. */
export const isPlain = (text: string): boolean => !/(?!\t)\p{Cc}|\p{Co}|\ufffc/u.test(text);

export interface Paragraph {
  from: number;
  to: number;
}

/** The stretches between line feeds of a prose text that have something visible, in order. */
export function paragraphsOf(prose: string): Paragraph[] {
  const out: Paragraph[] = [];
  for (let from = 0; from < prose.length; ) {
    const feed = prose.indexOf('\n', from);
    const to = feed < 0 ? prose.length : feed;
    if (to > from) out.push({ from, to });
    from = to + 1;
  }
  return out;
}

export interface Squeezed {
  text: string;
  /** For each unit of `text`, its offset in the original. */
  at: number[];
}

const INVISIBLE = /[\s\u200b-\u200f\u2060\ufeff\ufffc]|\p{Cc}|\p{Co}/u;
const cache = new Map<string, Squeezed>();

/** The visible units alone: labels and text differ in their spaces. */
export function squeeze(text: string): Squeezed {
  const known = cache.get(text);
  if (known) return known;
  const at: number[] = [];
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] as string;
    if (INVISIBLE.test(unit)) continue;
    out += unit;
    at.push(i);
  }
  if (cache.size > 4000) cache.clear();
  const squeezed = { text: out, at };
  cache.set(text, squeezed);
  return squeezed;
}
