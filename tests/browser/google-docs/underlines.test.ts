/** Underlines in Google Docs, with the extension as it ships, on the stand-in at the real address. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../harness/launch';
import { drawn, drawnWhen } from './drawn';
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

describe('on the drawn glyphs', () => {
  for (const zoom of ['css', 'matrix'])
    for (const scale of [50, 90, 100, 125, 200])
      for (const ratio of scale === 125 || scale === 100 ? [1, 2] : [1])
        test(`zoom ${scale} % (${zoom}), ratio ${ratio}`, async () => {
          page = await openDocument(browser, `doc:styled,zoom:${zoom},scale:${scale}`, { ratio });
          await page.evaluate(() => window.standIn.focus());
          await drawnUnder(page, WORDS, 4);
        });

  for (const variant of [
    'pageless',
    'messy',
    'hostile',
    'canvas:detached',
    'terminator:long',
    'api:stale',
    'id:ignored',
  ])
    test(`variant ${variant}`, async () => {
      page = await openDocument(browser, `doc:styled,${variant}`);
      await page.evaluate(() => window.standIn.focus());
      await drawnUnder(page, WORDS, 4);
    });

  test('lists and tables, never the header', async () => {
    page = await openDocument(browser, 'doc:table');
    await page.evaluate(() => window.standIn.focus());
    const all = await drawnUnder(page, ['Basically, we figured out'.slice(0, 9)], 4);
    expect(all.filter((one) => one.bottom < 140)).toEqual([]);
  });

  test('while scrolling and while pages are recycled', async () => {
    page = await openDocument(browser, 'doc:long');
    await page.evaluate(() => window.standIn.focus());
    await drawnWhen(page, (all) => all.length > 3);
    for (const top of [700, 5321, 20_000]) {
      await page.evaluate((to) => window.standIn.scrollTo(to), top);
      const words = await page.evaluate(() => {
        const view = document.querySelector('.kix-appview-editor')?.getBoundingClientRect();
        const text = window.standIn.text();
        return [...text.matchAll(/Basically, we decided to split job \d+/g)]
          .filter(({ index }) => {
            const box = window.standIn.glyphs(index, index + 9)[0];
            return box && view && box.top > view.top && box.bottom < view.bottom;
          })
          .map(([all]) => all);
      });
      expect(words.length).toBeGreaterThan(1);
      const boxes = await page.evaluate(
        (told) =>
          told.map((word) => {
            const at = window.standIn.text().indexOf(word);
            return window.standIn.glyphs(at, at + 9)[0] as { left: number; bottom: number };
          }),
        words,
      );
      await drawnWhen(page, (all) =>
        boxes.every(({ left, bottom }) =>
          all.some((one) => Math.abs(one.left - left) <= 1 && Math.abs(one.bottom - bottom) <= 4),
        ),
      );
    }
  });
});

describe('typing', () => {
  test('moves the underlines with the text and leaves the others alone', async () => {
    page = await openDocument(browser, 'doc:styled');
    await page.evaluate(() => window.standIn.focus());
    await drawnWhen(page, (all) => all.length >= 4);
    await page.evaluate(() => window.standIn.select(window.standIn.text().indexOf('out the')));
    await page.keyboard.type('it ');
    await drawnUnder(page, ['basically', 'actually'], 3);
  });
});

describe('quiet where it cannot help', () => {
  for (const variant of ['api:throws', 'renamed'])
    test(variant, async () => {
      page = await openDocument(browser, variant);
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.evaluate(() => window.standIn.focus());
      await page.keyboard.type('We really decided it. ');
      expect(await page.evaluate(() => window.standIn.text())).toContain('We really decided it.');
      expect(said).toEqual([]);
      expect(await drawn(page)).toEqual([]);
    });

  test("another extension's flag is respected", async () => {
    page = await openDocument(browser, 'id:ignored,doc:styled', { flag: 'somebody-else' });
    await page.evaluate(() => window.standIn.focus());
    expect(await page.evaluate(() => window.standIn.flag)).toBe('somebody-else');
    await drawnUnder(page, WORDS, 4);
  });
});
