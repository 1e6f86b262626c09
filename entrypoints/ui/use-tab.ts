import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface CurrentTab {
  id: number;
  windowId: number;
  /** Empty where the browser does not tell us. */
  url: string;
  /** Raised when the tab's page changes: what was known of it, and the way to it, are then of the past. */
  loads: number;
}

/** The active tab of this window; follows the writer from tab to tab and from page to page. */
export function useTab(): CurrentTab | undefined {
  const [tab, setTab] = useState<CurrentTab>();
  // Before the first paint: the popup's draft is then often there with it.
  useLayoutEffect(() => {
    let loads = 0;
    let shown: number | undefined;
    const read = async (): Promise<void> => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      if (active?.id === undefined) return;
      shown = active.id;
      setTab({ id: active.id, windowId: active.windowId, url: active.url ?? '', loads });
    };
    const updated = (id: number, { status, url }: { status?: string; url?: string }): void => {
      if (id !== shown || (status !== 'complete' && url === undefined)) return;
      loads++;
      void read();
    };
    void read();
    browser.tabs.onActivated.addListener(read);
    browser.tabs.onUpdated.addListener(updated);
    // A permission that is given, which storage tells of, may let us know the tab's address.
    browser.storage.onChanged.addListener(read);
    return () => {
      browser.tabs.onActivated.removeListener(read);
      browser.tabs.onUpdated.removeListener(updated);
      browser.storage.onChanged.removeListener(read);
    };
  }, []);
  return tab;
}
