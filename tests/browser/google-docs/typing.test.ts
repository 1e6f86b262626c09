/** Typing in a Google document: what did not change stands still, frame by frame. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
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

test('no underline that stays blinks or moves while words come and go before it', async () => {
  page = await openDocument(browser, 'doc:story');
  await page.evaluate(() => window.standIn.focus());
  const still = ['figured out', 'was implemented'];
  await drawnWhen(page, (all) => all.length >= 4);
  // The end of the heading: a line that has room, so nothing below it moves.
  await page.evaluate(() => window.standIn.select(window.standIn.text().indexOf('\n')));
  const clip = await page.evaluate((words) => {
    const boxes = words.flatMap((word) => {
      const at = window.standIn.text().indexOf(word);
      return window.standIn.glyphs(at, at + word.length);
    });
    const top = Math.min(...boxes.map((box) => box.top)) - 2;
    const bottom = Math.max(...boxes.map((box) => box.bottom)) + 4;
    const left = Math.min(...boxes.map((box) => box.left));
    const right = Math.max(...boxes.map((box) => box.right));
    return { x: left, y: top, width: right - left, height: bottom - top };
  }, still);
  const look = async () => Buffer.from(await page.screenshot({ clip })).toString('base64');
  const before = await look();
  const frames: string[] = [];
  for (const key of ' we basically wrote it') {
    await page.keyboard.type(key);
    frames.push(await look(), await look());
  }
  expect(frames.length).toBeGreaterThan(40);
  expect(frames.findIndex((frame) => frame !== before)).toBe(-1);
  await drawnUnder(page, ['we figured out'], 5);
});

test('underlines go with their words, at once, when a line above them wraps', async () => {
  page = await openDocument(browser, 'doc:story');
  await page.evaluate(() => window.standIn.focus());
  await drawnWhen(page, (all) => all.length >= 4);
  await page.evaluate(() => window.standIn.select(window.standIn.text().indexOf('In March')));
  for (const key of 'A paragraph of its own') {
    await page.keyboard.type(key);
    await drawnUnder(page, ['A retry was implemented'.slice(8)], 4);
  }
  await page.keyboard.press('Enter');
  await drawnUnder(page, ['A retry was implemented'.slice(8)], 4);
});

test('a key that shows at once has the text looked at once', async () => {
  page = await openDocument(browser, 'doc:story');
  await page.evaluate(() => window.standIn.focus());
  await drawnWhen(page, (all) => all.length >= 4);
  await page.evaluate(() => {
    const own = window as typeof window & { reads: number };
    own.reads = 0;
    document.addEventListener('starline:docs?', (event) => {
      if (JSON.parse((event as CustomEvent<string>).detail).body.ask === 'read') own.reads += 1;
    });
    window.standIn.select(1);
  });
  // Slower than input is waited for.
  await page.keyboard.type('twenty keys in a row', { delay: 100 });
  const reads = await page.evaluate(() => (window as typeof window & { reads: number }).reads);
  expect(reads).toBeGreaterThanOrEqual(20);
  expect(reads).toBeLessThan(30);
});
