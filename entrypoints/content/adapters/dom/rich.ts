import type { TextEdit } from '../../../../analyzers';

/** An edit and the live range of what it replaces. */
export interface Part extends TextEdit {
  range: Range;
}

/** Writes over the selection as the platform does it. */
export function writeText({ startContainer }: Range, text: string): void {
  const document = startContainer.ownerDocument as Document;
  if (text) document.execCommand('insertText', false, text);
  else document.execCommand('delete');
}

/**
 * Makes ready to write ascending parts natively, from the last line to the first: those of one line as one command that
 * keeps the formatting between them where `together` is true, one by one where the editor reads back no more than one
 * place. The function tells how many commands it took, each an undo step of the browser's.
 */
export function writer(
  text: string,
  parts: readonly Part[],
  together: boolean,
  select: (range: Range) => void,
): () => number {
  const lines: Part[][] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (!together || !last || text.slice(last.to, part.from).includes('\n')) lines.push([part]);
    else line?.push(part);
  }
  // Made before anything is written: an editor may take the words out itself when it hears the key.
  const lots = lines
    .reverse()
    .map((line) => ({ line, whole: line.length > 1 ? joined(line, spareSpaces) : undefined }));
  return () => {
    let commands = 0;
    for (const { line, whole } of lots) {
      commands += 1;
      if (whole && writeHtml(whole, select)) continue;
      for (const { range, insert } of line.toReversed()) {
        select(range);
        writeText(range, insert);
      }
      commands += line.length - 1;
    }
    return commands;
  };
}

/** The parts and what stands between them as one range, widened where wished, and the HTML that is to stand there. */
export function joined(parts: readonly Part[], widen?: (range: Range) => void): { range: Range; html: string } {
  const [first, last] = [parts[0] as Part, parts.at(-1) as Part];
  const range = first.range.cloneRange();
  range.setEnd(last.range.endContainer, last.range.endOffset);
  widen?.(range);
  return { range, html: htmlWith(range, parts) };
}

/** Writes one line's parts as HTML; false, and nothing written, where the browser would add elements of its own. */
function writeHtml({ range, html }: { range: Range; html: string }, select: (range: Range) => void): boolean {
  const document = range.startContainer.ownerDocument as Document;
  const elements = document.getElementsByTagName('*');
  const before = elements.length;
  select(range);
  document.execCommand('insertHTML', false, html);
  if (elements.length <= before) return true;
  document.execCommand('undo');
  return false;
}

/** Widens a range over a space at its edge and the letter beyond: at an edge the browser makes a no-break space of it. */
function spareSpaces(range: Range): void {
  const { startContainer: start, startOffset, endContainer: end, endOffset } = range;
  if (start instanceof Text && /\S\s$/.test(start.data.slice(0, startOffset))) range.setStart(start, startOffset - 2);
  if (end instanceof Text && /^\s\S/.test(end.data.slice(endOffset))) range.setEnd(end, endOffset + 2);
}

/**
 * The HTML of a range with some of its words replaced, everything around them as it was; the parts ascend and lie
 * within the range, each beginning and ending in a text node.
 */
function htmlWith(range: Range, parts: readonly Part[]): string {
  const document = range.startContainer.ownerDocument as Document;
  const box = document.createElement('div');
  box.append(range.cloneContents());
  const originals = textsOf(range.commonAncestorContainer).filter((text) => range.intersectsNode(text));
  const copies = textsOf(box);
  // A range that ends at a node's edge copies it as an empty node, or not at all.
  const copyOf = (node: Node): Text | undefined => copies[originals.indexOf(node as Text)];
  const shift = (node: Node, offset: number): number =>
    node === range.startContainer ? offset - range.startOffset : offset;
  for (const { range: part, insert } of [...parts].reverse()) {
    const start = copyOf(part.startContainer);
    const end = copyOf(part.endContainer);
    if (!start || !end) throw new Error('A part lies outside its range.');
    const from = shift(part.startContainer, part.startOffset);
    const gone = document.createRange();
    gone.setStart(start, from);
    gone.setEnd(end, shift(part.endContainer, part.endOffset));
    gone.deleteContents();
    start.insertData(from, insert);
  }
  for (const copy of copies) if (copy.data === '') dropEmpty(copy, box);
  return box.innerHTML;
}

function textsOf(root: Node): Text[] {
  if (root instanceof Text) return [root];
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) found.push(walker.currentNode as Text);
  return found;
}

/** Takes out a node that has lost its words, and what held nothing else. */
function dropEmpty(node: Node, box: Element): void {
  const parent = node.parentNode;
  node.parentNode?.removeChild(node);
  if (parent && parent !== box && !parent.hasChildNodes()) dropEmpty(parent, box);
}
