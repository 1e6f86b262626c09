import type { Span, TextEdit } from '../../analyzers';

/** Texts are compared this many units at a time first: the engine does that far faster than a loop. */
const STRIDE = 1024;

/** The smallest single edit that turns `before` into `after`; undefined where they are equal. */
export function difference(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from + STRIDE <= most && before.slice(from, from + STRIDE) === after.slice(from, from + STRIDE))
    from += STRIDE;
  while (from < most && before.charCodeAt(from) === after.charCodeAt(from)) from++;
  let [to, end] = [before.length, after.length];
  while (
    to - STRIDE >= from &&
    end - STRIDE >= from &&
    before.slice(to - STRIDE, to) === after.slice(end - STRIDE, end)
  )
    [to, end] = [to - STRIDE, end - STRIDE];
  while (to > from && end > from && before.charCodeAt(to - 1) === after.charCodeAt(end - 1))
    [to, end] = [to - 1, end - 1];
  return { from, to, insert: after.slice(from, end) };
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
