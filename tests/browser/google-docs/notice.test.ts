/** A document that cannot be read: one plain sentence where the writer looks, and quiet everywhere else. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Launched, launch } from '../harness/launch';
import { openPopup } from '../harness/screens';
import { drawn, drawnWhen } from './drawn';
import { openDocument } from './open';

let starline: Launched;
let page: Page;
beforeAll(async () => {
  starline = await launch('chrome');
});
afterEach(() => page.close());
afterAll(() => starline.browser.close());

describe('quiet where it cannot help', () => {
  for (const variant of ['renamed', 'api:throws', 'api:throws,flag:off', 'renamed,api:throws,flag:off'])
    test(variant, async () => {
      page = await openDocument(starline.browser, variant);
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(String(error)));
      await page.evaluate(() => {
        const own = window as typeof window & { calls: number };
        own.calls = 0;
        const factory = window._docs_annotate_getAnnotatedText;
        if (factory)
          window._docs_annotate_getAnnotatedText = (id?: string) => {
            own.calls += 1;
            return factory(id);
          };
        window.standIn.focus();
      });
      await page.keyboard.type('We really decided it. We really decided it again.');
      const popup = await openPopup(starline, page);
      const unread = variant !== 'api:throws,flag:off';
      if (unread)
        await popup.waitForFunction(() => document.body.textContent?.includes('Not available in this document'), {
          timeout: 15_000,
        });
      else await popup.waitForSelector('.findings button');
      expect(await popup.$$eval('.nothing p', (all) => all.length)).toBe(unread ? 1 : 0);
      await popup.close();
      expect(said).toEqual([]);
      if (unread) expect(await drawn(page)).toEqual([]);
      const calls = await page.evaluate(() => (window as typeof window & { calls: number }).calls);
      expect(calls).toBeLessThan(40);
    });
});

/** What the options page says of the open documents. */
const selfTest = async ({ browser, address }: Launched): Promise<string> => {
  const options = await browser.newPage();
  await options.goto(address('options.html'));
  await options.waitForFunction(() => document.body.textContent?.includes('Test the open documents'));
  await options.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.textContent === 'Test the open documents',
    );
    button?.click();
  });
  const report = await (await options.waitForSelector('pre'))?.evaluate((pre) => pre.textContent);
  await options.close();
  return report ?? '';
};

test('the self-test says so where the support itself is not there', async () => {
  const folder = join(tmpdir(), `starline-${process.pid}`);
  cpSync(join(process.cwd(), '.output', 'chrome-mv3'), folder, { recursive: true });
  writeFileSync(join(folder, 'docs.js'), '');
  const lame = await launch('chrome', { folder });
  onTestFinished(async () => {
    await lame.browser.close();
    rmSync(folder, { recursive: true });
  });
  page = await openDocument(lame.browser, 'doc:styled');
  expect(await selfTest(lame)).toContain('still being loaded');
  await vi.waitFor(async () => expect(await selfTest(lame)).toContain('could not be loaded. Reload'), {
    timeout: 30_000,
    interval: 1000,
  });
});

test('the self-test on the options page tells the path, and none of the words', async () => {
  page = await openDocument(starline.browser, 'doc:styled');
  await page.evaluate(() => window.standIn.focus());
  await drawnWhen(page, (all) => all.length >= 4);
  const report = await selfTest(starline);
  expect(report).toContain('Text: given by Docs for our own id');
  expect(report).toContain('working');
  const words = (await page.evaluate(() => window.standIn.text())).match(/\p{L}{6,}/gu) ?? [];
  expect(words.length).toBeGreaterThan(5);
  for (const word of words) expect(report).not.toContain(word);
});

test('a hidden document asks for nothing, and an idle one neither', async () => {
  page = await openDocument(starline.browser, 'doc:long');
  await page.evaluate(() => window.standIn.focus());
  await drawnWhen(page, (all) => all.length > 3);
  const count = () =>
    page.evaluate(async () => {
      let asked = 0;
      const hear = () => {
        asked += 1;
      };
      document.addEventListener('starline:docs?', hear);
      await new Promise((resolve) => setTimeout(resolve, 3500));
      document.removeEventListener('starline:docs?', hear);
      return asked;
    });
  // The last sign of life is five seconds old by then: two slow checks at most, then none.
  expect(await count()).toBeLessThanOrEqual(3);
  await count();
  expect(await count()).toBe(0);
  await page.keyboard.type('x');
  const other = await starline.browser.newPage();
  await other.bringToFront();
  await page.waitForFunction(() => document.hidden, { polling: 100 });
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
  expect(await count()).toBe(0);
  await other.close();
});
