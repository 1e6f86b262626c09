import type { Span, TextEdit } from '../../analyzers';
import { ask, type DraftReport } from '../background/api';
import { difference } from './adapters/dom/difference';
import { newId } from './id';
import { Moving } from './moving';

const NOTHING: TextEdit = { from: 0, to: 0, insert: '' };

/** One field's line to the worker: what changed in the draft goes there, what changed in the findings comes back. */
export class Follower {
  readonly #field = newId();
  /** What the worker knows of the draft. */
  #revision = 0;
  #text = '';
  /** What it found in it, its own ones that wait included. */
  findings = new Moving();

  /**
   * The report on a text, and in which part of it findings may be others than before; `typingAt` is where the caret is
   * while the writer types, `edit` what has changed since the last report, where that is known.
   */
  async report(
    text: string,
    { edit, typingAt, badge }: { edit?: TextEdit | undefined; typingAt?: number | undefined; badge: boolean },
  ): Promise<{ report: DraftReport; changed: Span }> {
    const reply = await ask<'follow'>({
      type: 'follow',
      field: this.#field,
      revision: this.#revision,
      edit: edit ?? difference(this.#text, text) ?? NOTHING,
      ...(typingAt !== undefined && { typingAt }),
      badge,
    });
    if (!reply) {
      // The worker was stopped meanwhile, and takes the draft from its beginning.
      this.#revision = 0;
      this.#text = '';
      this.findings = new Moving();
      return this.report(text, { typingAt, badge });
    }
    this.#revision = reply.revision;
    this.#text = text;
    const { findings } = this;
    const changed = findings.splice(reply.findings);
    const report = {
      ...reply.rest,
      // Made when asked for, by an open panel: a key alone does not need the list.
      get findings() {
        return [...findings.all()];
      },
    };
    return { report, changed };
  }
}
