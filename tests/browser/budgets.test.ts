/** Budgets on what is not noisy: bytes, messages, layouts, and silence while nobody types. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownScript } from '../bench/browser/profile';
import { type Launched, launch } from './harness/launch';
import { html, open, waitForUnderlines } from './harness/page';

const KB = 1024;
const gzip = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

describe.each(['chrome', 'firefox'])('the package for %s', (browser) => {
  const folder = join(process.cwd(), '.output', `${browser}-mv3`);

  /** A script and all that it imports. */
  function withImports(file: string, found = new Set<string>()): Set<string> {
    if (found.has(file)) return found;
    found.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g))
      withImports(join(file, '..', path), found);
    return found;
  }

  test.each([
    ['background.js', 150],
    ['content-scripts/content.js', 25],
    ['card.js', 25],
    ['docs.js', 25],
  ])('%s is at most %i KB', (file, most) => {
    expect(gzip(join(folder, file))).toBeLessThanOrEqual(most * KB);
  });

  test.each(readdirSync(folder).filter((name) => name.endsWith('.html')))('%s loads little', (name) => {
    const files = new Set<string>();
    for (const [, path = ''] of readFileSync(join(folder, name), 'utf8').matchAll(
      /(?:src|href)="\/([^"]+\.(?:js|css))"/g,
    ))
      for (const file of withImports(join(folder, path))) files.add(file);
    expect(files.size).toBeGreaterThan(2);
    // Each is a trip to the browser that the popup's first frame waits for.
    if (name === 'popup.html') expect(files.size).toBe(3);
    expect([...files].reduce((sum, file) => sum + gzip(file), 0)).toBeLessThanOrEqual(25 * KB);
  });
});

describe('in a page', () => {
  let starline: Launched;
  let bare: Launched;
  let worker: CDPSession;
  beforeAll(async () => {
    [starline, bare] = [await launch('chrome'), await launch('chrome', { extension: false })];
    const target = await starline.browser.waitForTarget((one) => one.type() === 'service_worker');
    worker = await target.createCDPSession();
    await worker.send('Runtime.evaluate', {
      expression: `globalThis.heard = [];
        chrome.runtime.onMessage.addListener((message) => {
          if (message.type === 'follow') heard.push(message);
        });`,
    });
  });
  afterAll(() => Promise.all([starline.browser.close(), bare.browser.close()]));

  /** Requests since the last call: the field's name and the revision that each goes on from. */
  async function requests(): Promise<{ field: string; revision: number }[]> {
    const { result } = await worker.send('Runtime.evaluate', {
      expression: 'heard.splice(0).map(({ field, revision }) => ({ field, revision }))',
      returnByValue: true,
    });
    return result.value;
  }

  async function counts(page: Page): Promise<Record<string, number>> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    const { metrics } = await session.send('Performance.getMetrics');
    await session.detach();
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  }

  test('a key sends one request, and none while one is on its way', async () => {
    const page = await open(starline.browser, html('<textarea></textarea>'));
    await page.click('textarea');
    await page.keyboard.type('I basically ');
    await waitForUnderlines(page, 1);
    await requests();
    const text = 'rewrote the rota with them';
    await page.keyboard.type(text);
    await page.keyboard.type('. Basically.');
    await waitForUnderlines(page, 2);
    const sent = await requests();
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.length).toBeLessThanOrEqual(text.length + 13);
    // Each goes on from the reply to the one before: so that had come.
    const first = sent[0]?.revision ?? 0;
    expect(sent.map(({ revision }) => revision)).toEqual(sent.map((_, i) => first + i));
    await page.close();
  });

  test.each(['<textarea></textarea>', '<div contenteditable></div>'])('a key lays out no more: %s', async (field) => {
    const typed = async ({ browser }: Launched): Promise<number> => {
      const page = await open(browser, html(field));
      await page.click('textarea, [contenteditable]');
      await page.keyboard.type('I basically rewrote it. ');
      if (browser === starline.browser) await waitForUnderlines(page, 1);
      const before = await counts(page);
      for (const key of 'and then the tray')
        await page.keyboard.press(key === ' ' ? 'Space' : (key as 'a'), { delay: 30 });
      const after = await counts(page);
      await page.close();
      return (after.LayoutCount ?? 0) - (before.LayoutCount ?? 0);
    };
    // A layout of our own with every key would be sixteen more.
    expect(await typed(starline)).toBeLessThanOrEqual((await typed(bare)) + 8);
  });

  test('nothing happens while nobody types, with three fields open', async () => {
    const seconds = process.env.STARLINE_FULL ? 10 : 4;
    const page = await open(
      starline.browser,
      html('<textarea></textarea><textarea></textarea><div contenteditable>We</div>'),
    );
    for (const field of await page.$$('textarea, [contenteditable]')) {
      await field.click();
      await page.keyboard.type(' basically rewrote it. ');
    }
    await page.waitForFunction('CSS.highlights.size > 0');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    // The pause after which a sentence counts as finished is over.
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await requests();
    const before = await counts(page);
    const runs = await ownScript(page, () => new Promise((resolve) => setTimeout(resolve, seconds * 1_000)));
    const after = await counts(page);
    expect(runs).toEqual([]);
    expect(await requests()).toEqual([]);
    for (const name of ['LayoutCount', 'RecalcStyleCount', 'ScriptDuration'])
      expect(after[name], name).toBe(before[name]);
    await page.close();
  });
});
