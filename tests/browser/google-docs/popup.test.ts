/** The popup over a Google document: its stories, each with a score of its own, however long the document. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Launched, launch } from '../harness/launch';
import { openPopup } from '../harness/screens';
import { drawnWhen } from './drawn';
import { openDocument } from './open';

let starline: Launched;
let page: Page;
beforeAll(async () => {
  starline = await launch('chrome');
});
afterEach(() => page.close());
afterAll(() => starline.browser.close());

/** Opens a document, and gives a way to the popup with the caret at the `nth` place of some words. */
const open = async (variant: string) => {
  page = await openDocument(starline.browser, variant);
  await page.evaluate(() => window.standIn.focus());
  await drawnWhen(page, (all) => all.length >= 4);
  return async (words: string, title: string): Promise<Page> => {
    await page.evaluate((wanted) => window.standIn.select(window.standIn.text().indexOf(wanted)), words);
    const popup = await openPopup(starline, page);
    await popup.waitForFunction((told) => document.querySelector('.story')?.textContent?.includes(told), {}, title);
    return popup;
  };
};

test('of several stories the popup speaks of the one the caret is in', async () => {
  const popupAt = await open('doc:stories');
  const found = async (words: string, title: string): Promise<string> => {
    const popup = await popupAt(words, title);
    const quotes = await popup.$$eval('.findings q', (all) => all.map((one) => one.textContent ?? ''));
    await popup.close();
    return quotes.join();
  };
  expect(await found('a stale cache', 'Checkout failures')).toContain('asically');
  expect(await found('nine days to answer', 'A slow help desk')).not.toContain('asically');
});

test('a document of more than thirty pages: the score, sections and checklist of the story the caret is in', async () => {
  const popupAt = await open('doc:book');
  expect(await page.evaluate(() => window.standIn.pages())).toBeGreaterThanOrEqual(30);
  const popup = await popupAt('Story 120', 'Story 120');
  await popup.waitForSelector('.findings button');
  expect(Number(await popup.$eval('.ring', (ring) => ring.getAttribute('data-score')))).toBeGreaterThan(0);
  expect(await popup.$$eval('.bar > *', (all) => all.length)).toBeGreaterThan(2);
  const evidence = await popup.waitForSelector('.checklist .place');
  await evidence?.click();
  await page.waitForFunction(() => {
    const text = window.standIn.text();
    const { from = 0 } = window.standIn.selection() ?? {};
    return from > text.indexOf('Story 120') && from < text.indexOf('Story 121');
  });
});
