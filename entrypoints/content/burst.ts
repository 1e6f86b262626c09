/** Changes that follow one another faster than this wait for the next frame: half a frame, in milliseconds. Our choice. */
const BURST = 8;
/** Milliseconds that stand for a frame where the page is in the background and has none. Our choice. */
const UNSEEN = 1200;

/** Follows a key at once; of changes by a script that come in a burst only what a frame shows. */
export class Burst {
  #at = Number.NEGATIVE_INFINITY;
  #waiting = false;

  /** `follow` tells whether there was a change. */
  constructor(readonly follow: () => boolean) {}

  /** Something may have changed. */
  heard(): void {
    if (this.#waiting) return;
    if (performance.now() - this.#at > BURST) {
      this.#run();
      return;
    }
    this.#waiting = true;
    const next = (): void => {
      this.#waiting = false;
      this.#run();
    };
    if (document.hidden) setTimeout(next, UNSEEN);
    else requestAnimationFrame(next);
  }

  #run(): void {
    if (this.follow()) this.#at = performance.now();
  }
}
