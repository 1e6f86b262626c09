import type { Finding, Rewrite, Span, TextEdit } from '../../analyzers';
import type { Field, Refusal } from './adapters/adapter';
import { allApplied, landing } from './adapters/dom/edits';
import { fixAll } from './fix-all';
import { Follower } from './follow';

/** Writes rewrites into a field. */
export class Writing {
  /** Why the last one was refused, where that is known. */
  refusal: Refusal | undefined;
  /** What is being written, in ascending order and apart. */
  edits: readonly TextEdit[] = [];

  constructor(
    readonly field: Field,
    /** Follows what has changed in the field, and gives its text. */
    readonly text: () => string,
  ) {}

  /** Rewrites in place. False where the text has moved on or the editor refused. */
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
    const caret = this.field.selection();
    this.edits = edits;
    try {
      if (!(await this.field.replace(edits))) {
        this.refusal = this.field.refusal;
        return false;
      }
      const written = this.text() === allApplied(text, edits);
      if (!written) this.refusal = 'changed';
      else if (slot) this.field.select(slot);
      else if (caret) this.field.select({ from: landing(caret.from, edits), to: landing(caret.to, edits) });
      return written;
    } finally {
      this.edits = [];
    }
  }
}
