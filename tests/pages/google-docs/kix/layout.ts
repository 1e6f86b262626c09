import { CELL, type Model, ROW, START, TABLE, TABLE_END } from './model';
import type { Fragment } from './wrap';
import { wrap } from './wrap';

/** A visual line at its place on a page; offsets into the model, pixels at 100 % from the page's corner. */
export interface PlacedLine {
  /** Lines of one paragraph share the number. */
  paragraph: number;
  left: number;
  top: number;
  height: number;
  from: number;
  to: number;
  fragments: (Fragment & { at: number })[];
}

export interface Sheet {
  width: number;
  height: number;
  margin: number;
  gap: number;
  header: boolean;
}

export const PAGED: Sheet = { width: 816, height: 1056, margin: 96, gap: 10, header: true };
export const PAGELESS: Sheet = { width: 900, height: 1056, margin: 48, gap: 0, header: false };

interface Block {
  from: number;
  to: number;
  left: number;
  width: number;
  /** Row of a table: blocks of one row share the top. */
  row: number;
  cell: number;
}

/** Paragraphs and table cells in text order. */
function blocks(text: string, width: number): Block[] {
  const out: Block[] = [];
  let row = 0;
  let cell = -1;
  let columns = 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text[i];
    if (unit === TABLE) {
      const first = text.slice(i).split(ROW)[1] ?? '';
      columns = Math.max(1, first.split(CELL).length - 1);
    } else if (unit === ROW) [row, cell] = [row + 1, -1];
    else if (unit === CELL) cell += 1;
    else if (unit === TABLE_END) [row, cell, columns] = [row + 1, -1, 1];
    else if (unit !== START) {
      const to = text.indexOf('\n', i) < 0 ? text.length : text.indexOf('\n', i);
      const inTable = cell >= 0;
      const column = width / columns;
      out.push({
        from: i,
        to,
        left: inTable ? cell * column + 8 : 0,
        width: inTable ? column - 16 : width,
        row: inTable ? row : -1,
        cell,
      });
      i = to;
    }
  }
  return out;
}

/** Lays the whole text on pages: one array of lines a page, and the number of pages is its length. */
export function layOut(model: Model, sheet: Sheet): PlacedLine[][] {
  const pages: PlacedLine[][] = [[]];
  const bottom = sheet.height - (sheet.gap ? sheet.margin : 0);
  const head = sheet.gap ? sheet.margin : 0;
  let y = sheet.gap ? head : sheet.margin;
  let rowTop = y;
  let rowBottom = y;
  let last: Block | undefined;
  blocks(model.text, sheet.width - 2 * sheet.margin).forEach((block, paragraph) => {
    const sameRow = last && block.row >= 0 && block.row === last.row;
    if (last && last.row >= 0 && !sameRow) y = rowBottom + 8;
    if (block.row >= 0 && !sameRow) [rowTop, rowBottom] = [y, y];
    if (sameRow && block.cell !== last?.cell) y = rowTop;
    last = block;
    const wrapped = wrap(
      model.text.slice(block.from, block.to),
      model.marks.slice(block.from, block.to + 1),
      block.width,
    );
    for (const line of wrapped.lines) {
      if (y + line.height > bottom) {
        pages.push([]);
        y = head;
        rowTop = head;
        rowBottom = head;
      }
      pages.at(-1)?.push({
        paragraph,
        left: sheet.margin + block.left,
        top: y,
        height: line.height,
        from: block.from + line.from,
        to: block.from + line.to,
        fragments: line.fragments.map((fragment) => ({ ...fragment, at: block.from + fragment.from })),
      });
      y += line.height;
    }
    rowBottom = Math.max(rowBottom, y);
  });
  return pages;
}
