import type { Span } from '../../../../analyzers';

interface Piece {
  node: Text;
  /** Offset of the node's first code unit in the draft. */
  at: number;
}

const BLOCK = new Set([
  'block',
  'flex',
  'grid',
  'list-item',
  'table',
  'table-row',
  'table-cell',
  'flow-root',
  'table-caption',
]);

/**
 * The plain text of an editable and where each of its code units stands in the DOM. Blocks and `<br>` give line
 * feeds; what the editor itself marks as not editable (widgets, placeholders) is one object replacement character.
 */
export class TextMap {
  readonly text: string;
  readonly #pieces: Piece[] = [];

  constructor(root: Node) {
    let text = '';
    const breakLine = (): void => {
      if (text !== '' && !text.endsWith('\n')) text += '\n';
    };
    const visit = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) {
        this.#pieces.push({ node: node as Text, at: text.length });
        text += (node as Text).data;
        return;
      }
      if (node.nodeType !== Node.ELEMENT_NODE) return;
      const element = node as HTMLElement;
      if (element.tagName === 'BR') {
        text += '\n';
        return;
      }
      if (element.getAttribute('contenteditable') === 'false' || element.hidden) {
        text += '\uFFFC';
        return;
      }
      const block = BLOCK.has(element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '');
      if (block) breakLine();
      for (let child = element.firstChild; child; child = child.nextSibling) visit(child);
      if (block) breakLine();
    };
    for (let child = root.firstChild; child; child = child.nextSibling) visit(child);
    this.text = text;
  }

  /** The DOM point of an offset. `end` prefers the end of a node over the start of the next. */
  point(offset: number, end: boolean): { node: Text; offset: number } | undefined {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      const { at } = this.#pieces[middle] as Piece;
      if (end ? at < offset : at <= offset) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low];
    if (!piece) return undefined;
    const within = offset - piece.at;
    return within >= 0 && within <= piece.node.length ? { node: piece.node, offset: within } : undefined;
  }

  /** A live range over a span, or undefined where the map no longer fits the DOM. */
  range({ from, to }: Span): Range | undefined {
    const start = this.point(from, from === to);
    const end = this.point(to, true);
    if (!start || !end || !start.node.isConnected || !end.node.isConnected) return undefined;
    const range = start.node.ownerDocument.createRange();
    range.setStart(start.node, start.offset);
    range.setEnd(end.node, end.offset);
    return range;
  }

  /** The offset of a DOM point, or undefined where it lies outside. */
  offset(node: Node, offset: number): number | undefined {
    if (node.nodeType === Node.TEXT_NODE) {
      const piece = this.#pieces.find((one) => one.node === node);
      return piece && piece.at + offset;
    }
    const child = node.childNodes[offset];
    if (child) {
      const next = this.#pieces.find(
        (one) => child.contains(one.node) || child.compareDocumentPosition(one.node) & Node.DOCUMENT_POSITION_FOLLOWING,
      );
      if (next && node.contains(next.node)) return next.at;
    }
    const last = this.#pieces.findLast((one) => node.contains(one.node));
    return last && last.at + last.node.length;
  }
}
