import { CELL, OBJECT, type Piece, ROW, START, TABLE, TABLE_END } from './model';
import { BODY, PARAGRAPH, type ParagraphStyle, paragraphStyles, type RunStyle, runStyles } from './styles';

/** Builds a document's piece from lines with light marks: `*bold*`, `_italic_`, `^super^`, `{chip}` as an object. */
export class Builder {
  #text = START;
  readonly #marks: number[] = [runStyles.number(BODY)];

  paragraph(line: string, style: Partial<ParagraphStyle> = {}, run: Partial<RunStyle> = {}): this {
    let now: RunStyle = { ...BODY, ...run };
    for (const part of line.split(/([*_^]|\{chip\})/)) {
      if (part === '*') now = { ...now, bold: !now.bold };
      else if (part === '_') now = { ...now, italic: !now.italic };
      else if (part === '^') now = { ...now, superscript: !now.superscript };
      else this.#add(part === '{chip}' ? OBJECT : part, runStyles.number(now));
    }
    this.#add('\n', paragraphStyles.number({ ...PARAGRAPH, ...style }));
    return this;
  }

  heading(line: string): this {
    return this.paragraph(line, { kind: 'heading' }, { size: 21.3333, bold: true });
  }

  bullet(line: string, marker = '●'): this {
    return this.paragraph(line, { kind: 'list', marker, indent: 48 });
  }

  table(rows: readonly (readonly string[])[]): this {
    const plain = runStyles.number(BODY);
    this.#add(TABLE, plain);
    for (const row of rows) {
      this.#add(ROW, plain);
      for (const cell of row) {
        this.#add(CELL, plain);
        for (const line of cell.split('\n')) this.paragraph(line);
      }
    }
    this.#add(TABLE_END, plain);
    return this;
  }

  build(terminator: 'short' | 'long'): Piece {
    if (terminator === 'long') this.#add(START, runStyles.number(BODY)).paragraph('');
    return { text: this.#text, marks: this.#marks };
  }

  #add(text: string, mark: number): this {
    this.#text += text;
    for (let i = 0; i < text.length; i++) this.#marks.push(mark);
    return this;
  }
}
