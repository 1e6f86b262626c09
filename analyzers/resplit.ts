import { END_LOOKS_AHEAD, LONGEST, LOOKS_AHEAD, nextSentence } from './sentences';
import type { Span } from './types';

/** The sentences of an edited text, told from those before the edit. */
export interface Resplit {
  /** So many from the start stand as before. */
  kept: number;
  /** Then these come. */
  fresh: Span[];
  /** So many at the end are the old ones, `moved` by so many UTF-16 units. */
  tail: number;
  moved: number;
}

/**
 * Splits an edited text again, only around the edit: sentences well before it stay, and as soon as a new sentence ends
 * where an old one did in the unchanged rest, all that follows is the same. Equal to splitting the whole.
 */
export function resplit(before: string, old: readonly Span[], after: string): Resplit {
  const prefix = commonPrefix(before, after);
  const suffix = commonSuffix(before, after, Math.min(before.length, after.length) - prefix);
  const moved = after.length - before.length;
  if (moved === 0 && prefix === after.length) return { kept: old.length, fresh: [], tail: 0, moved };
  const kept = keptBefore(old, prefix);
  const fresh: Span[] = [];
  for (let at = old[kept - 1]?.to ?? 0; ; ) {
    const span = nextSentence(after, at);
    if (!span) return { kept, fresh, tail: 0, moved };
    fresh.push(span);
    at = span.to;
    if (at < after.length - suffix) continue;
    const same = firstIndex(old, (one) => one.to >= at - moved);
    if (same >= kept && old[same]?.to === at - moved) return { kept, fresh, tail: old.length - same - 1, moved };
  }
}

/** So many sentences at the start do not depend on what comes after the unchanged prefix. */
function keptBefore(old: readonly Span[], prefix: number): number {
  let kept = firstIndex(old, (span) => span.from + LOOKS_AHEAD > prefix);
  for (; ; kept++) {
    const span = old[kept];
    const next = old[kept + 1];
    // The last one may have ended with the text. After a run-on that was cut comes one that ends beyond its reach.
    if (!span || !next || next.to >= span.from + LONGEST - END_LOOKS_AHEAD) return kept;
    if (Math.max(next.from, span.to) + END_LOOKS_AHEAD > prefix) return kept;
  }
}

/** The index of the first element that fits, for a test that once true stays true. */
export function firstIndex<T>(spans: readonly T[], fits: (span: T) => boolean): number {
  let low = 0;
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (fits(spans[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

// Comparing slices is a comparison of memory; only the last block is walked character by character.
const BLOCK = 4_096;

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let at = 0;
  while (at + BLOCK <= most && a.slice(at, at + BLOCK) === b.slice(at, at + BLOCK)) at += BLOCK;
  while (at < most && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return at;
}

function commonSuffix(a: string, b: string, most: number): number {
  let size = 0;
  while (size + BLOCK <= most && block(a, size) === block(b, size)) size += BLOCK;
  while (size < most && a.charCodeAt(a.length - 1 - size) === b.charCodeAt(b.length - 1 - size)) size++;
  return size;
}

const block = (text: string, size: number): string => text.slice(text.length - size - BLOCK, text.length - size);
