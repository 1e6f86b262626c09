/** Storage that fails, tabs that die, drafts beyond any length: nothing is lost, and the writer is told. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { waitForUnderlines } from '../harness/page';
import { bank, caret, draft, openScreen, press, reload, waitForWords, words } from '../harness/screens';
import { STORY, waitUntilKept, write } from './desk';

/** A killed tab may lose this much writing. */
const LOST_MS = 1000;

describe.runIf(BROWSERS.includes('chrome'))('the practice page’s storage', () => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch('chrome');
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test('a killed tab loses at most a second of writing', async () => {
    page = await openScreen(starline, 'practice.html');
    await caret(page, 'all');
    const typed: number[] = [];
    for (let i = 0; i < 60; i++) {
      await page.keyboard.type(String(i % 10));
      typed.push(Date.now());
    }
    // Until enough is written to tell what was lost.
    while (Date.now() - (typed[0] ?? 0) < 2 * LOST_MS) {
      await page.keyboard.type('x');
      typed.push(Date.now());
    }
    const inspector = await page.createCDPSession();
    const dead = new Promise((resolve) => page.once('error', resolve));
    const killed = Date.now();
    void inspector.send('Page.crash').catch(() => undefined);
    await dead;
    const again = await openScreen(starline, 'practice.html');
    await page.close().catch(() => undefined);
    page = again;
    const safe = typed.filter((at) => at <= killed - LOST_MS).length;
    expect(safe).toBeGreaterThan(5);
    expect((await draft(page)).length).toBeGreaterThanOrEqual(safe);
  });

  test.each([
    ['at once', true],
    ['when the transaction ends', false],
  ])(
    'a full device (refusing %s): said, nothing lost, and kept by itself as soon as there is room',
    async (_, atOnce) => {
      page = await openScreen(starline, 'practice.html');
      await write(page, 'Before. ');
      await waitUntilKept(page, 'Before. ');
      // Chromium's own quota is too slow to notice an override: the store refuses as it does when it has noticed.
      await page.evaluate((early) => {
        const { put } = IDBObjectStore.prototype;
        const refuse = (store: IDBObjectStore, values: Parameters<typeof put>): IDBRequest<IDBValidKey> => {
          if (early) throw new DOMException('Full.', 'QuotaExceededError');
          const request = put.apply(store, values);
          store.transaction.abort();
          return request;
        };
        IDBObjectStore.prototype.put = function (...values) {
          return document.title === 'room' ? put.apply(this, values) : refuse(this, values);
        };
      }, atOnce);
      await page.keyboard.type('After.');
      await page.waitForSelector('[data-trouble=unsaved]');
      await waitForWords(page, 'Your words are still here');
      expect(await draft(page)).toBe('Before. After.');
      expect((await bank(page)).map(({ text }) => text)).not.toContain('Before. After.');
      await page.evaluate(() => {
        document.title = 'room';
      });
      await page.waitForSelector('[data-trouble]', { hidden: true });
      await waitUntilKept(page, 'Before. After.');
    },
  );

  test.each([
    ['missing', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    [
      'blocked',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Not allowed here.', 'SecurityError');
        };
      },
    ],
  ])('IndexedDB %s: said plainly; writing, coaching and a file still work', async (_, take) => {
    page = await starline.browser.newPage();
    await page.evaluateOnNewDocument(take);
    await page.goto(starline.address('practice.html'));
    await page.waitForSelector('[data-trouble=unavailable]');
    await waitForWords(page, 'does not let Starline keep stories');
    await write(page, STORY);
    await waitForUnderlines(page, 1);
    expect(await page.$('button ::-p-text(Save this story as a file)')).not.toBeNull();
    expect(await draft(page)).toBe(STORY);
    // What cannot be kept is not said to be, and what cannot be done cannot be pressed.
    expect(await words(page)).not.toContain('is kept here');
    expect(await page.$$eval('.shelf :disabled', (controls) => controls.length)).toBe(3);
    for (let step = 0; step < 2; step++) await press(page, 'Next');
    await waitForWords(page, 'This window keeps no stories');
  });

  test('50,000 words: taken, scored, kept and back after a reload', async () => {
    page = await openScreen(starline, 'practice.html');
    const text = 'I rewrote the rota and cut the gaps from nine to two. '.repeat(4167).trim();
    await caret(page, 'all');
    await page.evaluate((words) => document.execCommand('insertText', false, words), text);
    await waitForWords(page, 'about 5 h 57 min');
    await expect
      .poll(async () => (await bank(page)).some((story) => story.text === text), { timeout: 10_000 })
      .toBe(true);
    await reload(page, 'practice.html');
    expect(await draft(page)).toBe(text);
  });
});
