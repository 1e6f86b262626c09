/** Documents of every kind: underlines under their own words, or none at all. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../harness/launch';
import { type Drawn, drawn, drawnWhen } from './drawn';
import { openDocument } from './open';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser } = await launch('chrome'));
});
afterEach(() => page.close());
afterAll(() => browser.close());

const open = async (variant: string, least = 1) => {
  page = await openDocument(browser, variant);
  await page.evaluate(() => window.standIn.focus());
  return drawnWhen(page, (all) => all.length >= least);
};

/** The words over each underline, as the stand-in painted them: what is under no glyphs of its own shows as empty. */
const wordsOver = (all: readonly Drawn[]): Promise<string[]> =>
  page.evaluate((lines) => {
    const text = window.standIn.text();
    return lines.map((line) => {
      let words = '';
      for (let at = 0; at < text.length; at++) {
        const [box] = text[at]?.trim() ? window.standIn.glyphs(at, at + 1) : [];
        if (!box || line.bottom < box.baseline || line.bottom > box.bottom + 1) continue;
        if ((box.left + box.right) / 2 > line.left && (box.left + box.right) / 2 < line.right) words += text[at];
      }
      return words;
    });
  }, all);

describe('each underline is under words that were found', () => {
  for (const [doc, must] of [
    ['story', ['basically', 'was implemented']],
    ['lists', ['basically', 'was built', 'really']],
    ['table', ['basically', 'was added']],
    ['spaces', ['basically']],
    ['rtl', ['basically']],
  ] as const)
    for (const variant of ['', ',messy', ',zoom:matrix,scale:90', ',terminator:long'])
      test(`${doc}${variant}`, async () => {
        const all = await open(`doc:${doc}${variant}`, must.length);
        const words = await wordsOver(all);
        for (const word of must) expect(words.join('|').toLowerCase()).toContain(word.replace(' ', ''));
        // Never under nothing, nor under what does not stand together.
        const text = (await page.evaluate(() => window.standIn.text())).replace(/\s/g, '');
        for (const word of words) {
          const at = text.indexOf(word);
          expect(word).not.toBe('');
          expect(at, `“${word}”`).toBeGreaterThan(0);
        }
      });
});

test('lines that stand there twice have their own underlines', async () => {
  const all = await open('doc:repeats', 4);
  const places = all.map(({ left, bottom }) => `${Math.round(left)} ${Math.round(bottom)}`);
  expect(new Set(places).size).toBe(places.length);
  for (const word of await wordsOver(all)) expect(word).not.toBe('');
});

test('a line that stands in a table’s second column too has an underline there as well', async () => {
  const words = await wordsOver(await open('doc:columns', 2));
  expect(words).toEqual(['Basically', 'Basically']);
});

test('another document tab: its own underlines and none of the first', async () => {
  await open('doc:story', 3);
  await page.evaluate(() => window.standIn.openTab('lists'));
  const all = await drawnWhen(page, (now) => now.length >= 3);
  const words = await wordsOver(all);
  expect(words.join('|')).toContain('wasbuilt');
  expect(words).not.toContain('');
});

test('a comment box is an editable like any other', async () => {
  await open('doc:story', 3);
  await page.click('.docs-comment-box');
  await page.keyboard.type('I basically agree.');
  await page.waitForFunction(() => [...CSS.highlights.values()].some((highlight) => highlight.size > 0));
  const last = await drawn(page);
  expect(last.length).toBeGreaterThanOrEqual(3);
});
