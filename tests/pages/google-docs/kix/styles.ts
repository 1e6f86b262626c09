/** How a character looks. */
export interface RunStyle {
  family: string;
  /** CSS pixels at 100 %. */
  size: number;
  bold: boolean;
  italic: boolean;
  color: string;
  superscript: boolean;
}

/** How a paragraph sits; kept with its line feed. */
export interface ParagraphStyle {
  kind: 'text' | 'heading' | 'list';
  /** The list marker as painted; empty where there is none. */
  marker: string;
  /** Indent in CSS pixels at 100 %. */
  indent: number;
  rtl: boolean;
}

/** 11 pt. */
const BODY_SIZE = 14.6667;

export const BODY: RunStyle = {
  family: 'Arial',
  size: BODY_SIZE,
  bold: false,
  italic: false,
  color: '#000000',
  superscript: false,
};
export const PARAGRAPH: ParagraphStyle = { kind: 'text', marker: '', indent: 0, rtl: false };

/** Styles by number, so that a text's marks are an array of numbers and compare by `===`. */
class Table<T extends object> {
  readonly #rows: T[] = [];
  readonly #numbers = new Map<string, number>();

  number(row: T): number {
    const key = JSON.stringify(row);
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#rows.length);
    return this.#rows.push(row) - 1;
  }

  row(number: number): T {
    const row = this.#rows[number];
    if (!row) throw new Error(`No style ${number}`);
    return row;
  }
}

export const runStyles = new Table<RunStyle>();
export const paragraphStyles = new Table<ParagraphStyle>();

/** The `data-font-css` of a run, always at 100 %. */
export const fontCss = (style: RunStyle): string =>
  `${style.italic ? 'italic ' : ''}${style.bold ? 700 : 400} ${style.size}px "${style.family}"`;
