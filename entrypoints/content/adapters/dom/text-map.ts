import type { Span, TextEdit } from '../../../../analyzers';
import { isNested, type Nested, type Piece, type Reading } from './read';

/** Where each code unit of an editable's plain text stands in the DOM. */
export class TextMap {
  readonly text: string;
  readonly #reading: Reading;

  constructor(
    readonly root: Element,
    reading: Reading,
  ) {
    this.#reading = reading;
    this.text = reading.text;
  }

  /** The last piece that begins before an offset, or at it; its own offset made that in the draft. */
  #pieceAt(offset: number, before: boolean): Piece | undefined {
    return descend(this.#reading, 'last', (_, at) => (before ? at < offset : at <= offset));
  }

  /** The DOM point of an offset; `end` prefers the end of a run over the start of the next. */
  point(offset: number, end: boolean): { node: Node; offset: number } | undefined {
    const piece = this.#pieceAt(offset, end);
    if (!piece) return offset === 0 ? { node: this.root, offset: 0 } : undefined;
    const within = offset - piece.at;
    if (within < 0) return undefined;
    if (piece.node instanceof Text) return { node: piece.node, offset: piece.start + Math.min(within, piece.length) };
    const parent = piece.node.parentNode;
    if (!parent) return undefined;
    const index = Array.prototype.indexOf.call(parent.childNodes, piece.node);
    return { node: parent, offset: index + Math.min(within, 1) };
  }

  /** A live range over a span, or undefined where the map no longer fits the DOM. */
  range({ from, to }: Span): Range | undefined {
    const start = this.point(from, from === to);
    const end = this.point(to, true);
    if (!start || !end || !start.node.isConnected || !end.node.isConnected) return undefined;
    const range = this.root.ownerDocument.createRange();
    try {
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
    } catch {
      // The page has changed the nodes since they were read; its change is about to be told.
      return undefined;
    }
    return range;
  }

  /** Whether a range stands just where `range()` would put it. */
  holds({ startContainer, startOffset, endContainer, endOffset }: AbstractRange, { from, to }: Span): boolean {
    const start = this.point(from, from === to);
    if (start?.node !== startContainer || start.offset !== startOffset) return false;
    const end = this.point(to, true);
    return end?.node === endContainer && end.offset === endOffset;
  }

  /** Whether all of a span stands in one element, with nothing between: any formatting is the same all along. */
  isEven({ from, to }: Span): boolean {
    const inside = [...piecesOf(this.#reading)].filter(({ at, length }) => at < to && at + length > from);
    return inside.every(({ node }) => node instanceof Text && node.parentNode === inside[0]?.node.parentNode);
  }

  /**
   * An edit that takes out or puts in nothing, as one that writes a letter beside it again, where such a letter stands
   * in the same text node; else the edit itself.
   */
  overLetter(edit: TextEdit): TextEdit {
    if (edit.insert !== '' && edit.from !== edit.to) return edit;
    const after = /^[^\s\uFFFC]/u.exec(this.text.slice(edit.to, edit.to + 2))?.[0];
    const before = /[^\s\uFFFC]$/u.exec(this.text.slice(Math.max(0, edit.from - 2), edit.from))?.[0];
    const { from, to, insert } = edit;
    const wider = [
      ...(after ? [{ from, to: to + after.length, insert: insert + after }] : []),
      ...(before ? [{ from: from - before.length, to, insert: before + insert }] : []),
    ];
    return wider.find((one) => this.#inOneNode(one)) ?? edit;
  }

  #inOneNode(span: Span): boolean {
    const range = this.range(span);
    return range !== undefined && range.startContainer === range.endContainer;
  }

  /** The offset of a DOM point, or undefined where it lies outside. */
  offset(node: Node, offset: number): number | undefined {
    if (!this.root.contains(node)) return undefined;
    const point = this.root.ownerDocument.createRange();
    point.setStart(node, offset);
    const isBehind = (run: Piece | Nested): boolean => {
      const { node: last, start, length } = lastOf(run);
      return isBefore(last, last instanceof Text ? start + length : 0, point);
    };
    // The first piece that ends at the point or after it.
    const piece = descend(this.#reading, 'next', isBehind);
    if (!piece) return this.text.length;
    if (piece.node === node) return piece.at + Math.max(0, Math.min(offset - piece.start, piece.length));
    return piece.at;
  }
}

/**
 * The last piece for which something holds, where it holds for all before one and for none behind it, or else the first;
 * or the next piece after that, undefined where there is none. Told with its offset in the draft.
 */
function descend(
  { runs }: Reading,
  which: 'last' | 'next',
  holds: (run: Piece | Nested, at: number) => boolean,
  base = 0,
): Piece | undefined {
  let low = 0;
  for (let high = runs.length; low < high; ) {
    const middle = (low + high) >> 1;
    const run = runs[middle] as Piece | Nested;
    if (holds(run, base + run.at)) low = middle + 1;
    else high = middle;
  }
  const run = runs[which === 'last' ? Math.max(0, low - 1) : low];
  if (!run) return undefined;
  return isNested(run) ? descend(run.block, which, holds, base + run.base) : { ...run, at: base + run.at };
}

/** All pieces in order, with their offsets in the draft. */
function* piecesOf({ runs }: Reading, base = 0): Generator<Piece> {
  for (const run of runs)
    if (isNested(run)) yield* piecesOf(run.block, base + run.base);
    else yield { ...run, at: base + run.at };
}

const lastOf = (run: Piece | Nested): Piece => (isNested(run) ? lastOf(run.block.runs.at(-1) as Piece | Nested) : run);

/** Whether (node, offset) lies before the collapsed range; an element's own place where it is no text. */
function isBefore(node: Node, offset: number, point: Range): boolean {
  if (node instanceof Text) return point.comparePoint(node, Math.min(offset, node.length)) < 0;
  const parent = node.parentNode;
  return !!parent && point.comparePoint(parent, Array.prototype.indexOf.call(parent.childNodes, node)) < 0;
}
