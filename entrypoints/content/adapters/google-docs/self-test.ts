import { browser } from 'wxt/browser';
import type { Look, TextSource } from './document-text';
import type { Geometry } from './geometry';
import { findScroller, inputFrames } from './page-parts';

/** The message that asks a Docs tab how it is read; sent with `tabs.sendMessage` by a page of the extension. */
export const DOCS_SELF_TEST = 'docs-self-test';

/** How the open document is read. Words for a bug report: never the text of the document. */
export interface DocsSelfTest {
  /** `waiting`: Docs gives its text once a caret has been put into the document. */
  state: 'working' | 'waiting' | 'unavailable';
  lines: string[];
}

/** What the support has found so far. */
export interface Found {
  last: Look | undefined;
  text: TextSource | undefined;
  geometry: Geometry | undefined;
}

export function selfTest({ last, text, geometry }: Found): DocsSelfTest {
  const labels = geometry?.coverage;
  const working = text?.way !== undefined;
  const lines = [
    `Editor: ${findScroller() ? 'found' : 'not found'}`,
    `Input frame: ${inputFrames().length > 0 ? 'found' : 'not found'}`,
    `Annotations in the page: ${document.querySelectorAll('svg rect[aria-label]').length}`,
    `Text: ${pathOf(text, last)}`,
    ...(labels ? [`Labels with a place in the text: ${labels.placed} of ${labels.labels}`] : []),
    `Online: ${navigator.onLine ? 'yes' : 'no'}`,
  ];
  const state = working ? 'working' : last === 'failing' && findScroller() ? 'waiting' : 'unavailable';
  if (state === 'waiting') lines.push('Click into the document once, then try again.');
  if (state === 'unavailable')
    lines.push(
      'Not available in this document. Reload it once; if that does not help, paste the draft into the practice page.',
    );
  return { state, lines };
}

function pathOf(text: TextSource | undefined, last: Look | undefined): string {
  if (text?.way === 'id') return 'given by Docs for our own id';
  if (text?.way === 'plain') return 'given by Docs without an id';
  if (text?.way === 'canvas') return 'not given by Docs; read off what is painted';
  return last === 'failing' ? 'offered, but every call fails so far' : 'not offered';
}

/** Answers the extension's pages until the signal aborts. */
export function answerSelfTest(found: Found, signal: AbortSignal): void {
  const listen = (message: unknown, sender: { id?: string }): Promise<DocsSelfTest> | undefined => {
    if (sender.id !== browser.runtime.id) return undefined;
    const asked =
      typeof message === 'object' && message !== null && 'type' in message && message.type === DOCS_SELF_TEST;
    return asked ? Promise.resolve(selfTest(found)) : undefined;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}
