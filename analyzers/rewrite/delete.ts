import { FILLERS } from '../lexicon/fillers';
import { HEDGES } from '../lexicon/hedges';
import type { Rewrite, TextEdit } from '../types';

/** Phrases of a table as one expression. */
const anyOf = (...phrases: string[]): string =>
  phrases
    .join('|')
    .replace(/[\n^]/g, '')
    .split('|')
    .map((phrase) =>
      phrase
        .split(' ')
        .map((word) => (word.includes('/') ? `(?:${word.replaceAll('/', '|')})` : word))
        .join(' '),
    )
    .join('|');

/** What says nothing, and stands in heaps where speech is taken down. */
const { cut, soft, like } = FILLERS;
const EMPTY = anyOf(cut, soft, like, 'actually|really', HEDGES.opinion, HEDGES.aside, HEDGES.doubt);
const EMPTY_AT_END = new RegExp(`(?:^|[\\s,])(?:${EMPTY})$`, 'i');
const EMPTY_AT_START = new RegExp(`^(?:${EMPTY})(?![\\p{L}\\p{N}'’-])`, 'iu');
/** UTF-16 units on either side that are searched for one: longer than the longest. */
const NEAR = 48;

/** Whether no comma stands behind these words but for the sake of what follows them. */
function clings(lead: string): boolean {
  let rest = lead;
  for (let last = EMPTY_AT_END.exec(rest); last; last = EMPTY_AT_END.exec(rest)) rest = rest.slice(0, last.index);
  return /(?:^|[\s,])(?:i|we|he|she|they|a|an|the|my|our|and|but|or|so|to|of|that|because|was|were|is|are)$/i.test(
    rest,
  );
}

/** "really, really" */
const isTwice = (lead: string, words: string): boolean => lead.toLowerCase().endsWith(` ${words.toLowerCase()},`);

/**
 * Deletes a stretch of a sentence and repairs what stood around it: one space stays, a comma that set it off goes, one
 * that also sets off an empty neighbour stays, and a new sentence start takes the capital. Offsets within `text`.
 */
export function deletion(text: string, start: number, end: number, label = 'Delete'): Rewrite {
  let from = start;
  let to = end;
  const before = text.slice(Math.max(0, from - NEAR), from);
  const after = text.slice(to, to + NEAR);
  const lead = before.trimEnd();
  const opensClause = /(?:^|[.!?:;]|^[-*•]|\s[-–—])$/.test(lead);
  const commaBefore = /,\s?$/.exec(before.slice(-4));
  const commaAfter = /^\s*,/.exec(after.slice(0, 4));
  if (commaAfter && (opensClause || clings(lead))) to += commaAfter[0].length;
  else if (commaBefore && commaAfter) {
    // "and, you know, we": both commas were there for the filler's sake.
    const shared =
      EMPTY_AT_END.test(lead.slice(0, -1)) || EMPTY_AT_START.test(after.slice(commaAfter[0].length).trimStart());
    if (!shared) from -= commaBefore[0].length;
    to += commaAfter[0].length;
  } else if (commaBefore) {
    const closes = /^\s*(?:[.!?]|$)/.test(after.slice(0, 3));
    if (closes || clings(lead.slice(0, -1)) || isTwice(lead, text.slice(start, end))) from -= commaBefore[0].length;
  }
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
