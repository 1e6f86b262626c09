import { type Browser, browser } from 'wxt/browser';

/** Opens the side panel (Chromium) or sidebar (Firefox) for the keys that the writer gave it in the browser. */
export async function openPanel(command: string, tab?: Browser.tabs.Tab): Promise<void> {
  if (command !== 'open-panel') return;
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
    await sidebarAction.open();
  } else if (tab) await browser.sidePanel.open({ windowId: tab.windowId });
}
