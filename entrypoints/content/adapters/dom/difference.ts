import type { TextEdit } from '../../../../analyzers';

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
