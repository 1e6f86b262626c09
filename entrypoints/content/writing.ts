import type { Finding, Rewrite, Span, TextEdit } from '../../analyzers';
import type { Field, Refusal } from './adapters/adapter';
import { allApplied, carried, landing } from './adapters/dom/edits';
import { Composing } from './composing';
import { fixAll } from './fix-all';
import { Follower } from './follow';

/** Writes rewrites into a field. */
export class Writing {
  /** Why the last one was refused, where that is known. */
  refusal: Refusal | undefined;
  /** What is being written, in ascending order and apart. */
  edits: readonly TextEdit[] = [];
  readonly #composing: Composing;

  constructor(
    readonly field: Field,
    signal: AbortSignal,
    /** Follows what has changed in the field, and gives its text. */
    readonly text: () => string,
  ) {
    this.#composing = new Composing(field.element, signal);
  }

  /** Rewrites in place. False where the text has moved on or the editor refused; nothing is then changed. */
  async apply(finding: Finding, { edits, slots }: Rewrite): Promise<boolean> {
    const text = this.#textOf([finding]);
    return text !== undefined && this.#write(text, edits, slots[0]);
  }

  /** Applies the first rewrite of each finding, all of one rule, as one undo step; rejects as the worker's reply does. */
  async applyAll(findings: readonly Finding[]): Promise<boolean> {
    const text = this.#textOf(findings);
    if (text === undefined) return false;
    const follower = new Follower();
    const edits = await fixAll(
      text,
      findings,
      async (now) => (await follower.report(now, { badge: false })).report.findings,
    );
    return this.#write(text, edits, undefined);
  }

  /** What the field says of itself now; undefined where that is not what the findings were made for. */
  #textOf(findings: readonly Finding[]): string | undefined {
    const text = this.text();
    const stand = findings.every(({ from, to, quote }) => text.slice(from, to) === quote);
    this.refusal = stand ? undefined : 'moved';
    return stand ? text : undefined;
  }

  async #write(text: string, edits: readonly TextEdit[], slot: Span | undefined): Promise<boolean> {
    if (edits.length === 0 || this.text() !== text) {
      this.refusal = 'moved';
      return false;
    }
    if (this.#composing.going) {
      this.refusal = 'composing';
      return false;
    }
    const caret = this.field.selection();
    this.edits = edits;
    try {
      const done = await this.field.replace(edits);
      const wanted = allApplied(text, edits);
      // An editor may have taken it and, on reading it back, thrown it out again; in a document others write meanwhile.
      if (!done || !(this.field.isDocument || this.text() === wanted)) {
        this.refusal = this.field.refusal;
        this.#giveBack(caret, text);
        return false;
      }
      const after = slot ?? (caret && { from: landing(caret.from, edits), to: landing(caret.to, edits) });
      if (after) this.field.select(carried(after, wanted, this.text()));
      return true;
    } finally {
      this.edits = [];
    }
  }

  /** After a refusal the words it was about may still be selected: the next key would write over them. */
  #giveBack(caret: Span | undefined, text: string): void {
    const now = this.field.selection();
    if (!caret || !now || (now.from === caret.from && now.to === caret.to)) return;
    if (this.field.read() === text) this.field.select(caret);
  }
}
