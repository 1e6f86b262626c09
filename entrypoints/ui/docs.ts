import { browser } from 'wxt/browser';
import { DOCS_SELF_TEST, type DocsSelfTest } from '../background/api';

const DOCUMENT = /^https:\/\/docs\.google\.com\/(?:a\/[^/]+\/)?document\//;

export const isDocsUrl = (url: string): boolean => DOCUMENT.test(url);

/** How the document in a tab is read; undefined where Starline is not in that tab. */
export async function testDocument(tabId: number): Promise<DocsSelfTest | undefined> {
  try {
    return await browser.tabs.sendMessage(tabId, { type: DOCS_SELF_TEST });
  } catch {
    // Nobody listens in that tab: that is the answer.
    return undefined;
  }
}
