import { isBlock, isShown, type Spacing, spacingOf } from './styles';

/** A run that stands in one text node just as it stands in the draft; or a line break's element. */
export interface Piece {
  node: Text | Element;
  /** Offset of the run in its node, 0 for an element. */
  start: number;
  /** Offset of the run in the draft. */
  at: number;
  length: number;
}

/** Stands for what the editor itself marks as not editable: mentions, widgets. */
export const OBJECT = '\uFFFC';
/** Fillers that editors put into their text for the caret's sake; never a letter of the writer's. */
const FILLER = /[\u200B\u2060\uFEFF]/;
const SPACE = /[ \t\n\r\f]/;

/**
 * Reads an editable as plain text. Blocks and `<br>` give line feeds, white space collapses where the page's style
 * collapses it, a no-break space reads as a space.
 */
export function readDraft(root: Element): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  const view = root.ownerDocument.defaultView as Window;
  let text = '';

  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const readText = (node: Text, spacing: Spacing): void => {
    const { data } = node;
    let piece: Piece | undefined;
    for (let i = 0; i < data.length; i++) {
      let letter = data[i] as string;
      if (letter === '\u00A0') letter = ' ';
      else if (spacing !== 'kept' && SPACE.test(letter) && !(letter === '\n' && spacing === 'lines-kept')) {
        const before = text.at(-1) ?? '\n';
        letter = before === '\n' || (before === ' ' && data[i - 1] !== '\u00A0') ? '' : ' ';
      }
      if (letter === '' || FILLER.test(letter)) {
        piece = undefined;
        continue;
      }
      if (!piece) {
        piece = { node, start: i, at: text.length, length: 0 };
        pieces.push(piece);
      }
      piece.length++;
      text += letter;
    }
  };
  const visit = (node: Node, spacing: Spacing): void => {
    if (node.nodeType === Node.TEXT_NODE) readText(node as Text, spacing);
    if (node.nodeType !== Node.ELEMENT_NODE) return;
    const element = node as Element;
    if (element.tagName === 'BR') {
      pieces.push({ node: element, start: 0, at: text.length, length: 1 });
      text += '\n';
      return;
    }
    const style = view.getComputedStyle(element);
    if (!isShown(style)) return;
    const block = isBlock(style);
    if (block) breakLine();
    if (element.getAttribute('contenteditable') === 'false') {
      if (style.position !== 'absolute') text += OBJECT;
    } else {
      const inner = spacingOf(style);
      for (let child = element.firstChild; child; child = child.nextSibling) visit(child, inner);
    }
    if (block) breakLine();
  };

  const spacing = spacingOf(view.getComputedStyle(root));
  for (let child = root.firstChild; child; child = child.nextSibling) visit(child, spacing);
  return { text, pieces };
}
