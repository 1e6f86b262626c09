/** The browser takes things away under the writer: after each, the next key shows the right underlines. */
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, SITE, waitForUnderlines } from '../harness/page';
import { bank, openScreen } from '../harness/screens';
import { until } from '../harness/until';

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<unknown> };
  tabs: { query(of: object): Promise<{ id: number }[]>; discard(id: number): Promise<unknown> };
  storage: { sync: { set(items: object): Promise<void>; clear(): Promise<void> } };
};

const FULL = Boolean(process.env.STARLINE_FULL);
const FIELD = '<textarea id="field"></textarea>';
const SENTENCE = 'I basically did it. ';
const written = (page: Page): Promise<string> => page.$eval('#field', (field) => (field as HTMLTextAreaElement).value);

/** Goes back to the site; a page that the browser kept says nothing of being loaded. */
async function back(page: Page): Promise<void> {
  const there = (site: string): boolean => location.href === site;
  await page.evaluate(() => void setTimeout(() => history.back()));
  // Between two pages there is nothing to ask.
  await until('the page is back', () => page.evaluate(there, SITE).catch(() => false));
}

describe.runIf(BROWSERS.includes('chrome'))('in chrome', () => {
  let starline: Launched;
  let page: Page;
  let errors: string[];
  beforeAll(async () => {
    starline = await launch('chrome');
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  const write = async (url = SITE): Promise<void> => {
    page = await open(starline.browser, html(FIELD), url);
    errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => /extension|starline/i.test(message.text()) && errors.push(message.text()));
    await page.click('#field');
    await page.keyboard.type(SENTENCE);
    await waitForUnderlines(page, 1);
  };

  test(`the worker is stopped ${FULL ? 200 : 10} times in mid-typing`, async () => {
    await write();
    const session = await page.createCDPSession();
    await session.send('ServiceWorker.enable');
    const times = FULL ? 200 : 10;
    for (let i = 0, sentences = 1; i < times; i++) {
      await page.keyboard.type('I basi');
      await session.send('ServiceWorker.stopAllWorkers');
      await page.keyboard.type('cally did it. ');
      sentences += 1;
      await waitForUnderlines(page, sentences);
      expect(await written(page)).toBe(SENTENCE.repeat(sentences));
      // A longer story would be told to come to the point.
      if (sentences < 20) continue;
      await page.$eval('#field', (field) => (field as HTMLTextAreaElement).select());
      await page.keyboard.type(SENTENCE);
      await waitForUnderlines(page, 1);
      sentences = 1;
    }
    expect(errors).toEqual([]);
  }, 600_000);

  test('a clock that jumps back to its beginning, then far ahead', async () => {
    await write();
    const session = await page.createCDPSession();
    const worlds: { id: number; origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const ours = worlds.find(({ origin }) => origin === new URL(starline.address('')).origin);
    for (const [i, time] of [0, 4e12].entries()) {
      const expression = `Date.now = () => ${time}; performance.now = () => ${time}; Date.now()`;
      const { result } = await session.send('Runtime.evaluate', { expression, contextId: ours?.id });
      expect(result.value).toBe(time);
      await page.keyboard.type(SENTENCE);
      await waitForUnderlines(page, 2 + i);
    }
    expect(await written(page)).toBe(SENTENCE.repeat(3));
    expect(errors).toEqual([]);
  });

  test('a tab that the browser discarded and loads again', async () => {
    await write();
    const screen = await openScreen(starline, 'options.html');
    const gone = new Promise((done) => starline.browser.once('targetdestroyed', done));
    const kept = await screen.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      return tab ? Boolean(await chrome.tabs.discard(tab.id)) : false;
    }, SITE);
    expect(kept).toBe(true);
    await gone;
    await screen.close();
    await write();
    expect(errors).toEqual([]);
  });

  test('stored settings that are broken, then none at all', async () => {
    await write();
    const screen = await openScreen(starline, 'options.html');
    await screen.evaluate(() =>
      chrome.storage.sync.set({ settings: { version: 99, off: { filler: 1 }, pace: 'fast' } }),
    );
    await page.bringToFront();
    await page.keyboard.type(SENTENCE);
    await waitForUnderlines(page, 2);
    await screen.evaluate(() => chrome.storage.sync.clear());
    await page.keyboard.type(SENTENCE);
    await waitForUnderlines(page, 3);
    await screen.close();
    expect(errors).toEqual([]);
  });
});

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  beforeAll(async () => {
    starline = await launch(name, { keepsPages: true });
  });
  afterAll(() => starline.browser.close());

  test('back and forward, with the page kept by the browser', async () => {
    const heard = '<script>addEventListener("pageshow", (event) => { window.kept = event.persisted; });</script>';
    const page = await open(starline.browser, html(heard + FIELD));
    await page.click('#field');
    await page.keyboard.type(SENTENCE);
    await waitForUnderlines(page, 1);
    await page.goto('https://www.pramp.com/elsewhere');
    await back(page);
    expect(await page.evaluate('kept')).toBe(true);
    await page.click('#field');
    await page.keyboard.type(SENTENCE);
    await waitForUnderlines(page, 2);
    expect(await written(page)).toBe(SENTENCE + SENTENCE);
    await page.close();
  });

  test('a storage that is full refuses the change of a setting, and underlines go on', async () => {
    const page = await open(starline.browser, html(FIELD));
    await page.click('#field');
    await page.keyboard.type(SENTENCE);
    await waitForUnderlines(page, 1);
    const screen = await openScreen(starline, 'options.html');
    const change = () =>
      screen.evaluate(() =>
        chrome.runtime.sendMessage({ type: 'ignore-phrase', phrase: 'x'.repeat(60), ignore: true }),
      ) as Promise<{ ok: boolean }>;
    await screen.evaluate(async () => {
      // Larger pieces first, then smaller ones, until not even a phrase has room.
      for (const size of [8000, 1000, 100, 10])
        for (let i = 0; i < 12; i++) {
          const stored = chrome.storage.sync.set({ [`full-${size}-${i}`]: 'x'.repeat(size) });
          if (
            !(await stored.then(
              () => true,
              () => false,
            ))
          )
            break;
        }
    });
    expect(await change()).toMatchObject({ ok: false });
    await page.bringToFront();
    await page.keyboard.type(SENTENCE);
    await waitForUnderlines(page, 2);
    await screen.evaluate(() => chrome.storage.sync.clear());
    expect(await change()).toMatchObject({ ok: true });
    await page.keyboard.type(SENTENCE);
    await waitForUnderlines(page, 3);
    expect(await written(page)).toBe(SENTENCE.repeat(3));
    await page.close();
    await screen.close();
  });
});

