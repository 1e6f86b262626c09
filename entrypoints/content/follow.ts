import type { Span, TextEdit } from '../../analyzers';
import { ask, type DraftReport, type Judgement } from '../background/api';
import { difference } from './adapters/dom/difference';
import { newId } from './id';
import { Moving } from './moving';

const NOTHING: TextEdit = { from: 0, to: 0, insert: '' };

interface Wish {
  edit?: TextEdit | undefined;
  typingAt?: number | undefined;
  badge: boolean;
  judged?: boolean;
}

/** One field's line to the worker: what changed in the draft goes there, what changed in the findings comes back. */
export class Follower {
  readonly #field = newId();
  /** What the worker knows of the draft. */
  #revision = 0;
  #text = '';
  /** What it found in it, its own ones that wait included. */
  findings = new Moving();
  #guidance: DraftReport['guidance'] = {};
  #judgement: Judgement | undefined;

  /**
   * The report on a text, and in which part of it findings may be others than before; `typingAt` is where the caret is
   * while the writer types, `edit` what has changed since the last report, where that is known. Unless it is to be
   * `judged` the report's judgement may be of an earlier text.
   */
  async report(
    text: string,
    { edit, typingAt, badge, judged = true }: Wish,
  ): Promise<{ report: DraftReport; changed: Span }> {
    const reply = await ask<'follow'>({
      type: 'follow',
      field: this.#field,
      revision: this.#revision,
      edit: edit ?? difference(this.#text, text) ?? NOTHING,
      ...(typingAt !== undefined && { typingAt }),
      badge,
      judged,
    });
    const judgement = reply?.judgement ?? this.#judgement;
    if (!reply || !judgement) {
      // The worker was stopped meanwhile, and takes the draft from its beginning.
      this.#revision = 0;
      this.#text = '';
      this.findings = new Moving();
      return this.report(text, { typingAt, badge, judged });
    }
    this.#revision = reply.revision;
    this.#text = text;
    this.#judgement = judgement;
    const { findings } = this;
    const changed = findings.splice(reply.findings);
    this.#guidance = { ...this.#guidance, ...reply.guidance };
    const report = {
      ...judgement,
      guidance: this.#guidance,
      // Made when asked for, by an open panel: a key alone does not need the list.
      get findings() {
        return [...findings.all()];
      },
    };
    return { report, changed };
  }
}
