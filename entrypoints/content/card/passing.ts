/** Milliseconds a notice stays while nobody is at it: time to read one line and reach its undo. Our choice. */
const SHOWN = 8000;
/** Edits after which the writer has gone on, and a notice is in the way. Our choice. */
const EDITS = 3;

/**
 * Lets a notice go by itself: after a while in which neither pointer nor keyboard is in its box, or once the writer goes
 * on. The timer runs only while the notice is shown.
 */
export class Passing {
  #edits = 0;
  #pointed = false;
  #text: string;
  readonly #stop = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    readonly box: HTMLElement,
    text: string,
    readonly gone: () => void,
  ) {
    this.#text = text;
    const { signal } = this.#stop;
    const listen = (type: string, pointed: boolean): void =>
      box.addEventListener(
        type,
        () => {
          this.#pointed = pointed;
          this.#wait();
        },
        { signal },
      );
    // A pointer that merely rests where the notice came up is not at it.
    listen('pointermove', true);
    listen('pointerleave', false);
    for (const type of ['focusin', 'focusout']) box.addEventListener(type, () => this.#wait(), { signal });
    this.#wait();
  }

  /** Tells the text as it is now. */
  follow(text: string): void {
    if (text === this.#text) return;
    this.#text = text;
    this.#edits++;
    if (this.#edits >= EDITS) this.gone();
  }

  /** The notice has gone, or something else stands in its place. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#stop.abort();
  }

  #wait(): void {
    clearTimeout(this.#timer);
    if (!this.#pointed && !this.box.matches(':focus-within')) this.#timer = setTimeout(this.gone, SHOWN);
  }
}
