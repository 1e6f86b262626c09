/** The practice page as a candidate uses it the night before: writing, finding a question, improving, keeping. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { waitForUnderlines } from '../harness/page';
import { bank, caret, draft, openScreen, press, reload, waitForWords, words } from '../harness/screens';

/** What a page of the extension may ask of the browser, as far as these tests do. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const STORY = 'I basically rewrote the rota and cut gaps from 9 to 2 a week.';
/** A killed tab may lose this much writing. */
const LOST_MS = 1000;

/** Replaces the draft by typing. */
async function write(page: Page, text: string): Promise<void> {
  await caret(page, 'all');
  await page.keyboard.type(text);
}

/** The tab behind another one has slower timers. */
const waitUntilKept = (page: Page, text: string): Promise<void> =>
  expect.poll(async () => (await bank(page)).map((story) => story.text), { timeout: 10_000 }).toContain(text);

describe.each(BROWSERS)('the practice page in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test('starts with a weak answer, underlined and scored, and a tour that one click skips for good', async () => {
    page = await openScreen(starline, 'practice.html');
    await waitForUnderlines(page, 11);
    await waitForWords(page, '1 of 3.');
    await press(page, 'Next');
    await waitForWords(page, '2 of 3.');
    // What the tour says is said of the sample.
    await press(page, 'New story');
    await page.waitForSelector('.tour', { hidden: true });
    await reload(page, 'practice.html');
    await waitForWords(page, '1 of 3.');
    await press(page, 'Skip');
    await page.waitForSelector('.tour', { hidden: true });
    await reload(page, 'practice.html');
    await page.waitForSelector('.shelf');
    expect(await page.$('.tour')).toBeNull();
  });

  test('what is typed is underlined, scored and kept; a reload brings it back', async () => {
    page = await openScreen(starline, 'practice.html');
    await write(page, STORY);
    await waitForUnderlines(page, 1);
    await waitForWords(page, 'Saved on this device');
    await waitUntilKept(page, STORY);
    // The ring may still show the sample's score while the words are kept already.
    const shown = () => page.$eval('.ring', (ring) => Number(ring.getAttribute('data-score')));
    await expect
      .poll(async () => ((await bank(page))[0]?.score ?? Number.NaN) - (await shown()), { timeout: 10_000 })
      .toBe(0);
    await reload(page, 'practice.html');
    expect(await draft(page)).toBe(STORY);
  });

  test('the underlines can be seen', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await write(page, STORY);
    await waitForUnderlines(page, 1);
    const ignore = (words: boolean): Promise<unknown> =>
      page.evaluate((ignored) => {
        const phrase = { type: 'ignore-phrase', phrase: 'basically', ignore: ignored };
        return chrome.runtime.sendMessage(phrase);
      }, words);
    const picture = async (): Promise<string> => {
      const area = await page.$('textarea');
      return String(await area?.screenshot({ encoding: 'base64' }));
    };
    await page.$eval('textarea', (area) => area.style.setProperty('caret-color', 'transparent'));
    const underlined = await picture();
    await ignore(true);
    await waitForUnderlines(page, 0);
    expect(await picture()).not.toBe(underlined);
    await ignore(false);
    await waitForUnderlines(page, 1);
    expect(await picture()).toBe(underlined);
  });

  test('two tabs on one story: one follows the other, and words written at once in both are both kept', async () => {
    page = await openScreen(starline, 'practice.html');
    await write(page, 'One.');
    await waitUntilKept(page, 'One.');
    const other = await openScreen(starline, 'practice.html');
    await other.waitForFunction(() => document.querySelector('textarea')?.value === 'One.');
    await caret(other, 'end');
    await other.keyboard.type(' Two.');
    await expect.poll(() => draft(page)).toBe('One. Two.');
    // At the same moment, as a script of each page can: neither hears of the other in time.
    const add = (words: string): void => {
      const area = document.querySelector('textarea') as HTMLTextAreaElement;
      area.setRangeText(words, area.value.length, area.value.length, 'end');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    };
    await Promise.all([page.evaluate(add, ' Here.'), other.evaluate(add, ' There.')]);
    await waitUntilKept(page, 'One. Two. Here.');
    await waitUntilKept(page, 'One. Two. There.');
    const told = await Promise.race(
      [page, other].map(async (one) => {
        await one.waitForSelector('[data-conflict]');
        return one;
      }),
    );
    await told.bringToFront();
    await press(told, 'Keep both');
    await told.waitForSelector('[data-conflict]', { hidden: true });
    expect((await bank(page)).filter(({ text }) => text.startsWith('One. Two.'))).toHaveLength(2);
    await other.close();
  });

  test('questions: by chance, by search, by listener; the chosen one stays with the story', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'Choose a question');
    await page.type('dialog [type=search]', 'customer nearly lost');
    await waitForWords(page, 'Questions shown: 1');
    await page.click('dialog li button');
    const question = await page.$eval('.question > p', (p) => p.textContent);
    expect(question).toContain('customer you nearly lost');
    await press(page, 'Surprise me');
    expect(await page.$eval('.question > p', (p) => p.textContent)).not.toBe(question);
  });

  test('the card opens on the page by keys, applies, and the score moves', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await write(page, STORY);
    await waitForUnderlines(page, 1);
    await page.keyboard.press('Home');
    const layers = await page.evaluate(() => document.documentElement.childElementCount);
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('PageDown');
    await page.waitForFunction((before) => document.documentElement.childElementCount > before, {}, layers);
    await page.keyboard.press('Enter');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.up(key);
    await waitForUnderlines(page, 0);
    expect(await draft(page)).toBe(STORY.replace('basically ', ''));
    await waitForWords(page, 'Nothing is underlined');
  });

  test('what is ignored in the editor is not in the coach’s list, and comes back with undo', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await write(page, STORY);
    await waitForUnderlines(page, 1);
    await page.waitForFunction(() => document.querySelectorAll('.findings button').length === 1);
    await page.keyboard.press('Home');
    const layers = await page.evaluate(() => document.documentElement.childElementCount);
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('PageDown');
    await page.waitForFunction((before) => document.documentElement.childElementCount > before, {}, layers);
    await page.keyboard.press('Delete');
    await waitForUnderlines(page, 0);
    await waitForWords(page, 'Nothing is underlined');
    // Into the notice, whose first button is its undo.
    await page.keyboard.press('.');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.up(key);
    await page.keyboard.press('Enter');
    await waitForUnderlines(page, 1);
    await page.waitForFunction(() => document.querySelectorAll('.findings button').length === 1);
  });
});

