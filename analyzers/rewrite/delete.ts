import type { Rewrite, TextEdit } from '../types';

/**
 * Deletes a stretch of a sentence and repairs what stood around it: one space stays, a comma that set it off goes, and
 * a new sentence start takes the capital. Offsets within `text`.
 */
export function deletion(text: string, start: number, end: number, label = 'Delete'): Rewrite {
  let from = start;
  let to = end;
  const lead = text.slice(Math.max(0, from - 4), from).trimEnd();
  const opensClause = /(?:^|[.!?:;]|^[-*•]|\s[-–—])$/.test(lead);
  const commaBefore = /,\s?$/.exec(text.slice(Math.max(0, from - 4), from));
  const commaAfter = /^\s*,/.exec(text.slice(to, to + 4));
  if (opensClause && commaAfter) to += commaAfter[0].length;
  else if (commaBefore && commaAfter) {
    // "and, you know, we": both commas were there for the filler's sake.
    from -= commaBefore[0].length;
    to += commaAfter[0].length;
  } else if (commaBefore && /^\s*(?:[.!?]|$)/.test(text.slice(to, to + 3))) from -= commaBefore[0].length;
  const spaceAfter = /^\s/.test(text.slice(to));
  const spaceBefore = from > 0 && /\s/.test(text.charAt(from - 1));
  if (spaceAfter && (spaceBefore || opensClause)) to += /^\s+/.exec(text.slice(to))?.[0].length ?? 0;
  else if (spaceBefore && !spaceAfter) while (from > 0 && /\s/.test(text.charAt(from - 1))) from--;
  const edits: TextEdit[] = [{ from, to, insert: '' }];
  const first = text.charAt(start);
  const following = text.charAt(to);
  if (opensClause && first !== first.toLowerCase() && following !== following.toUpperCase())
    edits[0] = { from, to: to + 1, insert: following.toUpperCase() };
  return { label, edits, slots: [] };
}
