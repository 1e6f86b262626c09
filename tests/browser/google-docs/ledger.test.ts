/** The ledger of painted text is kept only where Docs gives none. */
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

/** The canvas methods that are not the browser's own. */
const wrapped = (): Promise<string[]> =>
  page.evaluate(() =>
    ['fillText', 'fillRect', 'drawImage', 'setTransform', 'save'].filter(
      (name) => !String(Reflect.get(CanvasRenderingContext2D.prototype, name)).includes('[native code]'),
    ),
  );

test('where Docs gives its text the page has its own methods back', async () => {
  page = await openDocument(browser, 'doc:styled');
  await page.evaluate(() => window.standIn.focus());
  await drawnWhen(page, (now) => now.length >= 4);
  expect(await wrapped()).toEqual([]);
});

test('where it gives none the ledger is kept', async () => {
  page = await openDocument(browser, 'doc:styled,flag:off');
  await drawnWhen(page, (now) => now.length >= 4);
  expect(await wrapped()).toContain('fillText');
});
