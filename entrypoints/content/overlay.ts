import type { Span } from '../../analyzers';
import type { Field } from './adapters/adapter';
import { OVERLAY_STYLE } from './overlay-style';

/** An underline to draw: `look` is one of the looks of overlay-style.ts. */
export interface Mark extends Span {
  look: string;
}

/** Marks our layers, so that an adapter that watches the page can tell them from the page's own nodes. */
const OWN = 'data-layer';
/** A page that has thrown our layers out this often gets a fixed layer over it instead. Our choice. */
const THROWN_OUT = 2;

/** One drawn underline; what it was given is kept, because to ask the page costs more. */
interface Drawn {
  node: HTMLElement;
  look: string;
  style: string;
}

interface Layer {
  host: HTMLElement;
  root: ShadowRoot;
  drawn: Drawn[];
}

interface Line {
  look: string;
  box: DOMRect;
}

/**
 * Draws underlines where a field gives no range to highlight: in a layer that scrolls with the text where the field
 * offers a surface, else in a fixed one clipped to the field. The layers are closed to the page and take no clicks.
 */
export class Overlay {
  readonly #layers = new Map<Element, Layer>();
  #marks: readonly Mark[] = [];
  #lost = 0;
  readonly #field: Field;

  constructor(field: Field, signal: AbortSignal) {
    this.#field = field;
    const again = () => this.#fixed() && this.paint(this.#marks);
    addEventListener('scroll', again, { signal, capture: true, passive: true });
    addEventListener('resize', again, { signal, passive: true });
    const sizes = new ResizeObserver(again);
    for (const element of [field.element, document.body]) sizes.observe(element);
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      this.clear();
    });
  }

  /** Brings the drawing up to date; what has not moved is not touched. */
  paint(marks: readonly Mark[]): void {
    this.#marks = marks;
    const lines = marks.flatMap(({ look, ...span }) => this.#field.rects(span).map((box): Line => ({ look, box })));
    const surfaces = this.#field.surfaces?.(lines.map(({ box }) => box));
    const places = new Map<Layer, { lines: Line[]; origin: DOMRect }>();
    for (const [i, line] of lines.entries()) {
      const layer = this.#layerOn(surfaces?.[i]);
      const place = places.get(layer) ?? { lines: [], origin: layer.host.getBoundingClientRect() };
      place.lines.push(line);
      places.set(layer, place);
    }
    const fixed = this.#layers.get(document.documentElement);
    if (fixed) this.#clip(fixed.host);
    for (const layer of this.#layers.values()) draw(layer, places.get(layer));
  }

  clear(): void {
    for (const { host } of this.#layers.values()) host.remove();
    this.#layers.clear();
    this.#marks = [];
  }

  #fixed(): boolean {
    return this.#layers.has(document.documentElement);
  }

  #layerOn(surface: Element | undefined): Layer {
    const parent = (this.#lost <= THROWN_OUT && surface) || document.documentElement;
    const known = this.#layers.get(parent);
    if (known?.host.parentElement === parent) return known;
    if (known) {
      this.#lost += 1;
      this.#layers.delete(parent);
      if (this.#lost > THROWN_OUT) return this.#layerOn(undefined);
    }
    const layer = makeLayer();
    if (parent === document.documentElement) layer.host.setAttribute('data-fixed', '');
    parent.append(layer.host);
    this.#layers.set(parent, layer);
    return layer;
  }

  /** Keeps a fixed layer inside the field's own box. */
  #clip(host: HTMLElement): void {
    const { top, right, bottom, left } = this.#field.element.getBoundingClientRect();
    host.style.clipPath = `inset(${top}px ${innerWidth - right}px ${innerHeight - bottom}px ${left}px)`;
  }
}

function makeLayer(): Layer {
  const host = document.createElement('div');
  host.setAttribute(OWN, '');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = OVERLAY_STYLE;
  root.append(style);
  return { host, root, drawn: [] };
}

function draw(layer: Layer, place: { lines: Line[]; origin: DOMRect } | undefined): void {
  const lines = place?.lines ?? [];
  lines.forEach(({ look, box }, i) => {
    let drawn = layer.drawn[i];
    if (!drawn) {
      drawn = { node: document.createElement('i'), look: '', style: '' };
      layer.drawn.push(drawn);
      layer.root.append(drawn.node);
    }
    const left = box.left - (place?.origin.left ?? 0);
    const bottom = box.bottom - (place?.origin.top ?? 0);
    const style = `left:${left.toFixed(2)}px;top:${bottom.toFixed(2)}px;width:${box.width.toFixed(2)}px`;
    if (drawn.look !== look) drawn.node.className = look;
    if (drawn.style !== style) drawn.node.setAttribute('style', style);
    Object.assign(drawn, { look, style });
  });
  for (const { node } of layer.drawn.splice(lines.length)) node.remove();
}
