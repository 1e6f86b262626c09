import { ASK, type Ask, parseEnvelope, type Replies, TELL } from '../../../google-docs-page.content/protocol';
import { isReply } from './well-formed';

/** An answer later than this is not waited for, milliseconds. A write takes up to 1.5 s twice. */
const PATIENCE = 6000;

/** Asks the page's own world. */
export class Bridge {
  #n = 0;
  /** Each takes its answer, and tells whether it was one. */
  readonly #waiting = new Map<number, (body: object | undefined) => boolean>();

  constructor(signal: AbortSignal) {
    document.addEventListener(
      TELL,
      (event) => {
        const envelope = parseEnvelope<object>((event as CustomEvent<unknown>).detail);
        if (!envelope) return;
        if (this.#waiting.get(envelope.n)?.(envelope.body)) this.#waiting.delete(envelope.n);
      },
      { signal },
    );
    signal.addEventListener('abort', () => {
      for (const settle of this.#waiting.values()) settle(undefined);
      this.#waiting.clear();
    });
  }

  /** The answer, or undefined where the page part is not there or does not answer. */
  ask<T extends Ask>(ask: T): Promise<Replies[T['ask']] | undefined> {
    this.#n += 1;
    const n = this.#n;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(n);
        resolve(undefined);
      }, PATIENCE);
      this.#waiting.set(n, (body) => {
        const reply = isReply<T['ask']>(ask.ask, body) ? body : undefined;
        if (body && !reply) return false;
        clearTimeout(timer);
        resolve(reply);
        return true;
      });
      document.dispatchEvent(new CustomEvent(ASK, { detail: JSON.stringify({ n, body: ask }) }));
    });
  }
}
