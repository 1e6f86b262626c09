/** What happens when the extension's other half goes away under an open page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Launched, launch } from './harness/launch';
import { html, open, waitForUnderlines } from './harness/page';

describe('in chrome', () => {
  let starline: Launched;
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    starline = await launch('chrome');
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  const write = async (): Promise<void> => {
    page = await open(starline.browser, html('<textarea id="field"></textarea>'));
    errors = [];
    page.on('pageerror', (error) => errors.push((error as Error).stack ?? String(error)));
    page.on('console', (message) => /extension|starline/i.test(message.text()) && errors.push(message.text()));
    await page.click('#field');
    await page.keyboard.type('I basically rewrote it. ');
    await waitForUnderlines(page, 1);
  };

  test('a worker that was stopped is woken by the next keystroke', async () => {
    await write();
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.keyboard.type('It was basically empty. ');
    await waitForUnderlines(page, 2);
    expect(errors).toEqual([]);
  });

  test('an extension that went away says once that the page is to be reloaded, and leaves the page working', async () => {
    await write();
    // What is left in the page is the same after a reload, an update and a removal: a script without its extension.
    await starline.browser.uninstallExtension(new URL(starline.address('popup.html')).host);
    const before = await page.evaluate(() => document.documentElement.children.length);
    await page.keyboard.type('It was basically empty. ');
    await page.waitForFunction((was) => document.documentElement.children.length === was + 1, {}, before);
    await waitForUnderlines(page, 0);
    expect(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value)).toBe(
      'I basically rewrote it. It was basically empty. ',
    );
    expect(errors).toEqual([]);
  });
});
