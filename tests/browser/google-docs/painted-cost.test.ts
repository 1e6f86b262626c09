/** What the ledger of painted text costs the page, where it is kept and where it is not. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { launch } from '../harness/launch';
import { drawnWhen } from './drawn';
import { openDocument } from './open';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser } = await launch('chrome'));
});
afterEach(() => page.close());
afterAll(() => browser.close());

/** Median microseconds to draw a line of text, by the page's own methods and by a fresh frame's, which nobody wrapped. */
const compare = () =>
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
    const times: Record<string, number[]> = { own: [], bare: [] };
    const LINES = 46 * 20;
    for (let round = 0; round < 40; round++)
      for (const [name, { fillText, setTransform, fillRect }] of Object.entries(kinds)) {
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
        times[name]?.push(((performance.now() - start) / LINES) * 1000);
      }
    frame.remove();
    canvas.remove();
    const median = (all: number[] = []) => all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
    return {
      own: median(times.own),
      bare: median(times.bare),
      wrapped: kinds.own.fillText.toString().includes('native'),
    };
  });

// A busy machine draws a line in twice the time: told apart only where nothing else runs.
test.runIf(process.env.STARLINE_FULL)('a line drawn under the ledger costs at most 5 % more', async () => {
  page = await openDocument(browser, 'doc:styled,flag:off');
  await drawnWhen(page, (now) => now.length >= 4);
  const { own, bare, wrapped } = await compare();
  expect(wrapped).toBe(false);
  expect(own, `${bare.toFixed(2)} µs bare, ${own.toFixed(2)} µs under the ledger`).toBeLessThan(bare * 1.05);
});

test('where Docs gives its text the page has its own methods back', async () => {
  page = await openDocument(browser, 'doc:styled');
  await page.evaluate(() => window.standIn.focus());
  await drawnWhen(page, (now) => now.length >= 4);
  const wrapped = await page.evaluate(() =>
    ['fillText', 'fillRect', 'drawImage', 'setTransform', 'save'].filter(
      (name) => !String(Reflect.get(CanvasRenderingContext2D.prototype, name)).includes('[native code]'),
    ),
  );
  expect(wrapped).toEqual([]);
});
