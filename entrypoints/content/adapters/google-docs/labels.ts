import { squeeze } from './plain';

/** A run of one style on one visual line: an annotation rect, or a text painted on a canvas. */
export interface Piece {
  /** Its box now, client pixels. */
  box(): DOMRect;
  /** What it stands in: runs of one block and line make one underline. */
  block: object;
  /** Left edge, in the block's own units: only to compare. */
  x: number;
  /** Width at 100 %, where it is known. */
  width: number;
  label: string;
  font: string;
  /** The label's visible units. */
  ink: string;
  /** Top of the box, then (in visual order) that of its line, in the block's own units. */
  line: number;
  height: number;
  rtl: boolean;
}

/** The rects of one paragraph on one page, in visual order. */
export interface Group {
  pieces: Piece[];
  box: DOMRect;
}

export const RTL = /[\u0591-\u08ff\ufb1d-\ufefc]/;
const LTR = /[A-Za-z\u00c0-\u024f\u0370-\u04ff]/;

/** Reads an annotation rect; nothing where it shows nothing. */
export function readLabel(element: SVGElement): Piece[] {
  const label = element.getAttribute('aria-label') ?? '';
  const ink = squeeze(label).text;
  const font = element.getAttribute('data-font-css') ?? '';
  const block = paragraphOf(element);
  if (!ink || !font || !block) return [];
  const { scale, shift, drop } = transformOf(element.getAttribute('transform') ?? '');
  const number = (name: string): number => Number(element.getAttribute(name) ?? 0);
  const piece: Piece = {
    box: () => element.getBoundingClientRect(),
    block,
    x: number('x') + shift / scale,
    width: number('width'),
    label,
    ink,
    font,
    line: drop / scale + number('y'),
    height: number('height'),
    rtl: RTL.test(label),
  };
  return [piece];
}

/** Letters of both directions in one run: its inner order is not ours to guess. */
export const isMixed = (label: string): boolean => RTL.test(label) && LTR.test(label);

/** What holds the rects of one paragraph. */
export const paragraphOf = (rect: Element): Element | null => rect.closest('g[role="paragraph"]') ?? rect.parentElement;

interface Transform {
  /** Never 0. */
  scale: number;
  shift: number;
  drop: number;
}

/** Where a transform's list of functions puts a rect, and how large. Read by itself: the page's own reading of it would
 * cost a layout. What turns or slants moves nothing here. */
export function transformOf(list: string): Transform {
  const found = { scale: 1, shift: 0, drop: 0 };
  for (const [, name, inside = ''] of list.matchAll(/(matrix|translate|scale)\s*\(([^()]*)\)/g)) {
    const numbers = inside
      .trim()
      .split(/[\s,]+/)
      .map(Number.parseFloat);
    const [a = 0, b = 0, , , e = 0, f = 0] = numbers;
    const [across, down] = name === 'matrix' ? [e, f] : name === 'translate' ? [a, b] : [0, 0];
    found.shift += across * found.scale;
    found.drop += down * found.scale;
    if (name !== 'translate') found.scale *= a;
  }
  return { ...found, scale: found.scale || 1 };
}

/** Line by line, along the line; a run that is there twice counts once. */
export function inVisualOrder(pieces: Piece[]): Piece[] {
  if (pieces.length < 2) return pieces;
  const rtl = pieces.filter((piece) => piece.rtl).length * 2 > pieces.length;
  levelled(pieces);
  const placed = pieces.toSorted((a, b) => a.line - b.line || (rtl ? b.x - a.x : a.x - b.x));
  const seen = new Set<string>();
  return placed.filter(({ line, x, ink }) => {
    const key = `${line} ${Math.round(x)} ${ink}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** Gives all runs of a visual line the same `line`: a superscript is smaller and higher than its neighbours. */
export function levelled(pieces: readonly Piece[]): void {
  let line: { top: number; bottom: number } | undefined;
  for (const piece of pieces.toSorted((a, b) => a.line - b.line)) {
    const bottom = piece.line + piece.height;
    const shared = line ? Math.min(line.bottom, bottom) - piece.line : 0;
    if (!line || shared < piece.height / 2) line = { top: piece.line, bottom };
    else line.bottom = Math.max(line.bottom, bottom);
    piece.line = line.top;
  }
}
