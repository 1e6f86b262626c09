import { squeeze } from './plain';

/** One annotation rect: a run of one style on one visual line. */
export interface Piece {
  element: SVGElement;
  label: string;
  font: string;
  /** The label's visible units. */
  ink: string;
  /** The line's vertical place in its page, from the matrix. */
  line: number;
  rtl: boolean;
}

/** The rects of one paragraph on one page, in visual order. */
export interface Group {
  pieces: Piece[];
  box: DOMRect;
}

const RTL = /[\u0591-\u08ff\ufb1d-\ufefc]/;
const LTR = /[A-Za-z\u00c0-\u024f\u0370-\u04ff]/;

/** Reads the live annotation rects, grouped by paragraph, groups in visual order (top, then left). */
export function readLabels(scroller: Element): Group[] {
  const groups = new Map<Element, Piece[]>();
  for (const element of scroller.querySelectorAll<SVGElement>('svg rect[aria-label]')) {
    const label = element.getAttribute('aria-label') ?? '';
    const ink = squeeze(label).text;
    const font = element.getAttribute('data-font-css') ?? '';
    const parent = element.parentElement;
    if (!ink || !font || !parent) continue;
    const piece = { element, label, ink, font, line: lineOf(element), rtl: RTL.test(label) };
    const pieces = groups.get(parent);
    if (pieces) pieces.push(piece);
    else groups.set(parent, [piece]);
  }
  return [...groups.values()]
    .map((pieces) => ({ pieces: inVisualOrder(pieces), box: (pieces[0] as Piece).element.getBoundingClientRect() }))
    .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

/** Letters of both directions in one run: its inner order is not ours to guess. */
export const isMixed = (label: string): boolean => RTL.test(label) && LTR.test(label);

function lineOf(element: SVGElement): number {
  const matrix = /^\s?matrix\(([^()]*)\)/.exec(element.getAttribute('transform') ?? '')?.[1];
  return matrix ? Number(matrix.split(/[\s,]+/)[5]) : Number(element.getAttribute('y') ?? 0);
}

function inVisualOrder(pieces: Piece[]): Piece[] {
  if (pieces.length < 2) return pieces;
  const rtl = pieces.filter((piece) => piece.rtl).length * 2 > pieces.length;
  const placed = pieces.map((piece) => ({ piece, x: Number(piece.element.getAttribute('x') ?? 0) + shiftOf(piece) }));
  placed.sort((a, b) => a.piece.line - b.piece.line || (rtl ? b.x - a.x : a.x - b.x));
  const seen = new Set<string>();
  return placed.flatMap(({ piece, x }) => {
    const key = `${piece.line} ${Math.round(x)} ${piece.ink}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [piece];
  });
}

function shiftOf({ element }: Piece): number {
  const matrix = /^\s?matrix\(([^()]*)\)/.exec(element.getAttribute('transform') ?? '')?.[1];
  const [scale = 1, , , , x = 0] = matrix?.split(/[\s,]+/).map(Number) ?? [];
  return x / (scale || 1);
}