describe.runIf(BROWSERS.includes('chrome'))('a browser that is killed', () => {
  const TIMES = FULL ? 50 : 2;
  test(`while a story is being saved keeps what it said was saved, ${TIMES} times`, async () => {
    const profile = await mkdtemp(join(tmpdir(), 'starline-killed-'));
    try {
      let saved = '';
      for (let i = 0; i <= TIMES; i++) {
        const starline = await launch('chrome', { profile });
        const page = await openScreen(starline, 'practice.html');
        const kept = (await bank(page)).map(({ text }) => text);
        // What was told last must be there, or something that was saved after it.
        if (i > 0) expect(kept.some((text) => text.includes(saved))).toBe(true);
        await page.focus('textarea');
        await page.keyboard.down('Control');
        await page.keyboard.press('End');
        await page.keyboard.up('Control');
        saved = `Round ${i} was kept.`;
        await page.keyboard.type(` ${saved}`);
        const isSaved = async () => (await bank(page)).some(({ text }) => text.includes(saved));
        await expect.poll(isSaved, { timeout: 10_000 }).toBe(true);
        const typing = page.keyboard.type(' And it goes on while the power fails.').catch(() => undefined);
        starline.browser.process()?.kill('SIGKILL');
        await typing;
      }
    } finally {
      // What the killed browser started may still be writing there.
      rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    }
  }, 900_000);
});
