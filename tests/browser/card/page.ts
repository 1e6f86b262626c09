/** The pages that the card's tests write in, and what they do there. */
import type { Page } from 'puppeteer-core';
import { waitForUnderlines } from '../harness/page';

export const EDITABLE = '<div id="field" contenteditable style="min-height:100px"></div>';
export const TEXTAREA = '<textarea id="field"></textarea>';

export const written = (page: Page): Promise<string> =>
  page.$eval('#field', (field) => (field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')));
export const chord = async (page: Page, ...keys: Parameters<Page['keyboard']['down']>[0][]): Promise<void> => {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
};

/** Where the words stand in the contenteditable, in CSS pixels. */
export const placeOf = (page: Page, words: string): Promise<{ x: number; y: number; top: number; bottom: number }> =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.querySelector('#field') as Element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { left, top, width, bottom } = range.getBoundingClientRect();
      return { x: left + width / 2, y: (top + bottom) / 2, top, bottom };
    }
    throw new Error('Not there.');
  }, words);

export async function write(page: Page, text: string, underlines: number): Promise<void> {
  await page.click('#field');
  await page.keyboard.type(text);
  await waitForUnderlines(page, underlines);
}

/** The card's host stands beside the body, and is for everyone. */
export const CARD = 'html > div:not([aria-hidden])';
export const waitForCard = (page: Page): Promise<unknown> => page.waitForSelector(CARD);
export const waitForNoCard = (page: Page): Promise<unknown> =>
  page.waitForFunction((card) => document.querySelector(card) === null, {}, CARD);

/** Goes into the card by keys; it opens where it is not open yet. */
export async function enterCard(page: Page): Promise<void> {
  await chord(page, 'Alt', 'Shift', '.');
  await waitForCard(page);
  await chord(page, 'Alt', 'Shift', '.');
  await page.waitForFunction(() => document.activeElement?.id === '');
}

export const active = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);
