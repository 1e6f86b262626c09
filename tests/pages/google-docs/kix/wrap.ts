import { measure } from './measure';
import { OBJECT } from './model';
import { type ParagraphStyle, paragraphStyles, type RunStyle, runStyles } from './styles';

/** A stretch of one style on one visual line. Positions are CSS pixels at 100 %, x from the column's left edge. */
export interface Fragment {
  kind: 'text' | 'marker' | 'object';
  /** Offset from the paragraph's start. */
  from: number;
  text: string;
  x: number;
  width: number;
  style: RunStyle;
  rtl: boolean;
}

export interface Line {
  /** From the top of the paragraph, whole pixels. */
  top: number;
  height: number;
  fragments: Fragment[];
  /** Offsets from the paragraph's start. */
  from: number;
  to: number;
}

export interface Wrapped {
  lines: Line[];
  height: number;
}

const OBJECT_WIDTH = 92;
const cache = new Map<string, Wrapped>();

const widthOf = (text: string, style: RunStyle): number => (text === OBJECT ? OBJECT_WIDTH : measure(text, style));

/** Cuts `[from, to)` where the style changes and around objects. */
function runs(text: string, marks: readonly number[], from: number, to: number): { from: number; to: number }[] {
  const out: { from: number; to: number }[] = [];
  for (let start = from, i = from + 1; i <= to; i++) {
    if (i < to && marks[i] === marks[start] && text[i] !== OBJECT && text[start] !== OBJECT) continue;
    out.push({ from: start, to: i });
    start = i;
  }
  return out;
}

/** Wraps one paragraph (`text` without its line feed; `marks` with the line feed's). */
export function wrap(text: string, marks: readonly number[], width: number): Wrapped {
  const key = `${width} ${runs(text, marks, 0, text.length).map((run) => `${run.to}:${marks[run.from]}`)} ${marks[text.length]} ${text}`;
  let wrapped = cache.get(key);
  if (!wrapped) {
    wrapped = lay(text, marks, width);
    if (cache.size > 5000) cache.clear();
    cache.set(key, wrapped);
  }
  return wrapped;
}

function lay(text: string, marks: readonly number[], width: number): Wrapped {
  const paragraph = paragraphStyles.row(marks[text.length] ?? 0);
  const styleAt = (index: number): RunStyle => runStyles.row(marks[index] ?? 0);
  const breaks = lineBreaks(text, marks, width - paragraph.indent);
  const lines: Line[] = [];
  let top = 0;
  let from = 0;
  for (const to of breaks) {
    let size = from === to ? 14.6667 : 0;
    let x = paragraph.indent;
    const fragments: Fragment[] = [];
    for (const run of runs(text, marks, from, to)) {
      const style = styleAt(run.from);
      const part = text.slice(run.from, run.to);
      const partWidth = widthOf(part, style);
      const kind = part === OBJECT ? 'object' : 'text';
      if (run.to > run.from)
        fragments.push({ kind, from: run.from, text: part, x, width: partWidth, style, rtl: paragraph.rtl });
      x += partWidth;
      size = Math.max(size, style.size);
    }
    if (paragraph.rtl) for (const fragment of fragments) fragment.x = width - fragment.x - fragment.width;
    if (from === 0 && paragraph.marker) fragments.unshift(marker(paragraph, styleAt(0)));
    const height = Math.round(size * 1.38);
    lines.push({ top, height, fragments, from, to });
    top += height;
    from = to;
  }
  return { lines, height: top };
}

const marker = (paragraph: ParagraphStyle, style: RunStyle): Fragment => ({
  kind: 'marker',
  from: 0,
  text: paragraph.marker,
  x: paragraph.indent - 24,
  width: measure(paragraph.marker, style),
  style,
  rtl: false,
});

/** Ends of the visual lines; the spaces at a break stay on the line they end. */
function lineBreaks(text: string, marks: readonly number[], width: number): number[] {
  const ends: number[] = [];
  let x = 0;
  for (const match of text.matchAll(/[^ ]* */g)) {
    const from = match.index;
    const to = from + match[0].length;
    if (to === from) continue;
    const inked = from + match[0].trimEnd().length;
    const sum = (end: number) =>
      runs(text, marks, from, end).reduce(
        (all, run) => all + widthOf(text.slice(run.from, run.to), runStyles.row(marks[run.from] ?? 0)),
        0,
      );
    if (x > 0 && x + (inked > from ? sum(inked) : 0) > width) {
      ends.push(from);
      x = 0;
    }
    x += sum(to);
  }
  ends.push(text.length);
  return ends;
}
