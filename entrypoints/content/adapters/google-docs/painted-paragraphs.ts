import type { Segment } from './painted-lines';

/** What a paragraph's lines may be as wide as, and how wide a text would be. */
export interface Sheet {
  /** Widths of the live pages, CSS pixels. */
  widths: readonly number[];
  /** Width of a word as it would be painted in this segment. */
  width(word: string, like: Segment): number;
}

/** Lines further apart than this many font sizes are no lines of one paragraph (double spacing is 2.3). Our choice. */
const PITCH = 2.8;
/** A line that follows this much further down than lines usually do begins a paragraph. Our choice. */
const LOOSE = 1.25;
/** A first line may be indented by this many font sizes against those below it. Our choice. */
const INDENT = 5;
/** What a cell keeps free between its text and the next one's, font sizes. Our choice. */
const GUTTER = 2;
/** Cells keep their text off their border, and a space may hang over: so near to the edge a word is taken not to fit. */
const SLACK = 0.6;
/** Sizes that differ by no more are one, CSS pixels. */
const SAME_SIZE = 0.5;
/** Below this many segments a page's widest line says nothing of its column. Our choice. */
const TELLING = 5;

/**
 * Joins segments into paragraphs. Nothing on a canvas tells a soft wrap from the end of a paragraph, so a line ends its
 * paragraph only where the next word would still have fitted on it, or where what follows stands apart.
 */
export function paragraphsOf(segments: readonly Segment[], sheet: Sheet): Segment[][] {
  const pitch = usualPitch(segments);
  const open: Segment[][] = [];
  const done: Segment[][] = [];
  for (const segment of segments) {
    const i = open.findIndex((lines) => continues(lines, segment, segments, sheet, pitch));
    const found = open[i];
    if (found) found.push(segment);
    else {
      // Side by side in a row of cells, several paragraphs are open at once.
      const over = open.findIndex((lines) => above(lines.at(-1), segment));
      const lines = [segment];
      if (over >= 0) open[over] = lines;
      else open.push(lines);
      done.push(lines);
    }
  }
  return done;
}

/** Whether a segment stands under another, in the same column. */
const above = (upper: Segment | undefined, lower: Segment): boolean =>
  !!upper && upper.left < lower.right && lower.left < upper.right;

function continues(
  lines: readonly Segment[],
  next: Segment,
  all: readonly Segment[],
  sheet: Sheet,
  pitch: number,
): boolean {
  const last = lines.at(-1);
  if (!last || next.marked || Math.abs(last.size - next.size) > SAME_SIZE) return false;
  if (next.page !== last.page && next.page !== last.page + 1) return false;
  const down = next.page === last.page ? next.baseline - last.baseline : 0;
  if (next.page === last.page && (down <= 0 || down > last.size * PITCH || down > last.size * pitch * LOOSE))
    return false;
  const shift = Math.abs(next.left - last.left);
  if (shift > 2 && !(lines.length === 1 && shift < last.size * INDENT && above(last, next))) return false;
  const word = /^\s*\S+/.exec(next.inks.map(({ text }) => text).join(''))?.[0].trim() ?? '';
  return last.right + sheet.width(` ${word}`, last) > edgeOf(last, all, sheet);
}

/** How far to the right a line of this column can reach. */
function edgeOf(segment: Segment, all: readonly Segment[], { widths }: Sheet): number {
  const page = all.filter((one) => one.page === segment.page);
  const sides = page.flatMap((one) => {
    const beside =
      Math.abs(one.left - segment.left) < 2 && Math.abs(one.baseline - segment.baseline) < segment.size * 20;
    const right = page.find((two) => two.left > one.right && Math.abs(two.baseline - one.baseline) < segment.size / 2);
    return beside && right ? [right.left] : [];
  });
  if (sides.length > 0) return Math.min(...sides) - segment.size * GUTTER;
  const left = Math.min(...page.map((one) => one.left));
  const mirrored = (widths[segment.page] ?? 0) - left;
  const widest = Math.max(...page.map((one) => one.right));
  const column = page.length >= TELLING && widest < mirrored - segment.size * 4 ? widest : mirrored;
  return Math.max(column, widest) - segment.size * SLACK;
}

/** The smallest distance of lines of equal size that follow each other, in font sizes. */
function usualPitch(segments: readonly Segment[]): number {
  const gaps = segments.flatMap((one, i) => {
    const next = segments[i + 1];
    const follows =
      next?.page === one.page && Math.abs(next.left - one.left) < 2 && Math.abs(next.size - one.size) <= SAME_SIZE;
    const gap = follows ? next.baseline - one.baseline : 0;
    return gap > one.size * 0.9 ? [gap / one.size] : [];
  });
  return gaps.length > 0 ? Math.min(...gaps) : PITCH;
}
