import { useLayoutEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

export interface CurrentTab {
  id: number;
  windowId: number;
  /** Empty where the browser does not tell us. */
  url: string;
  /** Changes whenever the tab's page does. */
  loads: number;
}

/** The active tab of this window; follows the writer from tab to tab and from page to page. */
export function useTab(): CurrentTab | undefined {
  const [tab, setTab] = useState<CurrentTab>();
  // Before the first paint: the popup's draft is then often there with it.
  useLayoutEffect(() => {
    let loads = 0;
    const read = async (): Promise<void> => {
      const [active] = await browser.tabs.query({ active: true, currentWindow: true });
      loads++;
      if (active?.id === undefined) return;
      setTab({ id: active.id, windowId: active.windowId, url: active.url ?? '', loads });
    };
    const updated = (_: number, { status, url }: { status?: string; url?: string }): void => {
      if (status === 'complete' || url !== undefined) void read();
    };
    void read();
    browser.tabs.onActivated.addListener(read);
    browser.tabs.onUpdated.addListener(updated);
    browser.storage.onChanged.addListener(read);
    return () => {
      browser.tabs.onActivated.removeListener(read);
      browser.tabs.onUpdated.removeListener(updated);
      browser.storage.onChanged.removeListener(read);
    };
  }, []);
  return tab;
}
