import type { Desk } from './desk';
import { focused } from './fields';
import { holds } from './shadow';
import { attend, hideUnattended } from './sight';

/** Follows which field the writer is in; `own` tells the extension's own elements, which change nothing. */
export class Attention {
  constructor(
    readonly desk: Desk,
    own: (element: Element) => boolean,
    signal: AbortSignal,
  ) {
    const look = (event: Event): void => {
      if (event.target instanceof Element && !own(event.target)) this.#attend(event.composedPath()[0] ?? null);
    };
    for (const type of ['focusin', 'pointerdown', 'keydown'])
      addEventListener(type, look, { signal, capture: true, passive: true });
    this.#attend(focused(document));
    signal.addEventListener('abort', () => attend(undefined));
  }

  /** Sets whether underlines hide while the writer only reads. */
  wish(hidden: boolean): void {
    if (hideUnattended(hidden)) this.desk.repaint();
  }

  #attend(target: EventTarget | null): void {
    const session = this.desk.sessions().find(({ element }) => target instanceof Node && holds(element, target));
    if (attend(session?.element)) this.desk.repaint();
  }
}
