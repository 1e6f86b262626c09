import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ID_ASKED, ID_TOLD } from './google-docs-page.content/protocol';

/**
 * Tells the page part the extension's own id, which the page's world cannot know. Both run before any script of the
 * page; whichever comes second makes the first act, so the flag stands before Docs' own code reads it.
 */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  runAt: 'document_start',
  main() {
    const tell = () => document.dispatchEvent(new CustomEvent(ID_TOLD, { detail: browser.runtime.id }));
    document.addEventListener(ID_ASKED, tell);
    tell();
  },
});
