import { browser } from 'wxt/browser';

/**
 * Brings the look of the underlines into a frame, or takes it out. It comes by call and not by manifest: a page where
 * Starline is off could else ask how a highlight of ours would look and so learn that it is there. User origin: the look
 * then reaches into shadow roots, in both browsers.
 */
export async function styleFrame({ tabId, frameId }: { tabId: number; frameId: number }, on: boolean): Promise<void> {
  const injection = {
    target: { tabId, frameIds: [frameId] },
    files: ['/content-scripts/content.css'],
    origin: 'USER' as const,
  };
  await (on ? browser.scripting.insertCSS(injection) : browser.scripting.removeCSS(injection)).catch(ignoreOutOfReach);
}

/** The frame may be gone by now, show an error instead of its page, or its site's permission be taken back. */
export function ignoreOutOfReach(error: unknown): void {
  if (
    !/no tab|invalid tab|no frame|was removed|cannot access|host permission|frame not found|error page|missing host/i.test(
      String(error),
    )
  )
    throw error;
}
