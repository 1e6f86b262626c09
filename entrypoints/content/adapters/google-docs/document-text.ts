import type { Span, TextEdit } from '../../../../analyzers';
import { applySplice, type ReadReply, type Way } from '../../../google-docs-page.content/protocol';
import type { Bridge } from './bridge';

/** What has changed since the look before. */
export interface Seen {
  changed: TextEdit | 'all' | undefined;
}

/** What a look at the text found; where it found none, why. */
export type Look = Seen | 'absent' | 'failing';

/** Where a document's text comes from; the properties are those of the last look. */
export interface TextSource {
  /** The text, unit for unit as its source has it. */
  readonly raw: string;
  /** Names the text towards the page's part; 0 where it knows none. */
  readonly revision: number;
  readonly way: Way | undefined;
  selection: Span | undefined;
  /** Looks once more. */
  look(): Promise<Look>;
}

/** The document's text as last read, kept up by asking the page for what changed. */
export class DocumentText implements TextSource {
  raw = '';
  revision = 0;
  way: Way | undefined;
  selection: Span | undefined;
  #asking: Promise<Look> | undefined;
  #again = false;
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  /** Looks once more; calls made meanwhile share one further look. */
  look(): Promise<Look> {
    if (this.#asking) {
      this.#again = true;
      return this.#asking;
    }
    this.#asking = this.#look().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  async #look(): Promise<Look> {
    let seen: Seen | undefined;
    do {
      this.#again = false;
      const reply = await this.#bridge.ask({ ask: 'read', known: this.revision });
      const next = reply ? this.#take(reply) : 'failing';
      // What the turns before took over is in the text by now: it must be told.
      if (typeof next === 'string') return seen ?? next;
      if (!seen?.changed) seen = next;
      else if (next.changed) seen = { changed: 'all' };
    } while (this.#again);
    return seen;
  }

  #take(reply: ReadReply): Look {
    if (reply.state === 'absent' || reply.state === 'failing') return reply.state;
    this.way = reply.way;
    this.selection = reply.selection;
    this.revision = reply.revision;
    if (reply.state === 'same') return { changed: undefined };
    if (reply.state === 'edit') {
      this.raw = applySplice(this.raw, reply.splice);
      return { changed: reply.splice };
    }
    const changed = reply.whole === this.raw ? undefined : 'all';
    this.raw = reply.whole;
    return { changed };
  }
}
