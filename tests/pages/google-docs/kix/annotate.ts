import type { PlacedLine, Sheet } from './layout';
import { painted } from './measure';
import { fontCss } from './styles';
import type { Variant } from './variants';

const SVG = 'http://www.w3.org/2000/svg';

interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
  transform: string;
  label: string;
  font: string;
}

const round = (value: number): number => Math.round(value * 1e4) / 1e4;

/** The label a rect carries: as in the text, or (messy) with NBSP for some spaces and the edge space lost. */
const labelOf = (text: string, messy: boolean, index: number): string =>
  messy ? text.replace(/ $/, '').replaceAll(' ', index % 2 ? '\u00a0' : ' ') : text;

/** A page's annotation layer. Its nodes are reused: attributes change in place, as on the real page. */
export class AnnotationLayer {
  readonly element = document.createElement('div');
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #variant: Variant;
  readonly #sheet: Sheet;

  constructor(variant: Variant, sheet: Sheet) {
    this.#variant = variant;
    this.#sheet = sheet;
    this.element.className = 'kix-canvas-tile-content';
    this.element.style.cssText = 'position:absolute;top:0;left:0;pointer-events:none';
    this.element.append(this.#svg);
  }

  update(lines: readonly PlacedLine[], zoom: number, header: string): void {
    if (this.#variant.zoom === 'css') this.#svg.style.cssText = `transform:scale(${zoom});transform-origin:0 0`;
    const scale = this.#variant.zoom === 'css' ? 1 : zoom;
    this.#svg.setAttribute('width', String(this.#sheet.width * scale));
    this.#svg.setAttribute('height', String(this.#sheet.height * scale));
    const groups: Rect[][] = [];
    lines.forEach((line, i) => {
      if (line.paragraph !== lines[i - 1]?.paragraph) groups.push([]);
      groups.at(-1)?.push(...this.#rects(line, scale));
    });
    if (header) groups.unshift([this.#header(header, scale)]);
    // Reading order is not the tree's: every fourth paragraph comes last.
    const ordered = [...groups.filter((_, i) => i % 4 !== 2), ...groups.filter((_, i) => i % 4 === 2)];
    reuse(this.#svg, 'g', ordered.length, this.#variant.hostile);
    [...this.#svg.children].forEach((group, i) => {
      if (group.getAttribute('role') !== 'paragraph') group.setAttribute('role', 'paragraph');
      this.#group(group, ordered[i] ?? []);
    });
    for (const child of [...this.element.children]) if (child !== this.#svg) child.remove();
  }

  #group(group: Element, rects: readonly Rect[]): void {
    const nodes = reuse(group, 'rect', rects.length, this.#variant.hostile);
    rects.forEach((rect, i) => {
      const { label, font, transform, ...box } = rect;
      const attributes = { ...box, fill: 'none', transform, 'aria-label': label, 'data-font-css': font };
      for (const [key, value] of Object.entries(attributes)) {
        if (nodes[i]?.getAttribute(key) !== String(value)) nodes[i]?.setAttribute(key, String(value));
      }
    });
  }

  #rects(line: PlacedLine, scale: number): Rect[] {
    const transform = `matrix(${scale},0,0,${scale},${round(line.left * scale)},${round(line.top * scale)})`;
    const messy = this.#variant.messy;
    const rects = line.fragments.map((fragment, i) => {
      const { size } = painted(fragment.style);
      return {
        x: round(fragment.x),
        y: round(-0.022 * fragment.style.size),
        width: round(fragment.width),
        height: round(size * 1.2),
        transform,
        label: fragment.kind === 'object' ? '' : labelOf(fragment.text, messy, i),
        font: fontCss(painted(fragment.style)),
      };
    });
    const [first] = rects;
    return messy && first ? [...rects, { ...first }, { ...first, label: '' }] : rects;
  }

  #header(label: string, scale: number): Rect {
    const transform = `matrix(${scale},0,0,${scale},${this.#sheet.margin * scale},${48 * scale})`;
    return { x: 0, y: -0.3, width: label.length * 6, height: 14.4, transform, label, font: '400 12px "Arial"' };
  }
}

/** The first `count` nodes of a name in the parent, making or dropping at the end; foreign nodes stay unless hostile. */
function reuse(parent: Element, name: string, count: number, hostile: boolean): Element[] {
  const own = owned.get(parent) ?? [];
  while (own.length > count) own.pop()?.remove();
  while (own.length < count) {
    const node = document.createElementNS(SVG, name);
    parent.append(node);
    own.push(node);
  }
  owned.set(parent, own);
  if (hostile) for (const child of [...parent.children]) if (!own.includes(child)) child.remove();
  return own;
}

const owned = new WeakMap<Element, Element[]>();
