import type { Span, TextEdit } from '../../analyzers';

/** The smallest single edit that turns `before` into `after`; undefined where they are equal. */
export function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before.charCodeAt(head) === after.charCodeAt(head)) head++;
  let tail = 0;
  while (
    tail < most - head &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return { from: head, to: before.length - tail, insert: after.slice(head, after.length - tail) };
}

/** Moves spans through an edit. A span that the edit touches, its borders included where letters meet, is dropped. */
export function remap<T extends Span>(spans: readonly T[], edit: TextEdit): T[] {
  const by = edit.insert.length - (edit.to - edit.from);
  const joins = /^[\p{L}\p{N}'’-]/u.test(edit.insert) || edit.insert === '';
  return spans.flatMap((span) => {
    if (span.to < edit.from || (span.to === edit.from && !joins)) return [span];
    const endJoins = /[\p{L}\p{N}'’-]$/u.test(edit.insert) || edit.insert === '';
    if (span.from > edit.to || (span.from === edit.to && !endJoins))
      return [{ ...span, from: span.from + by, to: span.to + by }];
    return [];
  });
}

/** Applies ascending, non-overlapping edits. */
export const applyEdits = (text: string, edits: readonly TextEdit[]): string =>
  edits.reduceRight((out, edit) => out.slice(0, edit.from) + edit.insert + out.slice(edit.to), text);
