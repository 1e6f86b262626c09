import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Field } from './adapters/adapter';
import { openGoogleDocs } from './adapters/google-docs';
import { fieldOf } from './fields';
import { paint, unpaint } from './paint';
import { Session } from './session';
import './style.css';

export default defineContentScript({
  matches: [
    'https://docs.google.com/document/*',
    'https://*.notion.so/*',
    'https://*.notion.site/*',
    'https://grow.google/*',
    'https://*.yoodli.ai/*',
    'https://*.biginterview.com/*',
    'https://*.tryexponent.com/*',
    'https://*.interviewing.io/*',
    'https://*.interviewclarity.co.uk/*',
    'https://*.pramp.com/*',
    'https://*.leetcode.com/*',
    'https://*.hackmd.io/*',
    'https://*.coda.io/*',
    'https://paper.dropbox.com/*',
    'https://*.dropbox.com/scl/fi/*',
    'https://*.overleaf.com/*',
  ],
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_idle',
  main(context) {
    const sessions = new Map<Element, { session: Session; stop: AbortController }>();
    const stop = (element: Element): void => {
      const open = sessions.get(element);
      if (!open) return;
      open.stop.abort();
      unpaint(open.session);
      sessions.delete(element);
    };
    // One line, once: the page's console belongs to its own developers.
    let said = false;
    const failed = (): void => {
      if (context.isValid || said) return;
      said = true;
      for (const element of sessions.keys()) stop(element);
    };
    const open = (field: Field | undefined): void => {
      for (const element of sessions.keys()) if (!element.isConnected) stop(element);
      if (!field || sessions.has(field.element)) return;
      const controller = new AbortController();
      const signal = AbortSignal.any([controller.signal, context.signal]);
      sessions.set(field.element, { session: new Session(field, signal, paint, failed), stop: controller });
    };
    const { signal } = context;
    for (const type of ['focusin', 'input'])
      addEventListener(type, (event) => open(fieldOf(event)), { signal, capture: true });
    void openGoogleDocs(signal, open);
    context.onInvalidated(() => {
      for (const element of sessions.keys()) stop(element);
    });
  },
});
