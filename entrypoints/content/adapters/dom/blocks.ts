import type { Known } from './read';

/** Attributes by which editors show, hide and format blocks. */
const ATTRIBUTES = ['class', 'style', 'hidden', 'contenteditable'];

/**
 * Which blocks of an editable are still as they were read: told by the browser of every change, so that a key costs
 * the reading of one block and not of the whole draft.
 */
export class Blocks {
  #known: Known | undefined = new WeakMap();
  readonly #observer: MutationObserver;

  /** `changed` is called, in a task of the browser's own, after every change of the text. */
  constructor(
    readonly root: Element,
    signal: AbortSignal,
    readonly changed: () => void,
  ) {
    this.#observer = new MutationObserver((records) => {
      if (this.#forget(records)) changed();
    });
    this.#observer.observe(root, {
      childList: true,
      characterData: true,
      subtree: true,
      attributeFilter: ATTRIBUTES,
      attributeOldValue: true,
    });
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      this.#known = undefined;
    });
  }

  /** Blocks that need no reading; undefined where none is to be trusted. */
  known(): Known | undefined {
    // What has changed in the running task is not told yet; whoever is to be told of it still is.
    if (this.#forget(this.#observer.takeRecords())) queueMicrotask(this.changed);
    return this.#known;
  }

  /** True where the text may have changed. */
  #forget(records: readonly MutationRecord[]): boolean {
    let text = false;
    for (const { type, target, attributeName, oldValue } of records) {
      if (type !== 'attributes') text = true;
      // Editors set the classes of their root with every key, to what they were.
      else if (attributeName && (target as Element).getAttribute(attributeName) === oldValue) continue;
      for (let node: Node | null = target; node && node !== this.root; node = node.parentNode)
        if (node instanceof Element) this.#known?.delete(node);
      // What holds others was restyled: they may be hidden now, or their white space count differently.
      if (type === 'attributes' && (target as Element).firstElementChild) this.#known &&= new WeakMap();
    }
    return text;
  }
}
