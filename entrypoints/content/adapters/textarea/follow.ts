import { chainOf } from '../dom/flat-tree';

/** What may restyle or move a control without a change of the document: states of the pointer, images, top layers. */
const SIGNS = [
  'animationend',
  'animationstart',
  'focusin',
  'focusout',
  'fullscreenchange',
  'load',
  'pointerdown',
  'pointerover',
  'pointerup',
  'toggle',
  'transitionend',
  'transitionrun',
];
/** Steps in which the browser tells of a box that leaves its place: a move of one pixel in 500 is noticed. */
const STEPS = Array.from({ length: 501 }, (_, i) => i / 500);

/**
 * Calls `place` after anything that may have moved, resized or restyled a control: at once when it scrolled, else with
 * the next frame; at every frame while it, or what holds it, is animated. Between such changes nothing runs.
 */
export class Follower {
  #frame = 0;
  #moves: IntersectionObserver | undefined;
  #seen: DOMRect | undefined;
  readonly #changes: MutationObserver;
  readonly #view: Window;

  constructor(
    readonly control: Element,
    readonly place: () => void,
    readonly signal: AbortSignal,
  ) {
    const document = control.ownerDocument;
    this.#view = document.defaultView as Window;
    const now = (): void => this.now();
    const soon = (): void => this.#soon();
    this.#view.addEventListener('resize', now, { signal });
    document.fonts.addEventListener('loadingdone', soon, { signal });
    const sizes = new ResizeObserver(now);
    sizes.observe(control);
    this.#changes = new MutationObserver(soon);
    const what = { attributes: true, childList: true, characterData: true, subtree: true };
    const early = { signal, capture: true, passive: true };
    // Neither these events nor changes leave the shadow tree they happen in.
    for (let root = control.getRootNode(); ; root = root.host.getRootNode()) {
      root.addEventListener('scroll', now, early);
      for (const type of SIGNS) root.addEventListener(type, soon, early);
      this.#changes.observe(root, what);
      if (!(root instanceof ShadowRoot)) break;
    }
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      this.#changes.disconnect();
      this.#moves?.disconnect();
      this.#view.cancelAnimationFrame(this.#frame);
    });
  }

  /** Places, and waits for the control to leave the place it has now. */
  now(): void {
    if (this.signal.aborted) return;
    this.place();
    // What placing changed itself.
    this.#changes.takeRecords();
    this.#waitForMove();
    if (isAnimated(this.control)) this.#soon();
  }

  #soon(): void {
    if (this.#frame) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.now();
    });
  }

  /** A window cut to the control's own box: whichever way it moves, less of it is seen. */
  #waitForMove(): void {
    const box = this.control.getBoundingClientRect();
    if (this.#seen && same(this.#seen, box)) return;
    this.#seen = box;
    this.#moves?.disconnect();
    const { clientWidth, clientHeight } = this.control.ownerDocument.documentElement;
    const margins = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left];
    this.#moves = new IntersectionObserver(
      ([entry]) => {
        if (entry && !same(entry.boundingClientRect, box)) this.#soon();
      },
      {
        root: this.control.ownerDocument,
        rootMargin: margins.map((margin) => `${-Math.floor(margin)}px`).join(' '),
        threshold: STEPS,
      },
    );
    this.#moves.observe(this.control);
  }
}

const same = (a: DOMRectReadOnly, b: DOMRectReadOnly): boolean =>
  Math.abs(a.left - b.left) + Math.abs(a.top - b.top) + Math.abs(a.right - b.right) + Math.abs(a.bottom - b.bottom) <
  0.1;

const isAnimated = (control: Element): boolean =>
  [...chainOf(control)].some((element) => element.getAnimations().some(({ playState }) => playState === 'running'));
