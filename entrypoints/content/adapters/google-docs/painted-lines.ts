/** A painted run in its page, CSS pixels from the page's corner. */
export interface Ink {
  /** The page's number among the live ones, from the top. */
  page: number;
  text: string;
  left: number;
  right: number;
  baseline: number;
  /** Font size. */
  size: number;
}

/** Runs side by side on one visual line; `block` tells apart what stands side by side in columns or cells. */
export interface Segment {
  inks: Ink[];
  page: number;
  left: number;
  right: number;
  baseline: number;
  size: number;
  /** A list marker stands before it. */
  marked: boolean;
}

/** A gap between runs wider than this many font sizes is a column's or a tab's. Our choice. */
const COLUMN_GAP = 1;
/** Baselines further apart than this many font sizes are those of two lines; superscripts are raised by a third. */
const SAME_LINE = 0.5;
const MARKER = /^(?:[●•○◦■▪◆❖➢✓☐☑–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])\s*$/iu;

/** Gathers runs into segments, pages and lines from the top, segments from the left; list markers are left out. */
export function segmentsOf(inks: readonly Ink[]): Segment[] {
  const lines: Ink[][] = [];
  for (const ink of inks.toSorted((a, b) => a.page - b.page || a.baseline - b.baseline)) {
    const line = lines.at(-1);
    const first = line?.[0];
    const reach = Math.max(first?.size ?? 0, ink.size) * SAME_LINE;
    if (line && first?.page === ink.page && ink.baseline - first.baseline < reach) line.push(ink);
    else lines.push([ink]);
  }
  return lines.flatMap((line) => segmentsOfLine(line.sort((a, b) => a.left - b.left)));
}

function segmentsOfLine(line: readonly Ink[]): Segment[] {
  const segments: Segment[] = [];
  let marked = false;
  for (const [i, ink] of line.entries()) {
    const last = segments.at(-1);
    const next = line[i + 1];
    const starts = !last || ink.left - last.right > Math.max(last.size, ink.size) * COLUMN_GAP;
    if (starts && MARKER.test(ink.text) && next && next.left > ink.right) {
      marked = true;
      continue;
    }
    if (starts || !last || marked) {
      segments.push({ inks: [ink], ...boxOf(ink), marked });
      marked = false;
      continue;
    }
    last.inks.push(ink);
    last.right = Math.max(last.right, ink.right);
    // A superscript is neither the size nor the baseline of its line.
    if (ink.size > last.size) [last.size, last.baseline] = [ink.size, ink.baseline];
  }
  return segments;
}

const boxOf = ({ page, left, right, baseline, size }: Ink) => ({ page, left, right, baseline, size });