describe.runIf(BROWSERS.includes('chrome'))('the practice page under stress', () => {
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
  });

  test('50,000 words: taken, scored, kept and back after a reload', async () => {
    page = await openScreen(starline, 'practice.html');
    const text = 'I rewrote the rota and cut the gaps from nine to two. '.repeat(4167).trim();
    await caret(page, 'all');
    await page.evaluate((words) => document.execCommand('insertText', false, words), text);
    await waitForWords(page, 'Words: 50004');
    await expect
      .poll(async () => (await bank(page)).some((story) => story.text === text), { timeout: 10_000 })
      .toBe(true);
    await reload(page, 'practice.html');
    expect(await draft(page)).toBe(text);
  });

  test('on paper there is the story alone', async () => {
    page = await openScreen(starline, 'practice.html');
    await write(page, STORY);
    await page.type('.title', 'Rota');
    await page.emulateMediaType('print');
    const seen = await words(page);
    expect(seen.trim().split('\n').at(-1)).toBe(STORY);
    expect(seen).not.toMatch(/Surprise|Score|Your stories/);
  });

  test('the card explains itself there too', async () => {
    page = await openScreen(starline, 'practice.html');
    await write(page, STORY);
    await waitForUnderlines(page, 1);
    const card = await CardView.of(page);
    const { x, y } = await page.$eval('textarea', (area) => {
      const { left, top } = area.getBoundingClientRect();
      return { x: left + 60, y: top + 32 };
    });
    await page.mouse.move(x, y);
    await card.waitFor('They may ask next:');
    await card.press('Delete');
    await waitForUnderlines(page, 0);
  });
});
