import { defineContentScript } from 'wxt/utils/define-content-script';
import { raiseFlag } from './flag';
import { KnownText } from './known-text';
import { Ledger } from './ledger';
import { ASK, type Ask, CANVASES, PAINTED, parseEnvelope, type Replies, TELL } from './protocol';
import { openText } from './text-source';
import { replace, select } from './write';

/** The part that must live in the page's own world: raises the flag, and reads and writes for the content script. */
export default defineContentScript({
  matches: ['https://docs.google.com/document/*'],
  runAt: 'document_start',
  world: 'MAIN',
  main() {
    const id = raiseFlag();
    const known = new KnownText();
    const ledger = new Ledger(() => document.dispatchEvent(new CustomEvent(PAINTED)));

    const answer = async (ask: Ask): Promise<Replies[Ask['ask']] | undefined> => {
      if (ask.ask === 'read') {
        const opened = await openText(id());
        if (typeof opened === 'string') return { state: opened };
        if (ledger.kept && document.querySelector('svg rect[aria-label]')) ledger.stop();
        return known.tell(opened, ask.known);
      }
      if (ask.ask === 'select' || ask.ask === 'replace') {
        const before = known.at(ask.revision);
        if (before === undefined) return { outcome: 'moved' };
        const outcome =
          ask.ask === 'select' ? await select(id(), before, ask) : await replace(id(), before, ask.splice);
        return { outcome };
      }
      if (ask.ask === 'painted') {
        const canvases = ledger.read([...document.querySelectorAll<HTMLCanvasElement>(CANVASES)]);
        return { canvases, offered: typeof window._docs_annotate_getAnnotatedText === 'function' };
      }
      return undefined;
    };

    document.addEventListener(ASK, (event) => {
      const envelope = parseEnvelope<Ask>((event as CustomEvent<unknown>).detail);
      if (!envelope) return;
      const tell = (body: unknown) =>
        document.dispatchEvent(new CustomEvent(TELL, { detail: JSON.stringify({ n: envelope.n, body }) }));
      answer(envelope.body).then(
        (body) => tell(body ?? {}),
        // A page that throws where it should not is a page we cannot use: said as such, without a word on the console.
        () => tell({ state: 'failing', outcome: 'no-text', canvases: [], offered: false }),
      );
    });
  },
});
