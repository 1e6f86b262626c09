/** Where Docs gives no text at all, what is painted on the canvases is read: visible text, underlined on its glyphs. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../harness/launch';
import { drawnWhen } from './drawn';
import { openDocument } from './open';
import { drawnUnder } from './words';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser } = await launch('chrome'));
});
afterEach(() => page.close());
afterAll(() => browser.close());

const WORDS = ['We figured out', 'basically', 'actually'];

describe('underlines on what is painted', () => {
  for (const [variant, ratio] of [
    ['flag:off', 1],
    ['flag:off,canvas:detached', 1],
    ['flag:off,scale:50', 1],
    ['flag:off,scale:90', 1],
    ['flag:off,scale:125', 2],
    ['flag:off,scale:200,canvas:detached', 1],
    ['flag:off,pageless', 2],
    ['flag:off,hostile', 1],
    ['api:none', 1],
  ] as const)
    test(`${variant}, ratio ${ratio}`, async () => {
      page = await openDocument(browser, `doc:styled,${variant}`, { ratio });
      await drawnUnder(page, WORDS, 4);
    });

  test('follow edits that the page blits, and its zoom', async () => {
    page = await openDocument(browser, 'doc:styled,flag:off');
    await drawnWhen(page, (now) => now.length >= 4);
    await page.evaluate(() => {
      window.standIn.focus();
      window.standIn.select(1);
    });
    await page.keyboard.type('A first line.');
    await page.keyboard.press('Enter');
    await drawnUnder(page, WORDS, 4);
    await page.evaluate(() => window.standIn.zoom(125));
    await drawnUnder(page, WORDS, 4);
  });

  test('a page that scrolls in is read as it is painted', async () => {
    page = await openDocument(browser, 'doc:long,flag:off');
    await drawnWhen(page, (now) => now.length > 3);
    await page.evaluate(() => window.standIn.scrollTo(5321));
    const words = await page.evaluate(() => {
      const view = document.querySelector('.kix-appview-editor')?.getBoundingClientRect();
      const text = window.standIn.text();
      return [...text.matchAll(/we decided to split job \d+/g)]
        .filter(({ index }) => {
          const box = window.standIn.glyphs(index, index + 10)[0];
          return box && view && box.top > view.top && box.bottom < view.bottom;
        })
        .map(({ index }) => window.standIn.glyphs(index, index + 10)[0]);
    });
    expect(words.length).toBeGreaterThan(2);
    await drawnWhen(page, (now) =>
      words.every((box) =>
        now.some((one) => Math.abs(one.left - (box?.left ?? 0)) <= 1 && Math.abs(one.right - (box?.right ?? 0)) <= 1),
      ),
    );
  });

  test('the first words of an empty document are read, however soon and fast they come', async () => {
    page = await openDocument(browser, 'doc:empty,flag:off');
    // By then the support rests between two looks.
    await page.waitForFunction(() => performance.now() > 8000);
    await page.evaluate(() => window.standIn.focus());
    await page.keyboard.type('Then we decided to stop.');
    await drawnUnder(page, ['we decided'], 1);
  });
});
