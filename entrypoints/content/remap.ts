import type { Finding, Span, TextEdit } from '../../analyzers';

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
