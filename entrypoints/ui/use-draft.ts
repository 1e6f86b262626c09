import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Span } from '../../analyzers';
import { PANEL_PORT, type PanelCommand, type PanelMessage, type PanelState } from '../background/api';
import type { CurrentTab } from './use-tab';

export interface Draft {
  state: PanelState | undefined;
  reveal(span: Span): void;
}

/** The draft the writer was in last, over all frames of the tab; live until the page goes. */
export function useDraft(tab: CurrentTab | undefined): Draft {
  const [state, setState] = useState<PanelState>();
  const port = useRef<ReturnType<typeof browser.tabs.connect>>(undefined);
  useLayoutEffect(() => {
    if (!tab) return;
    const frames = new Map<string, PanelState>();
    const show = (): void => setState([...frames.values()].sort((a, b) => b.activeAt - a.activeAt)[0]);
    const connected = browser.tabs.connect(tab.id, { name: PANEL_PORT });
    port.current = connected;
    connected.onMessage.addListener((message: unknown) => {
      const told = message as PanelMessage;
      if (told.type === 'state') frames.set(told.frame, told);
      else frames.delete(told.frame);
      show();
    });
    connected.onDisconnect.addListener(() => {
      // Reading it tells the browser that a tab without our content script is nothing to complain of.
      void browser.runtime.lastError;
      frames.clear();
      show();
    });
    return () => {
      connected.disconnect();
      setState(undefined);
    };
  }, [tab?.id, tab?.loads]);
  return {
    state,
    reveal(span) {
      if (!state) return;
      const command: PanelCommand = { type: 'reveal', frame: state.frame, span: { from: span.from, to: span.to } };
      port.current?.postMessage(command);
    },
  };
}
