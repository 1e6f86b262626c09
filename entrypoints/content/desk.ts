import type { Field } from './adapters/adapter';
import { fieldOf } from './fields';
import { paint, unpaint } from './paint';
import { Session } from './session';

/** What a desk tells of its sessions. */
export interface Listeners {
  /** A session's findings or geometry changed, or the session opened. */
  changed(session: Session): void;
  closed(session: Session): void;
  /** The worker could not be reached. */
  failed(error: unknown): void;
}

/** The open sessions of one frame: a field is opened when the writer goes into it and closed when it leaves the page. */
export class Desk {
  readonly #open = new Map<Element, { session: Session; stop: AbortController }>();
  /** The session the writer was in last. */
  current: Session | undefined;

  constructor(
    readonly signal: AbortSignal,
    readonly listeners: Listeners,
  ) {
    const enter = (event: Event): void => {
      this.#closeGone();
      this.open(fieldOf(event));
    };
    for (const type of ['focusin', 'input']) addEventListener(type, enter, { signal, capture: true });
    signal.addEventListener('abort', () => {
      for (const element of [...this.#open.keys()]) this.#close(element);
    });
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body)
      this.open(fieldOf(Object.assign(new Event('focusin'), { composedPath: () => [innermost(activeElement)] })));
  }

  sessions(): Session[] {
    return [...this.#open.values()].map(({ session }) => session);
  }

  open(field: Field | undefined): void {
    if (!field) return;
    const known = this.#open.get(field.element);
    if (known) {
      this.current = known.session;
      return;
    }
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, this.signal]);
    const changed = (session: Session): void => {
      paint(session);
      this.listeners.changed(session);
    };
    const session = new Session(field, signal, changed, this.listeners.failed);
    this.#open.set(field.element, { session, stop });
    this.current = session;
  }

  #closeGone(): void {
    for (const element of [...this.#open.keys()]) if (!element.isConnected) this.#close(element);
  }

  #close(element: Element): void {
    const open = this.#open.get(element);
    if (!open) return;
    this.#open.delete(element);
    open.stop.abort();
    unpaint(open.session);
    if (this.current === open.session) this.current = undefined;
    this.listeners.closed(open.session);
  }
}

/** The focused element behind open shadow roots. */
function innermost(element: Element): Element {
  const inner = element.shadowRoot?.activeElement;
  return inner ? innermost(inner) : element;
}
