import type { Span, TextEdit } from '../../../../analyzers';
import { type Known, type Piece, readDraft } from './read';

/** Where each code unit of an editable's plain text stands in the DOM. */
export class TextMap {
  readonly text: string;
  readonly #pieces: readonly Piece[];

  constructor(
    readonly root: Element,
    known?: Known,
  ) {
    const { text, pieces } = readDraft(root, known);
    this.text = text;
    this.#pieces = pieces;
  }

  /** The last piece that begins before an offset, or at it. */
  #pieceAt(offset: number, before: boolean): Piece | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const { at } = this.#pieces[middle] as Piece;
      if (before ? at < offset : at <= offset) low = middle;
      else high = middle - 1;
    }
    return this.#pieces[low];
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
    const inside = this.#pieces.filter(({ at, length }) => at < to && at + length > from);
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
    let low = 0;
    let high = this.#pieces.length;
    // The first piece that ends at the point or after it.
    while (low < high) {
      const middle = (low + high) >> 1;
      const piece = this.#pieces[middle] as Piece;
      const last = piece.node instanceof Text ? piece.start + piece.length : 0;
      if (isBefore(piece.node, last, point)) low = middle + 1;
      else high = middle;
    }
    const piece = this.#pieces[low];
    if (!piece) return this.text.length;
    if (piece.node === node) return piece.at + Math.max(0, Math.min(offset - piece.start, piece.length));
    return piece.at;
  }
}

/** Whether (node, offset) lies before the collapsed range; an element's own place where it is no text. */
function isBefore(node: Node, offset: number, point: Range): boolean {
  if (node instanceof Text) return point.comparePoint(node, Math.min(offset, node.length)) < 0;
  const parent = node.parentNode;
  return !!parent && point.comparePoint(parent, Array.prototype.indexOf.call(parent.childNodes, node)) < 0;
}
