import type { Finding, Rewrite, Span } from '../../analyzers';
import type { Splice } from './api';

/** What turns the old findings into the new ones; `moved` is by how much the text behind the edit has moved. */
export function spliceOf(before: readonly Finding[], after: readonly Finding[], moved: number): Splice {
  const most = Math.min(before.length, after.length);
  let kept = 0;
  while (kept < most && same(before[kept] as Finding, after[kept] as Finding, 0)) kept++;
  let tail = 0;
  const end = (list: readonly Finding[]): Finding => list[list.length - 1 - tail] as Finding;
  while (tail < most - kept && same(end(before), end(after), moved)) tail++;
  return { kept, fresh: after.slice(kept, after.length - tail), tail, moved };
}

const same = (a: Finding, b: Finding, by: number): boolean =>
  (a === b && by === 0) ||
  (isMoved(a, b, by) &&
    a.rule === b.rule &&
    a.quote === b.quote &&
    a.waits === b.waits &&
    a.message === b.message &&
    a.rewrites.length === b.rewrites.length &&
    a.rewrites.every((rewrite, i) => sameRewrite(rewrite, b.rewrites[i] as Rewrite, by)));

const sameRewrite = (a: Rewrite, b: Rewrite, by: number): boolean =>
  a.label === b.label &&
  a.edits.length === b.edits.length &&
  a.slots.length === b.slots.length &&
  a.edits.every((edit, i) => isMoved(edit, b.edits[i], by) && edit.insert === b.edits[i]?.insert) &&
  a.slots.every((slot, i) => isMoved(slot, b.slots[i], by));

const isMoved = (a: Span, b: Span | undefined, by: number): boolean => a.from + by === b?.from && a.to + by === b.to;
