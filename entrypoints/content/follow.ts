import type { Finding } from '../../analyzers';
import { ask, type DraftReport } from '../background/api';
import { difference } from './adapters/dom/difference';
import { newId } from './id';
import { spliced } from './remap';

/** What the worker knows of the draft. */
interface Known {
  revision: number;
  text: string;
  findings: readonly Finding[];
}
const NOTHING: Known = { revision: 0, text: '', findings: [] };

/** One field's line to the worker: what changed in the draft goes there, what changed in the findings comes back. */
export class Follower {
  readonly #field = newId();
  #known = NOTHING;

  /** The report on a text; `typingAt` is where the caret is while the writer types. */
  async report(text: string, typingAt: number | undefined, badge: boolean): Promise<DraftReport> {
    const known = this.#known;
    const reply = await ask<'follow'>({
      type: 'follow',
      field: this.#field,
      revision: known.revision,
      edit: difference(known.text, text) ?? { from: 0, to: 0, insert: '' },
      ...(typingAt !== undefined && { typingAt }),
      badge,
    });
    if (!reply) {
      // The worker was stopped meanwhile, and takes the draft from its beginning.
      this.#known = NOTHING;
      return this.report(text, typingAt, badge);
    }
    const findings = spliced(known.findings, reply.findings);
    this.#known = { revision: reply.revision, text, findings };
    return { ...reply.rest, findings };
  }
}
