/** The card as a writer meets it: by pointer, by click and by keyboard, in real browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from './harness/card';
import { BROWSERS, type Launched, launch } from './harness/launch';
import { html, open, waitForUnderlines } from './harness/page';

const EDITABLE = '<div id="field" contenteditable style="min-height:100px"></div>';
const TEXTAREA = '<textarea id="field"></textarea>';
const HOSTILE = '* { all: unset !important } div { display: none !important } #field { display: block !important }';

const written = (page: Page): Promise<string> =>
  page.$eval('#field', (field) => (field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '')));
const chord = async (page: Page, ...keys: Parameters<Page['keyboard']['down']>[0][]): Promise<void> => {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
};

/** Counts the cards that come from now on, whether or not they go again. */
async function countCards(page: Page): Promise<() => Promise<number>> {
  const counter = await page.evaluateHandle(() => {
    const count = { cards: 0 };
    const observer = new MutationObserver((records) => {
      for (const { addedNodes } of records) count.cards += addedNodes.length;
    });
    observer.observe(document.documentElement, { childList: true });
    return count;
  });
  return () => counter.evaluate(({ cards }) => cards);
}

/** Where the words stand in the contenteditable, in CSS pixels. */
const placeOf = (page: Page, words: string): Promise<{ x: number; y: number; top: number; bottom: number }> =>
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

async function write(page: Page, text: string, underlines: number): Promise<void> {
  await page.click('#field');
  await page.keyboard.type(text);
  await waitForUnderlines(page, underlines);
}

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test.each([TEXTAREA, EDITABLE])('by keyboard alone: opened, entered, applied, undone (%s)', async (field) => {
    page = await open(starline.browser, html(field));
    await write(page, 'I basically rewrote the rota.', 1);
    for (let i = 0; i < 'rewrote the rota. '.length; i++) await page.keyboard.press('ArrowLeft');
    await chord(page, 'Alt', 'Shift', '.');
    await page.waitForFunction(() => document.documentElement.lastElementChild?.tagName === 'DIV');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await chord(page, 'Alt', 'Shift', '.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('');
    await page.keyboard.press('Enter');
    await waitForUnderlines(page, 0);
    expect(await written(page)).toBe('I rewrote the rota.');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await chord(page, 'Control', 'z');
    expect(await written(page)).toBe('I basically rewrote the rota.');
  });

  test('Escape closes the card and gives the caret back', async () => {
    page = await open(starline.browser, html(EDITABLE));
    await write(page, 'I basically', 1);
    await chord(page, 'Alt', 'Shift', '.');
    await page.waitForFunction(() => document.documentElement.lastElementChild?.tagName === 'DIV');
    await chord(page, 'Alt', 'Shift', '.');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.documentElement.lastElementChild?.tagName === 'BODY');
    await page.keyboard.type(' rewrote it');
    expect(await written(page)).toBe('I basically rewrote it');
  });
});

