import { browser } from 'wxt/browser';
import { PANEL_PORT, type PanelCommand, type PanelMessage } from '../background/api';
import type { Desk } from './desk';
import { newId } from './id';

type Port = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

const isCommand = (message: unknown): message is PanelCommand => {
  if (typeof message !== 'object' || message === null) return false;
  const { type, frame, span } = message as Partial<PanelCommand>;
  return type === 'reveal' && typeof frame === 'string' && Number.isInteger(span?.from) && Number.isInteger(span?.to);
};

/** Tells an open popup or side panel of this frame's draft, and obeys it. */
export class PanelLine {
  readonly #frame = newId();
  readonly #ports = new Set<Port>();
  #told = false;
  /** Where in the draft the offsets last told begin. */
  #from = 0;

  constructor(
    readonly desk: Desk,
    signal: AbortSignal,
  ) {
    const connected = (port: Port): void => {
      if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
      this.#ports.add(port);
      port.onMessage.addListener((message: unknown) => this.#obey(message));
      port.onDisconnect.addListener(() => this.#ports.delete(port));
      this.tell();
      if (this.desk.current?.judged === false) this.desk.current.recheck();
    };
    browser.runtime.onConnect.addListener(connected);
    signal.addEventListener('abort', () => {
      // An extension that is gone has taken its listeners along.
      if (browser.runtime?.id) browser.runtime.onConnect.removeListener(connected);
      for (const port of this.#ports) port.disconnect();
      this.#ports.clear();
    });
  }

  get listening(): boolean {
    return this.#ports.size > 0;
  }

  /** Posts the draft the writer was in last, to whoever is listening. */
  tell(): void {
    if (this.#ports.size === 0) return;
    const session = this.desk.current;
    const story = session?.story;
    const report = session?.told();
    let message: PanelMessage | undefined;
    if (session?.tooLong) message = { type: 'too-long', frame: this.#frame, activeAt: session.activeAt };
    else if (session && report)
      message = {
        type: 'state',
        frame: this.#frame,
        activeAt: session.activeAt,
        length: session.text().length,
        report,
        ...(story && { story: story.title }),
      };
    else if (this.#told) message = { type: 'gone', frame: this.#frame };
    if (!message) return;
    this.#told = message.type !== 'gone';
    this.#from = story?.from ?? 0;
    for (const port of this.#ports) port.postMessage(message);
  }

  #obey(message: unknown): void {
    if (!isCommand(message) || message.frame !== this.#frame) return;
    const session = this.desk.current;
    if (!session) return;
    session.reveal({ from: message.span.from + this.#from, to: message.span.to + this.#from });
  }
}
