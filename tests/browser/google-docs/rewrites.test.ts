/** Writing into Google Docs: exactly the words, one undo step, formats kept, or nothing at all. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../harness/launch';
import { openDocument } from './open';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser } = await launch('chrome'));
});
afterEach(() => page.close());
afterAll(() => browser.close());

type Reply = { state?: string; revision?: number; outcome?: string };

/** Asks the page part as the content script does. */
const ask = (body: object): Promise<Reply> =>
  page.evaluate(
    (question) =>
      new Promise<Reply>((resolve) => {
        const n = 1e6 + Math.random();
        const hear = (event: Event) => {
          const answer = JSON.parse((event as CustomEvent<string>).detail);
          if (answer.n !== n) return;
          document.removeEventListener('starline:docs', hear);
          resolve(answer.body);
        };
        document.addEventListener('starline:docs', hear);
        document.dispatchEvent(new CustomEvent('starline:docs?', { detail: JSON.stringify({ n, body: question }) }));
      }),
    body,
  );

const open = async (variant: string) => {
  page = await openDocument(browser, variant);
  await page.evaluate(() => window.standIn.focus());
  await page.waitForFunction(() => window.standIn.selection());
};
const state = () =>
  page.evaluate(() => ({
    text: window.standIn.text(),
    marks: window.standIn.marks(),
    depth: window.standIn.undoDepth(),
  }));

/** Replaces the first `words` by `insert` in the text as it stands. */
const replace = async (words: string, insert: string) => {
  const { revision } = await ask({ ask: 'read', known: 0 });
  const from = await page.evaluate((w) => window.standIn.text().indexOf(w), words);
  return ask({ ask: 'replace', revision, splice: { from, to: from + words.length, insert } });
};

const undo = async () => {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
};

for (const variant of [
  'doc:styled',
  'doc:styled,api:stale',
  'doc:styled,zoom:matrix,scale:125',
  'doc:styled,mode:suggest',
  'doc:styled,clipboard:dropped',
  'doc:styled,accepts:beforeinput',
])
  describe(variant, () => {
    for (const [words, insert] of [
      ['basically', 'plainly'],
      ['basically ', ''],
      ['cause', 'cause [of what]'],
      ['retry', ' retry '],
    ] as const)
      test(`${words} → ${insert}`, async () => {
        await open(variant);
        const before = await state();
        const at = before.text.indexOf(words);
        expect(await replace(words, insert)).toEqual({ outcome: 'done' });
        const after = await state();
        expect(after.text).toBe(before.text.slice(0, at) + insert + before.text.slice(at + words.length));
        expect(after.marks.slice(0, at)).toEqual(before.marks.slice(0, at));
        expect(after.marks.slice(at + insert.length)).toEqual(before.marks.slice(at + words.length));
        expect(after.depth).toBe(before.depth + 1);
        await undo();
        const undone = await state();
        expect([undone.text, undone.marks]).toEqual([before.text, before.marks]);
      });
  });

describe('refused, and nothing written', () => {
  for (const mode of ['view', 'locked', 'offline'])
    test(mode, async () => {
      await open('doc:styled');
      await page.evaluate((to) => window.standIn.mode(to as 'view'), mode);
      const before = await state();
      expect(await replace('basically', 'plainly')).toEqual({ outcome: 'ignored' });
      expect(await state()).toEqual(before);
    });

  test('a collaborator was faster', async () => {
    await open('doc:styled');
    const { revision } = await ask({ ask: 'read', known: 0 });
    const from = await page.evaluate(() => window.standIn.text().indexOf('basically'));
    await page.evaluate(() => window.standIn.remote(1, 1, 'New words. '));
    const before = await state();
    const splice = { from, to: from + 9, insert: 'plainly' };
    expect(await ask({ ask: 'replace', revision, splice })).toEqual({ outcome: 'moved' });
    expect(await state()).toEqual(before);
  });
});

test('survives a rebuild of the editor', async () => {
  await open('doc:styled,api:dead');
  await ask({ ask: 'read', known: 0 });
  await page.evaluate(() => window.standIn.rebuild());
  expect(await replace('basically', 'plainly')).toEqual({ outcome: 'done' });
});

test('scroll and caret stay where they were', async () => {
  await open('doc:long');
  await page.evaluate(() => window.standIn.scrollTo(3000));
  await page.evaluate(() => window.standIn.select(9000));
  expect(await replace('split job 60 into', 'cut job 60 into')).toEqual({ outcome: 'done' });
  expect(await page.evaluate(() => window.standIn.selection())).toEqual({ from: 9000, to: 9000 });
  // A selection by script goes on scrolling for a while: until it has, nothing is shown.
  await page.waitForFunction(() => window.standIn.jumps() === 0);
  expect(await page.evaluate(() => window.standIn.scrollTop())).toBe(3000);
});
