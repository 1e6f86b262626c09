/** The practice page as a candidate uses it the night before: writing, finding a question, improving, keeping. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { waitForUnderlines } from '../harness/page';
import { bank, caret, draft, openScreen, press, reload, waitForWords, words } from '../harness/screens';
import { STORY, waitUntilKept, write } from './desk';

/** What a page of the extension may ask of the browser, as far as these tests do. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

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
    await page.keyboard.press('Tab');
    await press(page, 'Skip');
    await page.waitForSelector('.tour', { hidden: true });
    await page.waitForSelector('textarea:focus');
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

  test.each(['a reload', 'the link to the options', 'closing the tab'])(
    'the last words before %s are there again',
    async (way) => {
      page = await openScreen(starline, 'practice.html');
      await press(page, 'New story');
      await write(page, `Before ${way}. `);
      await waitUntilKept(page, `Before ${way}. `);
      await caret(page, 'end');
      // In one task, as no hand could: what is saved by then is what was saved at once.
      await page.evaluate((how) => {
        document.execCommand('insertText', false, 'The last words.');
        if (how === 'a reload') location.reload();
        if (how === 'the link to the options') document.querySelector<HTMLElement>('.top a[href*=options]')?.click();
      }, way);
      if (way === 'closing the tab') await page.close();
      const again = await openScreen(starline, 'practice.html');
      if (!page.isClosed()) await page.close();
      page = again;
      await expect.poll(() => draft(page)).toBe(`Before ${way}. The last words.`);
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
    },
  );

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

  test('questions: by chance, by search, by listener; the chosen one stays with the story', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'Choose a question');
    await page.waitForSelector('dialog[open]');
    await page.type('dialog [type=search]', 'customer nearly lost');
    await waitForWords(page, 'Questions shown: 1');
    await page.click('dialog li button');
    const question = await page.$eval('.question > p', (p) => p.textContent);
    expect(question).toContain('customer you nearly lost');
    await press(page, 'Surprise me');
    await expect.poll(() => page.$eval('.question > p', (p) => p.textContent)).not.toBe(question);
    await press(page, 'Choose a question');
    await page.waitForSelector('dialog[open]');
    const height = () => page.$eval('dialog', (dialog) => dialog.getBoundingClientRect().height);
    const before = await height();
    await page.type('dialog [type=search]', 'elephant');
    await waitForWords(page, 'No question has these words');
    expect(await height()).toBe(before);
    await page.keyboard.press('Enter');
    expect(await page.$('dialog[open]')).not.toBeNull();
    await page.keyboard.press('Escape');
    await page.waitForSelector('dialog', { hidden: true });
    await press(page, 'Choose a question');
    await page.waitForSelector('dialog[open]');
    await page.type('dialog [type=search]', 'customer nearly lost');
    await waitForWords(page, 'Questions shown: 1');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog', { hidden: true });
    expect(await page.$eval('.question > p', (p) => p.textContent)).toContain('customer you nearly lost');
  });

  test('a listener who reads has a limit of words, and no time', async () => {
    page = await openScreen(starline, 'practice.html');
    await page.select('.coach select', 'civil-service');
    await waitForWords(page, 'of 250 words');
    expect(await page.$('.reading select')).toBeNull();
    await page.select('.coach select', 'general');
    await waitForWords(page, 'of 280 words');
  });

  test('the card opens on the page by keys, applies, and the score moves', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await write(page, STORY);
    await waitForUnderlines(page, 1);
    await page.keyboard.press('Home');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('PageDown');
    await page.waitForSelector('html > div:not([aria-hidden])');
    await page.keyboard.press('Enter');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.up(key);
    await waitForUnderlines(page, 0);
    expect(await draft(page)).toBe(STORY.replace('basically ', ''));
    await waitForWords(page, 'Nothing is underlined');
  });

  test('a finding in the coach’s list leads to its place: the caret before it, lit up, nothing selected', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await write(page, STORY);
    await waitForUnderlines(page, 1);
    await page.waitForFunction(() => document.querySelectorAll('.findings button').length === 1);
    const lit = page.waitForFunction(() => document.querySelector('html > div[aria-hidden]:last-child:empty'));
    await page.click('.findings button');
    await lit;
    const at = STORY.indexOf('basically');
    const selection = await page.$eval('textarea', ({ selectionStart, selectionEnd }) => [
      selectionStart,
      selectionEnd,
    ]);
    expect(selection).toEqual([at, at]);
  });

  test('a blank that a rewrite left is listed until it is filled, and a click selects it', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await write(page, 'I rewrote the rota. The wait fell [from X to Y].');
    await waitForWords(page, 'Blanks still to fill');
    expect(await words(page)).not.toContain('Nothing is underlined');
    await page.click('.findings button');
    const chosen = () => page.$eval('textarea', (area) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(await chosen()).toBe('[from X to Y]');
    await page.keyboard.type('from 9 to 2 minutes');
    await waitForWords(page, 'Nothing is underlined');
    expect(await words(page)).not.toContain('Blanks still to fill');
  });

  test('of thousands of findings the first are listed, and how many there are', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await page.waitForFunction(() => document.activeElement?.matches('textarea:placeholder-shown'));
    await page.evaluate(
      (text) => document.execCommand('insertText', false, text),
      'I basically rewrote the rota. '.repeat(1500).trim(),
    );
    await page.waitForSelector('.findings + .quiet');
    expect(await page.$$eval('.findings li', (places) => places.length)).toBe(60);
    const told = await page.$eval('.coach h2 span', (span) => Number(span.textContent));
    expect(told).toBeGreaterThan(1400);
    await waitForWords(page, `and ${(told - 60).toLocaleString('en')} more`);
  });

  test('what is ignored in the editor is not in the coach’s list, and comes back with undo', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await write(page, STORY);
    await waitForUnderlines(page, 1);
    await page.waitForFunction(() => document.querySelectorAll('.findings button').length === 1);
    await page.keyboard.press('Home');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('PageDown');
    await page.waitForSelector('html > div:not([aria-hidden])');
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

  test('of the same words twice only those that are ignored leave the coach’s list, and stay out while one types', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await write(page, `${STORY} I basically tested it.`);
    await waitForUnderlines(page, 2);
    const count = (wanted: number): Promise<unknown> =>
      page.waitForFunction((n) => document.querySelectorAll('.findings button').length === n, {}, wanted);
    await count(2);
    const home = async (): Promise<void> => {
      await page.keyboard.down('Control');
      await page.keyboard.press('Home');
      await page.keyboard.up('Control');
    };
    await home();
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('PageDown');
    await page.waitForSelector('html > div:not([aria-hidden])');
    await page.keyboard.press('Delete');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.up(key);
    await count(1);
    await home();
    const most = await page.evaluateHandle(() => {
      const seen = { findings: 0 };
      const look = (): void => {
        seen.findings = Math.max(seen.findings, document.querySelectorAll('.findings button').length);
      };
      new MutationObserver(look).observe(document.querySelector('.coach') as Element, {
        childList: true,
        subtree: true,
      });
      return seen;
    });
    await page.keyboard.type('And then I sat down. ', { delay: 40 });
    await waitForWords(page, 'Words: 23.');
    expect(await most.evaluate(({ findings }) => findings)).toBeLessThanOrEqual(1);
  });
});
