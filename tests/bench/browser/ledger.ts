/** What the ledger of painted text costs a document of Google Docs that gives no text. */
import type { Browser, Page } from 'puppeteer-core';
import { drawnWhen } from '../../browser/google-docs/drawn';
import { openDocument } from '../../browser/google-docs/open';
import { summarise, type Timing } from '../timing';

/** Microseconds to draw a line of text, by the page's own methods and by a fresh frame's, which nobody wrapped. */
const compare = (page: Page) =>
  page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const realm = frame.contentWindow as Window & typeof globalThis;
    const kinds = { own: CanvasRenderingContext2D.prototype, bare: realm.CanvasRenderingContext2D.prototype };
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [816, 1056];
    document.body.append(canvas);
    const context = canvas.getContext('2d') as CanvasRenderingContext2D;
    const lines = Array.from(
      { length: 300 },
      (_, i) => `Line ${i} says that the nightly import of batch ${i * 37} took ${20 + (i % 50)} minutes in all`,
    );
    const times: Record<keyof typeof kinds, number[]> = { own: [], bare: [] };
    const LINES = 46 * 20;
    for (let round = 0; round < 40; round++)
      for (const name of ['own', 'bare'] as const) {
        const { fillText, setTransform, fillRect } = kinds[name];
        const start = performance.now();
        for (let i = 0; i < LINES; i++) {
          if (i % 46 === 0) {
            Reflect.apply(setTransform, context, [1, 0, 0, 1, 0, 0]);
            context.fillStyle = '#ffffff';
            fillRect.call(context, 0, 0, 816, 1056);
            context.fillStyle = '#000000';
          }
          Reflect.apply(setTransform, context, [1, 0, 0, 1, 96, 96 + (i % 46) * 18]);
          context.font = '400 14.6667px "Arial"';
          fillText.call(context, lines[i % 300] ?? '', 0, 0);
        }
        context.getImageData(0, 0, 1, 1);
        times[name].push(((performance.now() - start) / LINES) * 1000);
      }
    frame.remove();
    canvas.remove();
    if (String(kinds.own.fillText).includes('[native code]')) throw new Error('No ledger is kept in this page.');
    return times;
  });

export async function ledgerCost(browser: Browser): Promise<Timing[]> {
  const page = await openDocument(browser, 'doc:styled,flag:off');
  await drawnWhen(page, (now) => now.length >= 4);
  const { own, bare } = await compare(page);
  return [
    summarise('a line painted, under the ledger', 0, own, 'µs'),
    summarise('a line painted, without it', 0, bare, 'µs'),
  ];
}
