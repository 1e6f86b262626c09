import type { Finding, Span, TextEdit } from '../../analyzers';
import { difference } from './adapters/dom/difference';

/** Moves findings through an edit. One that the edit touches, its borders included where letters meet, is dropped. */
export function remap(findings: readonly Finding[], edit: TextEdit): Finding[] {
  const by = edit.insert.length - (edit.to - edit.from);
  const joins = /^[\p{L}\p{N}'’-]/u.test(edit.insert) || edit.insert === '';
  const endJoins = /[\p{L}\p{N}'’-]$/u.test(edit.insert) || edit.insert === '';
  return findings.flatMap((finding) => {
    const { from, to } = finding;
    if (to < edit.from || (to === edit.from && !joins)) return [finding];
    return from > edit.to || (from === edit.to && !endJoins) ? [moveFinding(finding, by)] : [];
  });
}

const move = <T extends Span>(span: T, by: number): T => ({ ...span, from: span.from + by, to: span.to + by });

/** A finding, and what its rewrites would change, so many UTF-16 units further on. */
export const moveFinding = (finding: Finding, by: number): Finding =>
  by === 0
    ? finding
    : {
        ...move(finding, by),
        rewrites: finding.rewrites.map(({ label, edits, slots }) => ({
          label,
          edits: edits.map((edit) => move(edit, by)),
          slots: slots.map((slot) => move(slot, by)),
        })),
      };

/** Applies ascending, non-overlapping edits. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  edits.reduceRight((out, edit) => out.slice(0, edit.from) + edit.insert + out.slice(edit.to), text);

/** Where a selection stands after a rewrite. */
export function moved(selection: Span, edits: readonly TextEdit[]): Span {
  const at = (offset: number): number =>
    edits.reduce((sum, { from, to, insert }) => {
      if (offset >= to) return sum + insert.length - (to - from);
      return offset > from ? sum + Math.min(insert.length, offset - from) - (offset - from) : sum;
    }, offset);
  return { from: at(selection.from), to: at(selection.to) };
}

/** Where a stretch of one text stands in what has become of that text. */
export function carried(span: Span, text: string, now: string): Span {
  const edit = difference(text, now);
  return edit ? moved(span, [edit]) : span;
}