describe.runIf(BROWSERS.includes('chrome'))('seen with the inspector', () => {
  let starline: Launched;
  let page: Page;
  let card: CardView;
  beforeAll(async () => {
    starline = await launch('chrome');
  });
  const show = async (body: string, style?: string): Promise<void> => {
    page = await open(starline.browser, html(body, style));
    card = await CardView.of(page);
  };
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test('opens on hover with intent, explains, rewrites, and covers none of the words', async () => {
    await show(EDITABLE);
    await write(page, 'I basically rewrote the rota.', 1);
    const { x, y, top, bottom } = await placeOf(page, 'basically');
    await page.mouse.move(x, y);
    expect(await card.text()).toBeUndefined();
    await card.waitFor('They may ask next:');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    const box = await card.box();
    expect(box.y >= bottom || box.y + box.height <= top).toBe(true);
    await card.press('Delete');
    await card.waitFor(undefined);
    expect(await written(page)).toBe('I rewrote the rota.');
    await page.keyboard.type(' Done.');
    expect(await written(page)).toBe('I rewrote the rota. Done.');
  });

  test('a pointer that only passes by opens nothing; one that leaves closes', async () => {
    await show(EDITABLE);
    await write(page, 'I basically rewrote the rota. I really tested it.', 2);
    const opened = await countCards(page);
    const { x, y } = await placeOf(page, 'basically');
    await page.mouse.move(x, y);
    await page.mouse.move(x, y + 300);
    // A card on its way for the first word would come before that of a rest that began later.
    const other = await placeOf(page, 'really');
    await page.mouse.move(other.x, other.y);
    await card.waitFor('2 of 2');
    expect(await opened()).toBe(1);
    await page.mouse.move(x, y + 500);
    await card.waitFor(undefined);
  });

  test('what is ignored here goes, and comes back with undo', async () => {
    await show(EDITABLE);
    await write(page, 'I basically rewrote the rota.', 1);
    const { x, y } = await placeOf(page, 'basically');
    await page.mouse.click(x, y);
    await card.waitFor('Filler');
    await card.press('Ignore here');
    await waitForUnderlines(page, 0);
    await card.press('Undo');
    await waitForUnderlines(page, 1);
  });

  test('a notice that is still there leaves the card key to the finding at the caret', async () => {
    await show(TEXTAREA);
    await write(page, 'I really tested it. I basically rewrote the rota', 2);
    await chord(page, 'Control', 'Home');
    await chord(page, 'Alt', 'Shift', 'PageDown');
    await card.waitFor('1 of 2');
    await chord(page, 'Alt', 'Shift', 'Delete');
    await card.waitFor('Ignored here.');
    await waitForUnderlines(page, 1);
    await chord(page, 'Control', 'End');
    for (let i = 0; i < 'ally rewrote the rota'.length; i++) await page.keyboard.press('ArrowLeft');
    await chord(page, 'Alt', 'Shift', '.');
    await card.waitFor('basically');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('a rewrite leaves the other underlines of its sentence where they are', async () => {
    await show(EDITABLE);
    await write(page, 'I basically called many customers and the drop rate improved.', 3);
    const fewest = await page.evaluateHandle(() => {
      const seen = { underlines: Number.POSITIVE_INFINITY };
      const look = (): void => {
        let underlines = 0;
        for (const highlight of CSS.highlights.values()) underlines += highlight.size;
        seen.underlines = Math.min(seen.underlines, underlines);
        requestAnimationFrame(look);
      };
      look();
      return seen;
    });
    const { x, y } = await placeOf(page, 'basically');
    await page.mouse.click(x, y);
    await card.waitFor('Filler');
    await card.press('Delete');
    await waitForUnderlines(page, 2);
    expect(await fewest.evaluate(({ underlines }) => underlines)).toBe(2);
  });

  test.each(['Never this phrase', 'Turn this rule off'])('“%s” is remembered, and undone', async (choice) => {
    await show(EDITABLE);
    await write(page, 'I basically rewrote the rota.', 1);
    const { x, y } = await placeOf(page, 'basically');
    await page.mouse.click(x, y);
    await card.waitFor('Filler');
    await card.press(choice);
    await waitForUnderlines(page, 0);
    await card.waitFor('Undo');
    await card.press('Undo');
    await waitForUnderlines(page, 1);
  });

  test('one click removes all fillers, one undo brings them back', async () => {
    await show(TEXTAREA);
    await write(page, 'I basically rewrote the rota. I basically tested it.', 2);
    await page.keyboard.press('Home');
    for (let i = 0; i < 'I bas'.length; i++) await page.keyboard.press('ArrowRight');
    await chord(page, 'Alt', 'Shift', '.');
    await card.waitFor('1 of 2');
    await card.press('Next finding');
    await card.waitFor('2 of 2');
    await card.press('Remove them all (2)');
    await waitForUnderlines(page, 0);
    expect(await written(page)).toBe('I rewrote the rota. I tested it.');
    await chord(page, 'Control', 'z');
    expect(await written(page)).toBe('I basically rewrote the rota. I basically tested it.');
  });

  test('stands on a page that unsets and hides everything, under a strict policy with Trusted Types', async () => {
    const policy =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; require-trusted-types-for 'script'\">";
    await show(policy + EDITABLE, HOSTILE);
    await write(page, 'I basically rewrote the rota.', 1);
    const { x, y } = await placeOf(page, 'basically');
    await page.mouse.click(x, y);
    await card.waitFor('Filler');
    const box = await card.box();
    expect(box.width).toBeGreaterThan(250);
    await card.press('Delete');
    await waitForUnderlines(page, 0);
    expect(await written(page)).toContain('I rewrote the rota.');
  });

  test('does not hear events that a script made', async () => {
    await show(EDITABLE);
    await write(page, 'I basically rewrote the rota. I really tested it.', 2);
    const opened = await countCards(page);
    const { x, y } = await placeOf(page, 'basically');
    await page.evaluate(
      (clientX, clientY) => {
        const field = document.querySelector('#field') as Element;
        for (const type of ['pointermove', 'click'])
          field.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, clientX, clientY }));
      },
      x,
      y,
    );
    const other = await placeOf(page, 'really');
    await page.mouse.move(other.x, other.y);
    await card.waitFor('2 of 2');
    expect(await opened()).toBe(1);
  });

  test('Tab goes from blank to blank that rewrites left, and then is the page’s again', async () => {
    await show(`${EDITABLE}<button id="after">After</button>`);
    await write(page, 'The drop rate improved. I called many customers.', 2);
    const selected = (): Promise<string> => page.evaluate(() => String(getSelection()));
    for (const [words, label] of [
      ['rate', 'Add the figures'],
      ['many customers', 'Put the number'],
    ] as const) {
      const { x, y } = await placeOf(page, words);
      await page.mouse.click(x, y);
      await card.waitFor(label);
      await card.press(label);
      await card.waitFor(undefined);
    }
    expect(await selected()).toBe('[N]');
    await page.keyboard.type('40');
    await page.keyboard.press('Tab');
    expect(await selected()).toBe('[from X to Y]');
    await page.keyboard.type('from 4 % to 1 %');
    expect(await written(page)).toBe('The drop rate improved from 4 % to 1 %. I called 40 customers.');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
  });

  test('works in a page’s modal dialog', async () => {
    await show(`<dialog>${TEXTAREA}</dialog>`);
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await write(page, 'I basically rewrote the rota.', 1);
    await page.keyboard.press('Home');
    await chord(page, 'Alt', 'Shift', 'PageDown');
    await card.waitFor('Filler');
    await card.press('Delete');
    await waitForUnderlines(page, 0);
    expect(await written(page)).toBe('I rewrote the rota.');
    expect(await page.$eval('dialog', (dialog) => [dialog.open, dialog.childElementCount])).toEqual([true, 1]);
  });

  test.each([
    ['bottom', 'position:fixed;bottom:0;left:0;right:0'],
    ['right edge', 'position:fixed;top:40%;right:0;width:90px'],
    ['top', 'position:fixed;top:0;left:0;width:300px'],
  ])('stays in the window at its %s', async (_, style) => {
    await show(EDITABLE.replace('min-height:100px', `min-height:40px;${style}`));
    await write(page, 'I basically rewrote it.', 1);
    const { x, y, top, bottom } = await placeOf(page, 'basically');
    await page.mouse.click(x, y);
    await card.waitFor('They may ask next:');
    const box = await card.box();
    const { width, height } = page.viewport() ?? { width: 0, height: 0 };
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    expect(box.y >= bottom || box.y + box.height <= top).toBe(true);
  });

  test('keys alone: next, previous, ignore, apply; the focus stays in the text', async () => {
    await show(TEXTAREA);
    await write(page, 'I basically rewrote the rota. I really tested it.', 2);
    await chord(page, 'Control', 'Home');
    await chord(page, 'Alt', 'Shift', 'PageDown');
    await card.waitFor('1 of 2');
    await chord(page, 'Alt', 'Shift', 'PageDown');
    await card.waitFor('2 of 2');
    await chord(page, 'Alt', 'Shift', 'PageUp');
    await card.waitFor('1 of 2');
    await chord(page, 'Alt', 'Shift', 'Delete');
    await card.waitFor('Ignored here.');
    await waitForUnderlines(page, 1);
    await chord(page, 'Alt', 'Shift', 'PageDown');
    await card.waitFor('really');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field');
    await chord(page, 'Alt', 'Shift', 'Enter');
    await waitForUnderlines(page, 0);
    expect(await written(page)).toBe('I basically rewrote the rota. I tested it.');
  });
});
