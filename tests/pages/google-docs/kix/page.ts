import { AnnotationLayer } from './annotate';
import type { PlacedLine, Sheet } from './layout';
import { PagePainter } from './paint';
import type { Variant } from './variants';

const SVG = 'http://www.w3.org/2000/svg';

/** One page of the pool: the element, its canvas, its annotations and its selection layer. */
export class Page {
  readonly element = document.createElement('div');
  /** Which page of the document it shows; -1 where none. */
  index = -1;
  readonly #canvas = document.createElement('canvas');
  readonly #selection = document.createElementNS(SVG, 'svg');
  readonly #painter: PagePainter;
  readonly #layer: AnnotationLayer | undefined;
  readonly #variant: Variant;
  readonly #sheet: Sheet;

  constructor(variant: Variant, sheet: Sheet, annotated: boolean) {
    this.#variant = variant;
    this.#sheet = sheet;
    const prefix = variant.renamed ? 'zq' : 'kix';
    this.element.className = `${prefix}-page-paginated${variant.pageless ? ` ${prefix}-page-canvas-compact-mode` : ''}`;
    this.#canvas.className = `${prefix}-canvas-tile-content`;
    this.element.append(this.#canvas);
    this.#painter = new PagePainter(this.#canvas, sheet, variant.canvas === 'detached');
    if (annotated) {
      this.#layer = new AnnotationLayer(variant, sheet);
      this.element.append(this.#layer.element);
    }
    const tile = document.createElement('div');
    tile.className = `${prefix}-canvas-tile-content ${prefix}-canvas-tile-selection`;
    tile.style.cssText = 'position:absolute;top:0;left:0;pointer-events:none';
    this.#selection.append(document.createElementNS(SVG, 'clipPath'));
    tile.append(this.#selection);
    this.element.append(tile);
  }

  show(index: number, lines: readonly PlacedLine[], zoom: number, left: number): void {
    const { width, height, gap } = this.#sheet;
    if (index !== this.index) this.#painter.reset();
    this.index = index;
    const [w, h] = [`${width * zoom}px`, `${height * zoom}px`];
    const top = Math.round(index * (height + gap) * zoom);
    this.element.style.cssText = `position:absolute;top:${top}px;left:${left}px;z-index:${index};width:${w};height:${h};background:#fff`;
    this.#canvas.style.cssText = `display:block;width:${w};height:${h}`;
    const header = this.#sheet.header ? 'Basically, a header that we decided on' : '';
    this.#painter.paint(lines, zoom * devicePixelRatio, header);
    this.#layer?.update(lines, zoom, header);
    if (this.#variant.hostile)
      for (const child of [...this.element.children])
        if (!/(kix|zq)-canvas-tile-content/.test(child.getAttribute('class') ?? '')) child.remove();
  }

  /** Paints the selection: boxes in page pixels at 100 %. */
  select(boxes: readonly DOMRect[], zoom: number, focused: boolean): void {
    this.#selection.setAttribute('width', String(this.#sheet.width * zoom));
    this.#selection.setAttribute('height', String(this.#sheet.height * zoom));
    while (this.#selection.childElementCount > 1) this.#selection.lastElementChild?.remove();
    for (const box of boxes) {
      const rect = document.createElementNS(SVG, 'rect');
      for (const key of ['x', 'y', 'width', 'height'] as const) rect.setAttribute(key, String(box[key] * zoom));
      rect.setAttribute('fill', focused ? 'rgba(118,167,250,.5)' : 'rgba(0,0,0,.15)');
      this.#selection.append(rect);
    }
  }
}
