/** The browser part of `npm run bench`: the built extension in Chromium, real keys. */
import type { Browser } from 'puppeteer-core';
import { launch } from '../../browser/harness/launch';
import { html, open } from '../../browser/harness/page';
import { build } from '../../tools/browsers';
import type { Timing } from '../timing';
import { type Kind, openField } from './fields';
import { idle, keyToUnderline, scriptPerKey } from './keys';
import { coldStart, compromiseAlone, heapGrowth } from './worker';

const DOCS_WORDS = 19_000;

export async function browserTimings(quick: boolean): Promise<Timing[]> {
  build();
  const starline = await launch('chrome');
  const { browser } = starline;
  try {
    const timings: Timing[] = [];
    for (const words of quick ? [1_000, 10_000] : [1_000, 10_000, 50_000])
      timings.push(...(await keys(browser, 'textarea', words, quick)));
    timings.push(...(await keys(browser, 'contenteditable', 10_000, quick)));
    timings.push(...(await keys(browser, 'ProseMirror', 10_000, quick)));
    timings.push(...(await keys(browser, 'Docs stand-in', DOCS_WORDS, quick)));
    timings.push(...(await threeFields(browser, quick ? 3_000 : 10_000)));
    const page = await openField(browser, 'textarea', 1_000);
    timings.push(...(await heapGrowth(browser, page, 1_000, quick ? 1_000 : 10_000)));
    await page.close();
    const own = await browser.newPage();
    await own.goto(starline.address('popup.html'));
    const rounds = quick ? 5 : 15;
    const story = { type: 'analyze', text: 'I led it.', options: {}, badge: false };
    timings.push(await coldStart(own, 'Starline', story, rounds));
    timings.push(await coldStart(await compromiseAlone(browser), 'compromise/two alone', 'I led it.', rounds));
    return timings;
  } finally {
    await browser.close();
  }
}

async function keys(browser: Browser, kind: Kind, words: number, quick: boolean): Promise<Timing[]> {
  const page = await openField(browser, kind, words);
  const timings: Timing[] = [];
  // Docs draws its underlines in layers that a page cannot see.
  if (kind !== 'Docs stand-in') timings.push(await keyToUnderline(page, kind, words, quick ? 4 : 20));
  timings.push(await scriptPerKey(page, kind, words, quick ? 30 : 100));
  await page.close();
  return timings;
}

async function threeFields(browser: Browser, ms: number): Promise<Timing[]> {
  const page = await open(
    browser,
    html('<textarea></textarea><textarea></textarea><div contenteditable>We did.</div>'),
  );
  for (const field of await page.$$('textarea, [contenteditable]')) {
    await field.click();
    await page.keyboard.type('I basically rewrote it. ');
  }
  // The pause after which a sentence counts as finished is over.
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const timings = await idle(page, ms);
  await page.close();
  return timings;
}
