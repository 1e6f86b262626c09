import { type Browser, browser } from 'wxt/browser';
import type { Reply } from './api';
import { handle } from './handle';
import { receive, senderKind } from './receive';

const REFUSED = 'Starline refused a message it does not know.';
let told = false;

/** Leaves one trace of refused messages, however many come. */
function tellRefusal(): void {
  if (told) return;
  told = true;
  // biome-ignore lint/suspicious/noConsole: the one trace of a message that was not ours; it holds none of its content
  console.warn(REFUSED);
}

/** Answers a message: refused in one sentence where its shape or its sender is wrong, and never with its content. */
export async function answer(message: unknown, sender: Browser.runtime.MessageSender): Promise<Reply> {
  const from = senderKind(sender, browser.runtime.id, browser.runtime.getURL('/'));
  const request = receive(message, from);
  if (!request) {
    tellRefusal();
    return { ok: false, error: REFUSED };
  }
  const { tab, frameId, url = '', origin } = sender as typeof sender & { origin?: string };
  const own = from === 'page';
  try {
    const page = tab?.url ?? (url.startsWith('http') ? url : (origin ?? ''));
    return { ok: true, value: await handle(request, { tabId: tab?.id, frameId, url: own ? url : page, own }) };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : 'Starline could not do that.' };
  }
}
