/** The card over a Google document, by real clicks: the rewrite, its blank, and the reason where it is refused. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { launch } from '../harness/launch';
import { drawnWhen } from './drawn';
import { openDocument } from './open';

let browser: Browser;
let page: Page;
let card: CardView;
beforeAll(async () => {
  ({ browser } = await launch('chrome'));
});
afterEach(() => page.close());
afterAll(() => browser.close());

const open = async (variant: string) => {
  page = await openDocument(browser, variant);
  card = await CardView.of(page);
  await page.evaluate(() => window.standIn.focus());
  await drawnWhen(page, (all) => all.length >= 3);
};

/** Points at words that are underlined and waits for their card. */
const point = async (words: string) => {
  const box = await page.evaluate((wanted) => {
    const at = window.standIn.text().indexOf(wanted);
    return window.standIn.glyphs(at, at + wanted.length)[0];
  }, words);
  if (!box) throw new Error(`“${words}” is not on the screen`);
  await page.mouse.move((box.left + box.right) / 2, (box.top + box.bottom) / 2);
  await card.waitFor('They may ask next:');
};

const text = () => page.evaluate(() => window.standIn.text());
const selected = () =>
  page.evaluate(() => {
    const { from = 0, to = 0 } = window.standIn.selection() ?? {};
    return window.standIn.text().slice(from, to);
  });

describe('a click on a rewrite', () => {
  test('changes exactly the words, as one undo step, and keeps caret and formats', async () => {
    await open('doc:styled');
    await page.evaluate(() => window.standIn.select(5));
    const [before, marks] = await page.evaluate(() => [window.standIn.text(), window.standIn.marks()] as const);
    await point('actually');
    await card.press('Delete');
    await card.waitFor(undefined);
    expect(await text()).toBe(before.replace('actually ', ''));
    expect(await page.evaluate(() => window.standIn.undoDepth())).toBe(1);
    await page.waitForFunction(() => window.standIn.selection()?.from === 5);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await page.evaluate(() => [window.standIn.text(), window.standIn.marks()])).toEqual([before, marks]);
  });

  test('removes all that stand in its paragraph, and offers no more, as one undo step', async () => {
    await open('doc:repeats');
    const before = await text();
    await point('Basically');
    await card.press('Remove them all (2)');
    await card.waitFor(undefined);
    expect(await text()).toBe(before.replace('Basically, we', 'We').replace('Then basically', 'Then'));
    expect(await page.evaluate(() => window.standIn.undoDepth())).toBe(1);
  });

  test('selects the blank it leaves, and typing fills it', async () => {
    await open('doc:story');
    await point('improved');
    await card.press('[');
    await card.waitFor(undefined);
    await page.waitForFunction(() => {
      const { from, to } = window.standIn.selection() ?? { from: 0, to: 0 };
      return to > from && window.standIn.text().slice(from, to).startsWith('[');
    });
    const blank = await selected();
    const before = await text();
    await page.keyboard.type('7');
    expect(await text()).toBe(before.replace(blank, '7'));
  });

  test('is done where somebody else wrote elsewhere meanwhile, and its blank is found', async () => {
    await open('doc:story');
    await page.evaluate(() => {
      const { text, remote } = window.standIn;
      const before = text();
      const factory = window._docs_annotate_getAnnotatedText;
      window._docs_annotate_getAnnotatedText = async (id) => {
        if (text() !== before && !text().includes('New words')) remote(1, 1, 'New words. ');
        return factory?.(id);
      };
    });
    await point('improved');
    await card.press('[');
    await card.waitFor(undefined);
    await page.waitForFunction(() => {
      const { from, to } = window.standIn.selection() ?? { from: 0, to: 0 };
      return to > from && /^\[[^[\]]*\]$/.test(window.standIn.text().slice(from, to));
    });
    expect(await text()).toContain('\u0003New words. ');
  });
});

describe('a refusal says why, changes nothing, and offers the words', () => {
  const refused = async (words: string, button: string, reason: string) => {
    const before = await text();
    await point(words);
    await card.press(button);
    await card.waitFor(reason);
    return before;
  };

  test.each(['view', 'locked', 'offline'] as const)('%s', async (mode) => {
    await open('doc:styled');
    await page.evaluate((to) => window.standIn.mode(to), mode);
    const before = await refused('actually', 'Delete', 'may be read-only');
    expect(await text()).toBe(before);
    await card.press('Copy the rewrite');
    await card.waitFor('Copied.');
  });

  test.each([
    ['written', 'An object, a table or another paragraph lies in between'],
    ['drafted', 'Several formats lie in between'],
  ])('what would be lost: %s', async (words, reason) => {
    await open('doc:between');
    const before = await refused(words, 'Say I', reason);
    expect(await text()).toBe(before);
  });

  test('no connection', async () => {
    await open('doc:styled');
    await page.setOfflineMode(true);
    const before = await refused('actually', 'Delete', 'There is no connection');
    expect(await text()).toBe(before);
  });

  test('a word is being composed', async () => {
    await open('doc:styled');
    await page.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe');
      const realm = frame?.contentWindow as Window & typeof globalThis;
      const editable = realm.document.querySelector('[contenteditable]');
      editable?.dispatchEvent(new realm.CompositionEvent('compositionstart', { bubbles: true }));
    });
    const before = await refused('actually', 'Delete', 'composed word');
    expect(await text()).toBe(before);
  });

  test('a collaborator was faster, between the click and the writing', async () => {
    await open('doc:styled');
    await page.evaluate(() => {
      document.addEventListener('starline:docs?', (event) => {
        const { body } = JSON.parse((event as CustomEvent<string>).detail);
        if (body.ask === 'replace') window.standIn.remote(1, 1, 'New words. ');
      });
    });
    const before = await refused('actually', 'Delete', 'changed meanwhile');
    expect(await text()).toBe(before.replace('\u0003', '\u0003New words. '));
  });

  test('nothing can be written where only the canvas is read', async () => {
    await open('doc:styled,flag:off');
    const before = await refused('actually', 'Delete', 'cannot write in this document');
    expect(await text()).toBe(before);
  });
});
