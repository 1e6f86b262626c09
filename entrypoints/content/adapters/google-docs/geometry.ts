import type { Span, TextEdit } from '../../../../analyzers';
import type { Placed } from './align';
import type { Piece } from './labels';
import { measure } from './measure';
import { squeeze } from './plain';

/** Less than half a space, CSS pixels at 100 %. Our choice. */
const SPACE_TOLERANCE = 0.75;

/** How the runs on the screen are found, each with its place in the text. */
export interface Runs {
  placed(text: string): Placed[];
  /** The text has changed, by this edit where that is known. */
  edited?(edit: TextEdit | undefined, text: string): void;
  /** The page has changed them. */
  stale?(records?: readonly MutationRecord[]): void;
  /** Looks for runs that no mutation tells of; true where there may be others now. */
  refresh?(): Promise<boolean>;
  /** How many runs there are, placed or not. */
  count(): number;
}

/** Where stretches of the text stand on the screen. */
export class Geometry {
  #placed: Placed[] | undefined;
  #text = '';
  /** From the first to the last placed unit. */
  #live: Span = { from: 0, to: 0 };
  readonly #runs: Runs;

  constructor(runs: Runs) {
    this.#runs = runs;
  }

  /** The text as Docs gives it, blocks on lines of their own; `edit` is what led to it, where that is known. */
  follow(text: string, edit?: TextEdit): void {
    if (text === this.#text) return;
    this.#runs.edited?.(edit, text);
    this.#text = text;
    this.#placed = undefined;
  }

  /** The labels changed. */
  stale(records?: readonly MutationRecord[]): void {
    this.#runs.stale?.(records);
    this.#placed = undefined;
  }

  /** Looks for what no mutation tells of; true where places may have changed. */
  async refresh(): Promise<boolean> {
    const changed = (await this.#runs.refresh?.()) ?? false;
    if (changed) this.#placed = undefined;
    return changed;
  }

  /** How many labels are live, and how many of them have a place in the text: for the self-test. */
  get coverage(): { labels: number; placed: number } {
    return { labels: this.#runs.count(), placed: this.#all().length };
  }

  /** One box a line, client pixels; empty unless every visible unit of the span has a place. */
  rects(span: Span): DOMRect[] {
    const found: { box: DOMRect; line: number; block: object }[] = [];
    let covered = 0;
    for (const placed of this.#between(span)) {
      const { piece } = placed;
      const first = unitFrom(placed, span.from);
      const last = unitFrom(placed, span.to) - 1;
      if (last < first) continue;
      covered += last - first + 1;
      const { at } = squeeze(piece.label);
      const start = at[first] ?? 0;
      const end = (at[last] ?? 0) + 1;
      const box = stretch(piece, start, end);
      if (!box) return [];
      const before = found.findLast((one) => one.line === piece.line && one.block === piece.block);
      if (before) before.box = union(before.box, box);
      else found.push({ box, line: piece.line, block: piece.block });
    }
    const wanted = squeeze(this.#text.slice(span.from, span.to)).text.length;
    return covered === wanted ? found.map(({ box }) => box) : [];
  }

  /** The offset under a client point, or the nearest on its line; undefined where no run stands there. */
  offsetAt(x: number, y: number): number | undefined {
    for (const { piece, last, at: offset } of this.#all()) {
      const box = piece.box();
      if (y < box.top || y > box.bottom || x < box.left - 1 || x > box.right + 1) continue;
      const share = (piece.rtl ? box.right - x : x - box.left) / (box.width || 1);
      const { at } = squeeze(piece.label);
      const whole = measure(piece.label, piece.font);
      const i = at.findIndex((unit) => measure(piece.label.slice(0, unit + 1), piece.font) > share * whole + 0.5);
      return i < 0 ? last + 1 : offset(i);
    }
    return undefined;
  }

  /** The fonts a span is set in, as far as it has a place. */
  fonts(span: Span): Set<string> {
    return new Set([...this.#between(span)].map(({ piece }) => piece.font));
  }

  /** From the first to the last unit that has a place; an empty span where none has. */
  live(): Span {
    this.#all();
    return this.#live;
  }

  /** Most findings of a long document are far from the live pages: those are told at once. */
  #between({ from, to }: Span): Placed[] {
    const placed = this.#all();
    if (to <= this.#live.from || from >= this.#live.to) return [];
    let [low, high] = [0, placed.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((placed[middle]?.last ?? from) < from) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (end < placed.length && (placed[end]?.first ?? to) < to) end += 1;
    return placed.slice(low, end);
  }

  #all(): Placed[] {
    if (!this.#placed) {
      // No two stand for the same text: sorted by one end they are sorted by the other.
      this.#placed = this.#runs.placed(this.#text).sort((a, b) => a.first - b.first);
      this.#live = {
        from: Math.min(...this.#placed.map(({ first }) => first)),
        to: Math.max(...this.#placed.map(({ last }) => last)) + 1,
      };
    }
    return this.#placed;
  }
}

/** The first of a label's visible units that stands at an offset or after it; their number where none does. */
function unitFrom({ piece, at }: Placed, offset: number): number {
  let [low, high] = [0, piece.ink.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Widths within a label, by the number of its units before; kept as long as the label stays what it is. */
interface Widths {
  /** The space that the label has lost at its beginning. */
  before: string;
  whole: number;
  at: Map<number, number>;
}

const widths = new WeakMap<Piece, Widths>();

function widthsOf(piece: Piece): Widths {
  let known = widths.get(piece);
  if (!known) {
    const { label, font, width } = piece;
    const [before, after] = lostSpaces(label, font, width);
    known = { before, whole: measure(before + label + after, font), at: new Map() };
    widths.set(piece, known);
  }
  return known;
}

/** The part of a label's box that a stretch of it takes; RTL is measured from the right edge. */
function stretch(piece: Piece, from: number, to: number): DOMRect | undefined {
  const { before, whole, at } = widthsOf(piece);
  const box = piece.box();
  if (!whole || !box.width) return undefined;
  const x = (end: number): number => {
    let width = at.get(end);
    if (width === undefined) {
      width = measure(before + piece.label.slice(0, end), piece.font);
      at.set(end, width);
    }
    return (width * box.width) / whole;
  };
  const [start, end] = [x(from), x(to)];
  return new DOMRect(piece.rtl ? box.right - end : box.left + start, box.top, end - start, box.height);
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
