import { type ReadReply, spliceBetween } from './protocol';
import { type Opened, selectionOf } from './text-source';

/** The text as last told, so that the next telling is only what changed. */
export class KnownText {
  #text = '';
  #revision = 0;

  /** The text of a revision; undefined where it is no longer the last one. */
  at(revision: number): string | undefined {
    return revision === this.#revision && revision > 0 ? this.#text : undefined;
  }

  /** Reads and tells; `known` is the revision the asker holds. */
  tell(opened: Exclude<Opened, string>, known: number): ReadReply {
    const { way, source } = opened;
    const text = source.getText();
    const selection = selectionOf(source);
    const head = { way, ...(selection && { selection }) };
    if (known !== this.#revision || known === 0) {
      if (text !== this.#text || this.#revision === 0) this.#revision += 1;
      this.#text = text;
      return { state: 'text', revision: this.#revision, whole: text, ...head };
    }
    const splice = spliceBetween(this.#text, text);
    if (!splice) return { state: 'same', revision: this.#revision, ...head };
    this.#text = text;
    this.#revision += 1;
    return { state: 'edit', revision: this.#revision, splice, ...head };
  }
}
