import { browser } from 'wxt/browser';
import { DOCS_SELF_TEST, type DocsSelfTest } from '../background/api';

/** Tells the extension's pages how this document is read, until the signal aborts. */
export function answerSelfTest(selfTest: () => DocsSelfTest, signal: AbortSignal): void {
  const listen = (message: unknown, sender: { id?: string }, answer: (test: DocsSelfTest) => void): undefined => {
    if (sender.id !== browser.runtime.id) return;
    if (typeof message === 'object' && message !== null && 'type' in message && message.type === DOCS_SELF_TEST)
      answer(selfTest());
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    // An extension that is gone has taken its listeners along.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listen);
  });
}
