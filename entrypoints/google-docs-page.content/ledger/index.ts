import type { PaintedRun } from '../protocol';
import { Book } from './book';
import { hookCanvases, type Unhook } from './hooks';

/** After this long without anybody asking for it, a ledger is not kept any more, milliseconds. Our choice. */
const UNASKED = 90_000;

/**
 * The text on the page's canvases, for where Docs gives none itself. Kept from the first paint on, because what was
 * painted before cannot be asked for; let go as soon as Docs' own text has been had.
 */
export class Ledger {
  #book: Book | undefined;
  #unhook: Unhook | undefined;
  #told = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #painted: () => void;

  /** `painted` is called after the task that painted, before the next frame, once somebody has asked for the text. */
  constructor(painted: () => void) {
    this.#painted = painted;
    this.#start();
    this.#timer = setTimeout(() => this.stop(), UNASKED);
  }

  /** Whether it is being kept. */
  get kept(): boolean {
    return this.#book !== undefined;
  }

  #start(): void {
    let soon = false;
    const canvas = document.createElement('canvas').getContext('2d');
    this.#book = new Book((text, font) => {
      if (!canvas) return 0;
      canvas.font = font;
      return canvas.measureText(text).width;
    });
    this.#unhook = hookCanvases(this.#book, () => {
      if (soon || !this.#told) return;
      soon = true;
      queueMicrotask(() => {
        soon = false;
        this.#painted();
      });
    });
  }

  /** What stands on each of these canvases; keeps the ledger going. */
  read(canvases: readonly HTMLCanvasElement[]): PaintedRun[][] {
    clearTimeout(this.#timer);
    this.#told = true;
    if (!this.#book) this.#start();
    return canvases.map((canvas) => this.#book?.read(canvas) ?? []);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#unhook?.();
    this.#unhook = undefined;
    this.#book = undefined;
    this.#told = false;
  }
}
