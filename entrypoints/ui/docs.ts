import { browser } from 'wxt/browser';
import { DOCS_SELF_TEST, type DocsSelfTest } from '../background/api';
import { isSelfTest } from './received';

const DOCUMENT = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?document\//;

export const isDocsUrl = (url: string): boolean => DOCUMENT.test(url);

/** How the document in a tab is read; undefined where Starline is not in that tab. */
export async function testDocument(tabId: number): Promise<DocsSelfTest | undefined> {
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, { type: DOCS_SELF_TEST });
    return isSelfTest(answer) ? answer : undefined;
  } catch {
    // Nobody listens in that tab: that is the answer.
    return undefined;
  }
}

/** Asked again this often while the document starts or waits for a caret, milliseconds. Our choice. */
const AGAIN = 2000;

/**
 * Tells how the document in a tab stands, undefined where Starline is not in it, until it is read or cannot be: what
 * comes then comes as a draft, over the panel's port.
 */
export async function followDocument(
  tabId: number,
  told: (state: DocsSelfTest['state'] | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const found = await testDocument(tabId);
    if (signal.aborted) return;
    told(found?.state);
    if (found?.state !== 'starting' && found?.state !== 'waiting') return;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}
