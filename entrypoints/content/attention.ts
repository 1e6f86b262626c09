import type { Desk } from './desk';
import { focused } from './fields';
import { holds } from './shadow';

let hide = false;
/** The field the writer is in; kept while they are in a toolbar, a popup or the card. */
let attended: Element | undefined;

/** True where a field's underlines are to show: always, or only while the caret is there if the writer wished so. */
export const inSight = (element: Element): boolean => !hide || element === attended;

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
    signal.addEventListener('abort', () => {
      attended = undefined;
    });
  }

  /** Sets whether underlines hide while the writer only reads. */
  wish(hidden: boolean): void {
    if (hidden === hide) return;
    hide = hidden;
    this.desk.repaint();
  }

  #attend(target: EventTarget | null): void {
    const session = this.desk.sessions().find(({ element }) => target instanceof Node && holds(element, target));
    if (session?.element === attended) return;
    attended = session?.element;
    if (hide) this.desk.repaint();
  }
}
