import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Span } from '../../analyzers';
import {
  PANEL_PORT,
  type PanelCommand,
  type PanelMessage,
  type PanelState,
  type PanelTooLong,
  type Request,
} from '../background/api';
import type { CurrentTab } from './use-tab';

export interface Draft {
  state: PanelState | undefined;
  /** The draft is there, and more than Starline reads. */
  tooLong: boolean;
  reveal(span: Span): void;
}

/** A field asks the worker for the first time: its frame may have come after our port was opened. */
const beginsDraft = (message: unknown): boolean => {
  const { type, revision } = (message ?? {}) as Partial<Request & { type: 'follow' }>;
  return type === 'follow' && revision === 0;
};

/** The draft the writer was in last, over all frames of the tab; live until the page goes. */
export function useDraft(tab: CurrentTab | undefined): Draft {
  const [state, setState] = useState<PanelState | PanelTooLong>();
  const port = useRef<ReturnType<typeof browser.tabs.connect>>(undefined);
  useLayoutEffect(() => {
    if (!tab) return;
    const frames = new Map<string, PanelState | PanelTooLong>();
    const show = (): void => setState([...frames.values()].sort((a, b) => b.activeAt - a.activeAt)[0]);
    /** A port reaches the frames that listen at this moment, and none that comes later. */
    const connect = (): void => {
      port.current?.disconnect();
      frames.clear();
      const connected = browser.tabs.connect(tab.id, { name: PANEL_PORT });
      port.current = connected;
      connected.onMessage.addListener((message: unknown) => {
        const told = message as PanelMessage;
        if (told.type !== 'gone') frames.set(told.frame, told);
        else frames.delete(told.frame);
        show();
      });
      connected.onDisconnect.addListener(() => {
        // Reading it tells the browser that a tab without our content script is nothing to complain of.
        void browser.runtime.lastError;
        if (port.current !== connected) return;
        frames.clear();
        show();
      });
    };
    // What a page asks of the worker is heard here as well.
    const overhear = (message: unknown, sender: { tab?: { id?: number } }): undefined => {
      if (sender.tab?.id === tab.id && beginsDraft(message)) connect();
    };
    connect();
    browser.runtime.onMessage.addListener(overhear);
    return () => {
      browser.runtime.onMessage.removeListener(overhear);
      port.current?.disconnect();
      port.current = undefined;
      setState(undefined);
    };
  }, [tab?.id, tab?.loads]);
  return {
    state: state?.type === 'state' ? state : undefined,
    tooLong: state?.type === 'too-long',
    reveal(span) {
      if (!state) return;
      const command: PanelCommand = { type: 'reveal', frame: state.frame, span: { from: span.from, to: span.to } };
      port.current?.postMessage(command);
    },
  };
}
