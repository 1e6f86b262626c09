import { isBlock, isShown, type Spacing, spacingOf } from './styles';

/** A run that stands in one text node just as it stands in the draft; or a line break's element. */
export interface Piece {
  node: Text | Element;
  /** Offset of the run in its node, 0 for an element. */
  start: number;
  /** Offset of the run in the reading that holds it. */
  at: number;
  length: number;
}

/** A block within the reading that holds it: shared, not copied, so that a block that is known costs next to nothing. */
export interface Nested {
  block: Reading;
  /** Offset of the block's text. */
  base: number;
  /** Offset of its first piece. */
  at: number;
}

export const isNested = (run: Piece | Nested): run is Nested => 'block' in run;

/** Stands for what the editor itself marks as not editable: mentions, widgets. */
export const OBJECT = '\uFFFC';
/** Fillers that editors put into their text for the caret's sake; never a letter of the writer's. */
const FILLER = /[\u200B\u2060\uFEFF]/;
const SPACE = /[ \t\n\r\f]/;

/** A block's text, and where it stands: in order, none empty. */
export interface Reading {
  text: string;
  runs: (Piece | Nested)[];
  /** Whether nothing stands on the last line yet. To ask the text itself would put it together anew each time. */
  fresh: boolean;
}

const nothing = (): Reading => ({ text: '', runs: [], fresh: true });

/** Blocks read before, for as long as nothing in them changes. */
export type Known = WeakMap<Element, Reading>;

/**
 * Reads an editable as plain text. Blocks and `<br>` give line feeds, white space collapses where the page's style
 * collapses it, a no-break space reads as a space. Blocks that are known are not looked at again.
 */
export function readDraft(root: Element, known?: Known): Reading {
  const view = root.ownerDocument.defaultView as Window;
  const reading = nothing();
  readChildren(root, spacingOf(view.getComputedStyle(root)), reading, view, known);
  return reading;
}

/** Reads elements as lines, one after the other: an empty one is a line too. */
export function readLines(lines: Iterable<Element>, known?: Known): Reading {
  const reading = nothing();
  for (const line of lines) {
    const before = reading.text.length;
    readElement(line, reading, line.ownerDocument.defaultView as Window, known);
    if (reading.text.length === before) reading.text += '\n';
  }
  return reading;
}

function readChildren(parent: Element, spacing: Spacing, into: Reading, view: Window, known: Known | undefined): void {
  for (let child = parent.firstChild; child; child = child.nextSibling)
    if (child.nodeType === Node.TEXT_NODE) readText(child as Text, spacing, into);
    else if (child.nodeType === Node.ELEMENT_NODE) readElement(child as Element, into, view, known);
}

function readElement(element: Element, into: Reading, view: Window, known: Known | undefined): void {
  const before = known?.get(element);
  if (before) {
    append(before, into);
    return;
  }
  if (element.tagName === 'BR') {
    into.runs.push({ node: element, start: 0, at: into.text.length, length: 1 });
    into.text += '\n';
    into.fresh = true;
    return;
  }
  const style = view.getComputedStyle(element);
  if (!isShown(style)) return;
  // A block begins a line, so it reads the same wherever it stands.
  const block = isBlock(style) ? nothing() : undefined;
  const target = block ?? into;
  if (element.getAttribute('contenteditable') === 'false') {
    if (style.position !== 'absolute') {
      target.text += OBJECT;
      target.fresh = false;
    }
  } else readChildren(element, spacingOf(style), target, view, known);
  if (!block) return;
  breakLine(block);
  known?.set(element, block);
  append(block, into);
}

function breakLine(reading: Reading): void {
  if (!reading.fresh) reading.text += '\n';
  reading.fresh = true;
}

function append(block: Reading, into: Reading): void {
  breakLine(into);
  const base = into.text.length;
  const [first] = block.runs;
  if (first) into.runs.push({ block, base, at: base + first.at });
  into.text += block.text;
}

/** White space that may collapse: all but single spaces within the text. */
const LOOSE = /^ |[\t\n\r\f]| {2}/;

function readText(node: Text, spacing: Spacing, into: Reading): void {
  const { data } = node;
  // Nearly all text stands in the draft as it stands in its node.
  if (data && !/[\u00A0\u200B\u2060\uFEFF]/.test(data) && (spacing === 'kept' || !LOOSE.test(data))) {
    into.runs.push({ node, start: 0, at: into.text.length, length: data.length });
    into.text += data;
    into.fresh = data.endsWith('\n');
    return;
  }
  let { text } = into;
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
      into.runs.push(piece);
    }
    piece.length++;
    text += letter;
  }
  into.text = text;
  into.fresh = text === '' || text.endsWith('\n');
}
