/** The browser part of `npm run bench`: the built extension in Chromium, real keys. */
import type { Browser, Page } from 'puppeteer-core';
import { type Launched, launch } from '../../browser/harness/launch';
import { html, open } from '../../browser/harness/page';
import { npm } from '../../tools/browsers';
import type { Timing } from '../timing';
import { badInputs } from './bad-inputs';
import { type Kind, openField } from './fields';
import { idle, keyToUnderline, scriptPerKey } from './keys';
import { ledgerCost } from './ledger';
import { popupOpening } from './popup';
import { coldStart, compromiseAlone, heapGrowth } from './worker';

type Tell = (...timings: Timing[]) => void;
type Stage = [name: string, run: (starline: Launched) => Promise<Timing[]>];

const DOCS_WORDS = 19_000;

/** Measures stage by stage and tells each; one that fails does not keep the others: what failed is returned. */
export async function measureBrowser(quick: boolean, tell: Tell): Promise<string[]> {
  npm(['exec', '--', 'wxt', 'build', '-b', 'chrome', '--level', 'error']);
  const starline = await launch('chrome');
  const faults: string[] = [];
  try {
    for (const [name, run] of stages(quick)) {
      try {
        tell(...(await run(starline)));
      } catch (error) {
        faults.push(`${name}: ${String(error)}`);
      }
      const [stay, ...others] = await starline.browser.pages();
      for (const page of others) await page.close();
      await stay?.bringToFront();
    }
  } finally {
    await starline.browser.close();
  }
  return faults;
}

function stages(quick: boolean): Stage[] {
  const fields: [Kind, number][] = [
    ...(quick ? [10_000] : [1_000, 10_000, 50_000]).map((words): [Kind, number] => ['textarea', words]),
    ['contenteditable', 10_000],
    ['ProseMirror', 10_000],
    ['Docs stand-in', DOCS_WORDS],
  ];
  const rounds = quick ? 3 : 15;
  return [
    ...fields.map(([kind, words]): Stage => [`keys, ${kind}`, ({ browser }) => keys(browser, kind, words, quick)]),
    ['idle', ({ browser }) => threeFields(browser, quick ? 2_000 : 10_000)],
    [
      'heap',
      async ({ browser }) =>
        heapGrowth(browser, await openField(browser, 'textarea', 1_000), 1_000, quick ? 100 : 10_000),
    ],
    ['cold start', async (starline) => [await coldStart(await ownPage(starline), 'Starline', STORY, rounds)]],
    [
      'cold start of the peer',
      async ({ browser }) => [
        await coldStart(await compromiseAlone(browser), 'compromise/two alone', STORY.text, rounds),
      ],
    ],
    ['popup', (starline) => popupOpening(starline, quick ? 5 : 30)],
    ['ledger', ({ browser }) => ledgerCost(browser)],
    ...(quick ? [] : [['bad inputs', ({ browser }) => badInputs(browser)] satisfies Stage]),
  ];
}

const STORY = { type: 'analyze', text: 'I led it.' };

async function ownPage({ browser, address }: Launched): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address('popup.html'));
  return page;
}

async function keys(browser: Browser, kind: Kind, words: number, quick: boolean): Promise<Timing[]> {
  const page = await openField(browser, kind, words);
  // Docs draws its underlines in layers that a page cannot see.
  const shown = kind === 'Docs stand-in' ? [] : [await keyToUnderline(page, kind, words, quick ? 3 : 20)];
  return [...shown, await scriptPerKey(page, kind, words, quick ? 12 : 200)];
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
  return idle(page, ms);
}
