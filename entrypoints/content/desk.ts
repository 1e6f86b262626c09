import { browser } from 'wxt/browser';
import type { Field } from './adapters/adapter';
import { editableIn, fieldOf, focused } from './fields';
import { hearOwnPage } from './own-page';
import { paint, unpaint } from './paint';
import { Session } from './session';
import type { Extent } from './session-desk';

/** What a desk tells of its sessions. */
export interface Listeners {
  /** A session's findings or geometry changed, or the session opened. */
  changed(session: Session): void;
  closed(session: Session): void;
  /** A key was pressed in a field, out of the window's hearing. */
  key(event: KeyboardEvent): void;
  /** Whether an open panel is told of the current session. */
  listened(): boolean;
  /** Something threw; undefined where the extension is gone, or the worker out of reach and asked again. */
  failed(error: unknown): void;
}

/** What may bring the writer into a field; in a closed shadow tree focus moves unseen, keys and clicks do not. */
const SIGNS = ['focusin', 'input', 'pointerup', 'keyup'];

/** A field that threw this often is no place to coach in. Our choice. */
const MOST_FAULTS = 10;

/** The open sessions of one frame: a field is opened when the writer goes into it and closed when it leaves the page. */
export class Desk {
  readonly #open = new Map<Element, { session: Session; stop: AbortController }>();
  readonly #faults = new WeakMap<EventTarget, number>();
  /** The session the writer was in last. */
  current: Session | undefined;

  constructor(
    readonly signal: AbortSignal,
    readonly listeners: Listeners,
  ) {
    const enter = (event: Event): void => {
      // Without its extension even looking at the field throws.
      const target = event.composedPath()[0] ?? null;
      if (!browser.runtime?.id) this.listeners.failed(undefined);
      else if (target && this.#faultsOf(target) < MOST_FAULTS) this.guard(target, () => this.#enter(target));
    };
    for (const type of SIGNS) addEventListener(type, enter, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => {
      for (const element of [...this.#open.keys()]) this.#close(element);
    });
    const at = focused(document);
    if (at) this.guard(at, () => this.#enter(at));
  }

  /**
   * Runs what asks the page's own elements. They may throw: a form's inputs, for one, hide its methods behind their
   * names. A field that does is let go until the writer's next key there, after `MOST_FAULTS` times for good, and the
   * others never notice.
   */
  guard<T>(target: EventTarget, run: () => T): T | undefined {
    try {
      return run();
    } catch (error) {
      this.#faults.set(target, this.#faultsOf(target) + 1);
      if (this.#open.has(target as Element)) this.guard(target, () => this.#close(target as Element));
      this.listeners.failed(error);
      return undefined;
    }
  }

  #faultsOf(target: EventTarget): number {
    return this.#faults.get(target) ?? 0;
  }

  #enter(target: EventTarget | null): void {
    this.#closeGone();
    // A look into shadow trees costs as much as all else that a key does: a field that is open needs none.
    const open = target instanceof Element ? this.#open.get(target) : undefined;
    if (open) {
      this.current = open.session;
      return;
    }
    const element = editableIn(target);
    const known = element && this.#open.get(element);
    if (known) this.current = known.session;
    else if (element) this.open(fieldOf(element));
  }

  /** Paints every session anew, for instance after the looks changed. */
  repaint(): void {
    for (const session of this.sessions()) this.#changed(session, 'anywhere');
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
    const session: Session = new Session(field, signal, {
      changed: (extent) => this.#changed(session, extent),
      listened: this.listeners.listened,
      failed: this.listeners.failed,
      guard: (run) => this.guard(field.element, run),
    });
    field.onKey?.((event) => {
      this.current = session;
      this.listeners.key(event);
    }, signal);
    hearOwnPage(field.element, (span) => session.reveal(span), signal);
    this.#open.set(field.element, { session, stop });
    this.current = session;
  }

  #changed(session: Session, extent: Extent): void {
    this.guard(session.element, () => {
      if (!session.element.isConnected) this.#close(session.element);
      else {
        paint(session, extent);
        this.listeners.changed(session);
      }
    });
  }

  #closeGone(): void {
    for (const element of this.#open.keys()) if (!element.isConnected) this.#close(element);
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
