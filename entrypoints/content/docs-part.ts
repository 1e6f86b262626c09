import type { DocsSelfTest } from '../background/api';
import type { openGoogleDocs } from './adapters/google-docs';
import { isDocument } from './adapters/google-docs/page-parts';
import type { Desk } from './desk';
import { answerSelfTest } from './docs-test';
import { Part } from './part';
import { MOST_TRIES, TRY_AGAIN } from './try-again';

export const docsPart = new Part<typeof openGoogleDocs>('docs');

const LOADING: DocsSelfTest = { state: 'starting', lines: ['The support for Google Docs is still being loaded.'] };
const NOT_LOADED: DocsSelfTest = {
  state: 'unavailable',
  lines: ['The support for Google Docs could not be loaded. Reload the document.'],
};

/** Opens the document of a Docs page at the desk, as soon as it can be read; false on any other page. */
export function openDocument(desk: Desk, signal: AbortSignal, failed: (error: unknown) => void): boolean {
  if (!isDocument()) return false;
  let selfTest = (): DocsSelfTest => LOADING;
  answerSelfTest(() => selfTest(), signal);
  const open = async (tries = 1): Promise<void> => {
    try {
      const openGoogleDocs = await docsPart.load();
      if (!signal.aborted) selfTest = openGoogleDocs(signal, (field) => desk.open(field));
    } catch (error) {
      failed(error);
      if (tries < MOST_TRIES) setTimeout(() => signal.aborted || void open(tries + 1), TRY_AGAIN);
      else selfTest = () => NOT_LOADED;
    }
  };
  void open();
  return true;
}
