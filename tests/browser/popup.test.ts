/** The real action popup over a practice site: the score with its reasons, places to jump to, the site's switch. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { CardView } from './harness/card';
import { BROWSERS, type Launched, launch } from './harness/launch';
import { html, open, waitForUnderlines } from './harness/page';
import { openPopup, openScreen } from './harness/screens';

/** What the popup's page may ask of the browser, as far as these tests do. */
declare const chrome: {
  tabs: { query(of: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: object): Promise<string> };
  storage: { sync: { get(key: string): Promise<Record<string, unknown>> } };
};

const FIELD = '<textarea id="field"></textarea>';
const WEAK =
  'We basically saw that the rota failed. The rota was rewritten by me. It got better. I learned a lot about planning.';

const words = (page: Page): Promise<string> => page.$eval('main', (main) => main.textContent ?? '');

describe.runIf(BROWSERS.includes('chrome'))('the popup', () => {
  let starline: Launched;
  let page: Page;
  let popup: Page | undefined;
  beforeAll(async () => {
    starline = await launch('chrome');
  });
  beforeEach(() => {
    popup = undefined;
  });
  afterEach(async () => {
    if (popup && !popup.isClosed()) await popup.close();
    await page.close();
  });
  afterAll(() => starline.browser.close());

  test('shows the score of the draft with its parts, checklist and findings, and the badge agrees', async () => {
    page = await open(starline.browser, html(FIELD));
    await page.click('#field');
    await page.keyboard.type('I basically wrote this. ');
    await waitForUnderlines(page, 1);
    await page.keyboard.type(WEAK);
    popup = await openPopup(starline, page);
    await popup.waitForSelector('.findings button');
    await popup.waitForSelector('.parts li');
    expect(await popup.$$eval('.parts li', (parts) => parts.length)).toBe(5);
    expect(await popup.$$eval('.checklist li', (items) => items.length)).toBeGreaterThan(7);
    expect(await words(popup)).toContain('not for use during a live interview');
    // The score, the first place to look at and the switch are there without scrolling.
    for (const one of ['.ring', '.findings button', '.switch', '.picker select']) {
      const bottom = await popup.$eval(one, (element) => element.getBoundingClientRect().bottom);
      expect(bottom, one).toBeLessThan(510);
    }
    expect(await popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(384);
    const score = await popup.$eval('.ring', (ring) => ring.getAttribute('data-score'));
    expect(Number(score)).toBeGreaterThan(0);
    const badge = await popup.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });
    expect(badge).toBe(score);
  });

  test('a finding leads to its place, and the draft stays as it was', async () => {
    page = await open(starline.browser, html(FIELD));
    await page.click('#field');
    await page.keyboard.type(`I basically did it. ${'I led the next step. '.repeat(45)}`, { delay: 0 });
    const before = await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value);
    expect(await page.$eval('#field', (field) => field.scrollTop)).toBeGreaterThan(0);
    popup = await openPopup(starline, page);
    const finding = await popup.waitForSelector('.findings button');
    await finding?.click();
    await page.waitForFunction(() => {
      const field = document.querySelector('#field') as HTMLTextAreaElement;
      return field.selectionStart <= 2 && field.scrollTop === 0;
    });
    expect(await page.$eval('#field', (field) => (field as HTMLTextAreaElement).value)).toBe(before);
  });

  test('what is ignored on the page is not in the list', async () => {
    page = await open(starline.browser, html(FIELD));
    await page.click('#field');
    await page.keyboard.type('I basically rewrote the rota. I really tested it.');
    await waitForUnderlines(page, 2);
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('PageDown');
    const card = await CardView.of(page);
    await card.waitFor('1 of 2');
    await page.keyboard.press('Delete');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.up(key);
    await waitForUnderlines(page, 1);
    popup = await openPopup(starline, page);
    await popup.waitForSelector('.findings button');
    expect(await popup.$$eval('.findings q', (quotes) => quotes.map((quote) => quote.textContent))).toEqual(['really']);
    expect(await words(popup)).not.toContain('Nothing is underlined');
  });

  test('the lens and the level are kept, and change the advice', async () => {
    page = await open(starline.browser, html(FIELD));
    await page.click('#field');
    await page.keyboard.type(WEAK);
    popup = await openPopup(starline, page);
    await popup.waitForSelector('.lines li');
    const before = await words(popup);
    await popup.select('.picker select', 'think-big');
    await popup.waitForFunction((old) => document.querySelector('main')?.textContent !== old, {}, before);
    const kept = await popup.evaluate(() => chrome.storage.sync.get('settings'));
    expect(kept.settings).toMatchObject({ lens: 'think-big' });
    await popup.select('.picker select', 'general');
  });

  test('of what is no story yet says so, and lists nothing', async () => {
    page = await open(starline.browser, html(FIELD));
    await page.click('#field');
    await page.keyboard.type('Buy milk, eggs and bread. ');
    popup = await openPopup(starline, page);
    await popup.waitForSelector('.ring');
    expect(await words(popup)).toContain('does not read as a story');
    expect(await popup.$$eval('h2', (headings) => headings.length)).toBe(0);
  });

  test('without a draft says so plainly and leads to the practice page', async () => {
    page = await open(starline.browser, html('<p>Nothing to write in.</p>'));
    popup = await openPopup(starline, page);
    await popup.waitForSelector('.nothing');
    expect(await words(popup)).toContain('No draft here yet');
    expect(await words(popup)).toContain('Open the practice page');
  });

  test('on a site where it is off offers to enable it, and reads nothing there', async () => {
    page = await open(starline.browser, html(FIELD), 'https://example.org/notes');
    await page.click('#field');
    await page.keyboard.type(WEAK);
    popup = await openPopup(starline, page);
    await popup.waitForSelector('.nothing .primary');
    expect(await words(popup)).toContain('Enable on this site');
    expect(await words(popup)).toContain('example.org');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });

  test('a built-in site is turned off and on again; the page follows at once', async () => {
    page = await open(starline.browser, html(FIELD));
    await page.click('#field');
    await page.keyboard.type('I basically wrote this. ');
    await waitForUnderlines(page, 1);
    popup = await openPopup(starline, page);
    await (await popup.waitForSelector('.switch'))?.click();
    await waitForUnderlines(page, 0);
    const enable = await popup.waitForSelector('.nothing .primary');
    await enable?.click();
    await popup.waitForSelector('.switch');
    await page.click('#field');
    await waitForUnderlines(page, 1);
  });

  test('on the practice page shows the score that the page shows', async () => {
    page = await openScreen(starline, 'practice.html');
    await waitForUnderlines(page, 11);
    popup = await openPopup(starline, page);
    const scoreOf = (one: Page) => one.$eval('.ring', (ring) => ring.getAttribute('data-score'));
    await popup.waitForSelector('.ring');
    expect(await scoreOf(popup)).toBe(await scoreOf(page));
  });
});
