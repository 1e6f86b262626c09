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
