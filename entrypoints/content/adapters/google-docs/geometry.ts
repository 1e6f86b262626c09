import type { Span } from '../../../../analyzers';
import { align, type Placed } from './align';
import { type Piece, readLabels } from './labels';
import { squeeze } from './plain';
import { TextIndex } from './text-index';

/** Less than half a space, CSS pixels at 100 %. Our choice. */
const SPACE_TOLERANCE = 0.75;

const context = (): OffscreenCanvasRenderingContext2D | null => new OffscreenCanvas(1, 1).getContext('2d');
let measuring: OffscreenCanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** Width of a text in a `data-font-css` font; only ever used as a ratio. */
function measure(text: string, font: string): number {
  if (!text) return 0;
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (measuring === undefined) measuring = context();
  if (!measuring) return 0;
  measuring.font = font;
  const { width } = measuring.measureText(text);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}

/** Where stretches of the text stand on the screen, from the labels of the live pages. */
export class Geometry {
  #placed: Placed[] | undefined;
  #index: TextIndex | undefined;
  #text = '';
  /** From the first to the last placed unit. */
  #live: Span = { from: 0, to: 0 };
  readonly #scroller: Element;

  constructor(scroller: Element) {
    this.#scroller = scroller;
  }

  /** The text as Docs gives it. */
  set text(text: string) {
    if (text === this.#text) return;
    this.#text = text;
    this.#index = undefined;
    this.#placed = undefined;
  }

  /** The labels changed. */
  stale(): void {
    this.#placed = undefined;
  }

  /** How many labels are live, and how many of them have a place in the text: for the self-test. */
  get coverage(): { labels: number; placed: number } {
    const labels = readLabels(this.#scroller).reduce((sum, group) => sum + group.pieces.length, 0);
    return { labels, placed: this.#all().length };
  }

  /** One box a line, client pixels; empty unless every visible unit of the span has a place. */
  rects(span: Span): DOMRect[] {
    const found: { box: DOMRect; line: number; parent: Element | null }[] = [];
    let covered = 0;
    for (const { piece, offsets } of this.#between(span)) {
      const first = offsets.findIndex((offset) => offset >= span.from);
      const last = offsets.findLastIndex((offset) => offset < span.to);
      if (first < 0 || last < first) continue;
      covered += last - first + 1;
      const { at } = squeeze(piece.label);
      const start = at[first] ?? 0;
      const end = (at[last] ?? 0) + 1;
      const box = stretch(piece, start, end);
      if (!box) return [];
      const before = found.findLast((one) => one.line === piece.line && one.parent === piece.element.parentElement);
      if (before) before.box = union(before.box, box);
      else found.push({ box, line: piece.line, parent: piece.element.parentElement });
    }
    const wanted = squeeze(this.#text.slice(span.from, span.to)).text.length;
    return covered === wanted ? found.map(({ box }) => box) : [];
  }

  /** The fonts a span is set in, as far as it has a place. */
  fonts(span: Span): Set<string> {
    return new Set([...this.#between(span)].map(({ piece }) => piece.font));
  }

  /** Most findings of a long document are far from the live pages: those are told at once. */
  #between({ from, to }: Span): Placed[] {
    const placed = this.#all();
    if (to <= this.#live.from || from >= this.#live.to) return [];
    return placed.filter(({ offsets }) => (offsets[0] ?? to) < to && (offsets.at(-1) ?? -1) >= from);
  }

  #all(): Placed[] {
    this.#index ??= new TextIndex(this.#text);
    if (!this.#placed) {
      this.#placed = align(readLabels(this.#scroller), this.#index);
      const ends = this.#placed.flatMap(({ offsets }) => [offsets[0] ?? 0, (offsets.at(-1) ?? 0) + 1]);
      this.#live = { from: Math.min(...ends), to: Math.max(...ends) };
    }
    return this.#placed;
  }
}

/** The part of a label's box that a stretch of it takes; RTL is measured from the right edge. */
function stretch({ element, label, font, rtl }: Piece, from: number, to: number): DOMRect | undefined {
  const box = element.getBoundingClientRect();
  const [before, after] = lostSpaces(label, font, Number(element.getAttribute('width')));
  const whole = measure(before + label + after, font);
  if (!whole || !box.width) return undefined;
  const scale = box.width / whole;
  const x = (end: number): number => measure(before + label.slice(0, end), font) * scale;
  const [start, end] = [x(from), x(to)];
  return new DOMRect(rtl ? box.right - end : box.left + start, box.top, end - start, box.height);
}

/** A label may have lost its edge spaces while the rect still spans them: the width (at 100 %) tells. */
function lostSpaces(label: string, font: string, width: number): [string, string] {
  const off = (before: string, after: string): number => Math.abs(measure(before + label + after, font) - width);
  if (!(width > 0) || off('', '') < SPACE_TOLERANCE) return ['', ''];
  const edges: [string, string][] = [
    ['', ' '],
    [' ', ''],
    [' ', ' '],
  ];
  return edges.find(([before, after]) => off(before, after) < SPACE_TOLERANCE) ?? ['', ''];
}

function union(a: DOMRect, b: DOMRect): DOMRect {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return new DOMRect(left, top, Math.max(a.right, b.right) - left, Math.max(a.bottom, b.bottom) - top);
}
