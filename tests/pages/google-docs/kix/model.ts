/** Control characters of the text as the text API shows it. */
export const START = '\u0003';
export const TABLE = '\u0010';
export const TABLE_END = '\u0011';
export const ROW = '\u0012';
export const CELL = '\u001c';
/** An inline object: a chip, an image, an equation. */
export const OBJECT = '\ue907';

/** A piece of styled text: one mark a UTF-16 code unit (a paragraph style's number where the unit is a line feed). */
export interface Piece {
  text: string;
  marks: number[];
}

export interface Splice {
  from: number;
  to: number;
  piece: Piece;
}

/** The document: one string and its marks. It knows nothing of undo, selection or layout. */
export class Model {
  text: string;
  marks: number[];
  revision = 0;
  readonly #listeners: ((splice: Splice, inverse: Splice) => void)[] = [];

  constructor(piece: Piece) {
    this.text = piece.text;
    this.marks = [...piece.marks];
  }

  onChange(listener: (splice: Splice, inverse: Splice) => void): void {
    this.#listeners.push(listener);
  }

  slice(from: number, to: number): Piece {
    return { text: this.text.slice(from, to), marks: this.marks.slice(from, to) };
  }

  /** Replaces a stretch and returns the splice that takes it back. */
  splice({ from, to, piece }: Splice): Splice {
    const inverse = { from, to: from + piece.text.length, piece: this.slice(from, to) };
    this.text = this.text.slice(0, from) + piece.text + this.text.slice(to);
    this.marks.splice(from, to - from, ...piece.marks);
    this.revision += 1;
    for (const listener of this.#listeners) listener({ from, to, piece }, inverse);
    return inverse;
  }

  /** Plain text that takes the format around `at`: that of the first unit replaced, else of the unit before. */
  plain(text: string, from: number, to: number): Piece {
    const near = (index: number) => (this.text[index] === '\n' || index < 1 ? undefined : this.marks[index]);
    const run = (to > from ? near(from) : undefined) ?? near(from - 1) ?? near(from) ?? 0;
    const paragraph = this.marks[this.text.indexOf('\n', from)] ?? 0;
    return { text, marks: Array.from({ length: text.length }, (_, i) => (text[i] === '\n' ? paragraph : run)) };
  }
}

/** Where an offset lands after a splice; a position inside what was replaced goes to its end. */
export function shift(offset: number, { from, to, piece }: Splice): number {
  if (offset <= from) return offset;
  return offset >= to ? offset + piece.text.length - (to - from) : from + piece.text.length;
}
