/** The card over a Google document by keyboard alone, although Docs takes its keys in a hidden frame of its own. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { chord } from '../card/page';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { openDocument } from './open';

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  const text = () => page.evaluate(() => window.standIn.text());
  const becomes = (wanted: string) => page.waitForFunction((text) => window.standIn.text() === text, {}, wanted);
  /** What has the keyboard: the document, the card (a bare element beside the body), or something else. */
  const keyboard = () =>
    page.evaluate(() => {
      const { activeElement: at } = document;
      if (at?.matches('iframe.docs-texteventtarget-iframe')) return 'document';
      return at?.parentElement === document.documentElement && at !== document.body ? 'card' : at?.tagName;
    });

  const open = async (variant: string) => {
    page = await openDocument(starline.browser, variant);
    await page.evaluate(() => window.standIn.focus());
    await page.waitForSelector('.kix-page-paginated [data-layer]');
  };

  /** Opens the card of the words at the caret; the caret is known a moment after it was put there. */
  const openCard = async (words: string) => {
    await page.evaluate((wanted) => window.standIn.select(window.standIn.text().indexOf(wanted) + 1), words);
    for (let tries = 0; tries < 5; tries++) {
      await chord(page, 'Alt', 'Shift', '.');
      const isOpen = () => document.documentElement.lastElementChild?.tagName === 'DIV';
      const opened = page.waitForFunction(isOpen, { timeout: 2000 });
      if (await opened.catch(() => false)) return;
    }
    throw new Error(`The card of “${words}” does not open.`);
  };

  test('opened, entered, applied; the keyboard is the document’s again', async () => {
    await open('doc:styled');
    await openCard('actually');
    const before = await text();
    expect(await keyboard()).toBe('document');
    await chord(page, 'Alt', 'Shift', '.');
    expect(await keyboard()).toBe('card');
    await page.keyboard.press('Enter');
    await becomes(before.replace('actually ', ''));
    await page.waitForFunction(() => document.documentElement.lastElementChild === document.body);
    expect(await keyboard()).toBe('document');
    await chord(page, 'Control', 'z');
    await becomes(before);
  });

  test('Escape closes it and nothing was written', async () => {
    await open('doc:styled');
    await openCard('actually');
    const before = await text();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.documentElement.lastElementChild === document.body);
    expect(await text()).toBe(before);
    expect(await keyboard()).toBe('document');
  });

  test('from blank to blank with Tab', async () => {
    await open('doc:blanks');
    /** Waits for a blank to be selected elsewhere than there, and tells where. */
    const blankBut = async (there: number) => {
      await page.waitForFunction(
        (not) => {
          const { from, to } = window.standIn.selection() ?? { from: 0, to: 0 };
          return from !== not && window.standIn.text().slice(from, to).startsWith('[');
        },
        {},
        there,
      );
      return page.evaluate(() => window.standIn.selection()?.from ?? 0);
    };
    await openCard('the failure rate');
    await chord(page, 'Alt', 'Shift', 'Enter');
    const first = await blankBut(0);
    await openCard('the error rate');
    await chord(page, 'Alt', 'Shift', 'Enter');
    await blankBut(first);
    await page.keyboard.press('Tab');
    await page.waitForFunction((from) => window.standIn.selection()?.from === from, {}, first);
  });
});
