import { chainOf } from '../dom/flat-tree';

/** How an element's own box is laid on the page: the part of it that is not a mere shift. */
export interface Lie {
  /** Turns, scales and skews of the element and all that holds it; `e` and `f` are 0. */
  matrix: DOMMatrix;
  /** CSS zoom of the element and all that holds it. */
  zoom: number;
  /** Seen in perspective, which no such matrix tells. */
  bent: boolean;
}

/** How an element lies. */
export function lieOf(element: Element): Lie {
  const view = element.ownerDocument.defaultView as Window;
  let matrix = new DOMMatrix();
  let deep = false;
  let bent = false;
  for (const at of chainOf(element)) {
    const { transform, rotate, scale, perspective } = view.getComputedStyle(at);
    bent ||= deep && perspective !== 'none';
    if (transform !== 'none') {
      const own = new DOMMatrix(transform);
      deep ||= !own.is2D;
      bent ||= own.m14 !== 0 || own.m24 !== 0;
      matrix = flat(own).multiply(matrix);
    }
    if (scale !== 'none') matrix = new DOMMatrix(`scale(${scale.split(' ').slice(0, 2).join()})`).multiply(matrix);
    if (/^-?[\d.]+deg$/.test(rotate)) matrix = new DOMMatrix(`rotate(${rotate})`).multiply(matrix);
  }
  return { matrix, bent, zoom: (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1 };
}

/** A transform without its shift and its depth. */
const flat = ({ a, b, c, d }: DOMMatrix): DOMMatrix => new DOMMatrix([a, b, c, d, 0, 0]);

/** The matrix that makes a box of this size fill the bounding box as seen, whatever else bends it. */
export function fitted({ matrix, zoom }: Lie, width: number, height: number, seen: DOMRect): DOMMatrix {
  const { a, b, c, d } = matrix;
  const wide = (Math.abs(a) * width + Math.abs(c) * height) * zoom;
  const high = (Math.abs(b) * width + Math.abs(d) * height) * zoom;
  const [x, y] = [seen.width / (wide || 1), seen.height / (high || 1)];
  // Less is rounding.
  if (Math.abs(x - 1) < 0.004 && Math.abs(y - 1) < 0.004) return matrix;
  return new DOMMatrix([x, 0, 0, y, 0, 0]).multiply(matrix);
}
