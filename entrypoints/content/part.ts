/**
 * Scripts that most pages never need, and then do not pay for: brought in on demand. They live in the extension's own
 * world of the frame, which the page cannot see, and meet the content script in its global object.
 */
import { ask, type PartName } from '../background/api';

export class Part<T> {
  readonly #key: symbol;
  #loading: Promise<T> | undefined;

  constructor(readonly name: PartName) {
    this.#key = Symbol.for(`starline-${name}`);
  }

  /** Called by the script itself, once it is there. */
  handOver(part: T): void {
    (globalThis as Record<symbol, unknown>)[this.#key] = part;
  }

  /** What the script handed over; asks the worker for it the first time. Rejects where the worker is out of reach. */
  load(): Promise<T> {
    // The practice page brings it along.
    const here = this.#here();
    this.#loading ??= here ? Promise.resolve(here) : this.#bring();
    return this.#loading;
  }

  #here(): T | undefined {
    return (globalThis as Record<symbol, unknown>)[this.#key] as T | undefined;
  }

  async #bring(): Promise<T> {
    try {
      await ask({ type: this.name });
      const part = this.#here();
      if (!part) throw new Error(`The ${this.name} could not be brought into this frame.`);
      return part;
    } catch (error) {
      // The next try may find the worker again.
      this.#loading = undefined;
      throw error;
    }
  }
}
