import type { PlacedLine } from './layout';
import { measure } from './measure';

/** Where an offset stands on a line, pixels at 100 % from the page's corner; the line must hold it. */
function xOf(line: PlacedLine, offset: number): number {
  const texts = line.fragments.filter((fragment) => fragment.kind !== 'marker');
  const fragment = texts.findLast((one) => one.at <= offset) ?? texts[0];
  if (!fragment) return line.left;
  const prefix = fragment.text.slice(0, Math.max(0, offset - fragment.at));
  if (fragment.kind === 'object') return line.left + fragment.x + (prefix ? fragment.width : 0);
  const advance = measure(prefix, fragment.style);
  return line.left + (fragment.rtl ? fragment.x + fragment.width - advance : fragment.x + advance);
}

export function caretBox(lines: readonly PlacedLine[], offset: number): DOMRect | undefined {
  const line = lines.findLast((one) => one.from <= offset && offset <= one.to);
  return line && new DOMRect(xOf(line, offset), line.top, 0, line.height);
}

/** One box a line for a stretch of text, of glyphs' own width. */
export function boxes(lines: readonly PlacedLine[], from: number, to: number): DOMRect[] {
  return lines.flatMap((line) => {
    const [a, b] = [Math.max(from, line.from), Math.min(to, line.to)];
    if (a >= b) return [];
    const [x, end] = [xOf(line, a), xOf(line, b)].sort((m, n) => m - n) as [number, number];
    return [new DOMRect(x, line.top, end - x, line.height)];
  });
}

/** The offset nearest to a point of a page, pixels at 100 %. */
export function offsetAt(lines: readonly PlacedLine[], x: number, y: number): number | undefined {
  const near = (line: PlacedLine) =>
    Math.max(0, line.top - y, y - line.top - line.height) * 1000 + Math.abs(line.left - x) / 1000;
  const line = [...lines].sort((a, b) => near(a) - near(b))[0];
  if (!line) return undefined;
  let [best, gap] = [line.from, Number.POSITIVE_INFINITY];
  for (let offset = line.from; offset <= line.to; offset++) {
    const distance = Math.abs(xOf(line, offset) - x);
    if (distance < gap) [best, gap] = [offset, distance];
  }
  return best;
}
