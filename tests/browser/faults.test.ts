/** What happens when the extension's other half goes away under an open page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from './harness/launch';
import { html, open, waitForUnderlines } from './harness/page';
import { openScreen } from './harness/screens';
import { until } from './harness/until';

/** What these tests ask of the browser within the extension's pages and within Chromium's own page of extensions. */
declare const chrome: {
  runtime: { reload(): void };
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    reload(id: string, options: object): Promise<unknown>;
  };
};

/** Reloads the extension, which is what an update is to an open page. */
async function reloadExtension(starline: Launched): Promise<void> {
  if (starline.name === 'firefox') {
    const screen = await openScreen(starline, 'options.html');
    await screen.evaluate(() => void setTimeout(() => chrome.runtime.reload()));
    // Its pages go with it.
    await until('the old version is gone', async () => screen.isClosed() || screen.url() === 'about:blank');
    return;
  }
  const manager = await starline.browser.newPage();
  await manager.goto('chrome://extensions');
  await manager.evaluate(
    async (id) => {
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.reload(id, { failQuietly: true });
    },
    new URL(starline.address('')).host,
  );
  await manager.close();
}

describe.each(BROWSERS)('in %s', (name) => {
  test('an extension that is updated goes on in the pages that are open, and leaves nothing old behind', async () => {
    const starline = await launch(name);
    try {
      const page = await open(starline.browser, html('<textarea id="field"></textarea>'));
      await page.click('#field');
      await page.keyboard.type('I basically rewrote it. ');
      await waitForUnderlines(page, 1);
      const elements = () => page.evaluate(() => document.documentElement.children.length);
      const before = await elements();
      const painted = await page.evaluateHandle(() => new Set(CSS.highlights.values()));
      await reloadExtension(starline);
      // Firefox knows of no page for a moment, while those of the old version go.
      await until('the page is in front', () =>
        page.bringToFront().then(
          () => true,
          () => false,
        ),
      );
      await page.waitForFunction(
        (old) => [...CSS.highlights.values()].some((highlight) => highlight.size > 0 && !old.has(highlight)),
        { polling: 50 },
        painted,
      );
      await page.keyboard.type('It was basically empty. ');
      await waitForUnderlines(page, 2);
      expect(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value)).toBe(
        'I basically rewrote it. It was basically empty. ',
      );
      expect(await elements()).toBe(before);
    } finally {
      await starline.browser.close();
    }
  });
});

describe.runIf(BROWSERS.includes('chrome'))('in chrome', () => {
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
