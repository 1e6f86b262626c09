import { History } from './history';
import { CELL, type Model, OBJECT, type Piece, ROW, START, shift, TABLE, TABLE_END } from './model';
import { runStyles } from './styles';

export interface Selection {
  from: number;
  to: number;
}

/** The local writer: selection, editing and undo over the model. */
export class Editor {
  /** Undefined until the writer has put a caret. */
  selection: Selection | undefined;
  composing = false;
  readonly history = new History();
  readonly model: Model;
  readonly #listeners: (() => void)[] = [];

  constructor(model: Model) {
    this.model = model;
  }

  onChange(listener: () => void): void {
    this.#listeners.push(listener);
  }

  changed(): void {
    for (const listener of this.#listeners) listener();
  }

  select(from: number, to = from): void {
    const end = this.model.text.length - 1;
    this.selection = { from: Math.max(1, Math.min(from, end)), to: Math.max(1, Math.min(to, end)) };
    this.changed();
  }

  /** Replaces the selection as one undo step. */
  replaceSelection(text: string): void {
    if (this.selection)
      this.replace(
        this.selection.from,
        this.selection.to,
        this.model.plain(text, this.selection.from, this.selection.to),
      );
  }

  replace(from: number, to: number, piece: Piece): void {
    const selection = this.selection ?? { from, to };
    this.history.push({ splice: this.model.splice({ from, to, piece }), selection });
    this.selection = { from: from + piece.text.length, to: from + piece.text.length };
    this.changed();
  }

  /** A step that changes the look alone. */
  bold(): void {
    if (!this.selection) return;
    const { from, to } = this.selection;
    const piece = this.model.slice(from, to);
    const marks = piece.marks.map((mark, i) =>
      piece.text[i] === '\n' ? mark : runStyles.number({ ...runStyles.row(mark), bold: !runStyles.row(mark).bold }),
    );
    const selection = { from, to };
    this.history.push({ splice: this.model.splice({ from, to, piece: { text: piece.text, marks } }), selection });
    this.changed();
  }

  /** Another person's edit: the local selection moves with the text; undo leaves it. */
  remote(from: number, to: number, text: string): void {
    const splice = { from, to, piece: this.model.plain(text, from, to) };
    this.model.splice(splice);
    this.history.remote(splice);
    if (this.selection)
      this.selection = { from: shift(this.selection.from, splice), to: shift(this.selection.to, splice) };
    this.changed();
  }

  undo(): void {
    this.selection = this.history.undo(this.model) ?? this.selection;
    this.changed();
  }

  redo(): void {
    this.selection = this.history.redo(this.model) ?? this.selection;
    this.changed();
  }

  erase(): void {
    if (!this.selection) return;
    const { from, to } = this.selection;
    const start = from === to ? from - 1 : from;
    if (start < 1 || this.#structure(this.model.text.slice(start, to))) return;
    this.replace(start, to, { text: '', marks: [] });
  }

  /** Table characters are no text: they cannot be typed over. */
  #structure(text: string): boolean {
    return [START, TABLE, TABLE_END, ROW, CELL].some((unit) => text.includes(unit));
  }

  /** The selected text as it goes to a clipboard. */
  copy(): string {
    return this.selection ? this.model.text.slice(this.selection.from, this.selection.to).replaceAll(OBJECT, '') : '';
  }
}
