export interface Timing {
  what: string;
  /** Length of the draft; 0 where none is meant. */
  words: number;
  unit: 'µs' | 'ms' | 'KB' | 'count';
  median: number;
  p95: number;
  /** The median as a multiple of write-good's on the same text. */
  times?: number;
}

/** Median and 95th percentile of what was measured. */
export function summarise(what: string, words: number, values: readonly number[], unit: Timing['unit'] = 'ms'): Timing {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { what, words, unit, median: at(0.5), p95: at(0.95) };
}
