/** The card by keyboard alone: opened, entered, every choice made and undone, blanks stepped through. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, waitForUnderlines } from '../harness/page';
import { active, chord, EDITABLE, enterCard, TEXTAREA, waitForCard, waitForNoCard, write, written } from './page';

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
    await waitForCard(page);
    expect(await active(page)).toBe('field');
    await chord(page, 'Alt', 'Shift', '.');
    expect(await active(page)).toBe('');
    await page.keyboard.press('Enter');
    await waitForUnderlines(page, 0);
    expect(await written(page)).toBe('I rewrote the rota.');
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.tagName)).toBe('BODY');
    expect(await active(page)).toBe('field');
    await chord(page, 'Control', 'z');
    expect(await written(page)).toBe('I basically rewrote the rota.');
  });

  test('an editor that takes the focus back when it hears that it goes does not keep the keyboard out', async () => {
    const back = `field.addEventListener('blur', () => getSelection().collapse(field, 0) ?? field.focus(), { once: true })`;
    page = await open(starline.browser, html(`${EDITABLE}<script>${back}</script>`));
    await write(page, 'I basically', 1);
    await enterCard(page);
    expect(await active(page)).toBe('');
  });

  test('Escape closes the card and gives the caret back', async () => {
    page = await open(starline.browser, html(EDITABLE));
    await write(page, 'I basically', 1);
    await chord(page, 'Alt', 'Shift', '.');
    await waitForCard(page);
    await chord(page, 'Alt', 'Shift', '.');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
    await page.keyboard.type(' rewrote it');
    expect(await written(page)).toBe('I basically rewrote it');
  });

  test.each([
    ['Ignore here', 1],
    ['Never this phrase', 2],
    ['Turn this rule off', 3],
  ])('“%s” by keyboard alone: the underline goes, and undo brings it back', async (_, tabs) => {
    page = await open(starline.browser, html(TEXTAREA));
    await write(page, 'I basically', 1);
    await enterCard(page);
    for (let i = 0; i < tabs; i++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForUnderlines(page, 0);
    // The focus is on the notice's undo.
    await page.keyboard.press('Enter');
    await waitForUnderlines(page, 1);
    await page.keyboard.type(' rewrote it');
    expect(await written(page)).toBe('I basically rewrote it');
  });

  test.each([TEXTAREA, EDITABLE])(
    'going from finding to finding selects nothing: the next key takes no words away (%s)',
    async (field) => {
      page = await open(starline.browser, html(field));
      await write(page, 'I basically rewrote the rota. I really tested it.', 2);
      await chord(page, 'Control', 'Home');
      await chord(page, 'Alt', 'Shift', 'PageDown');
      await waitForCard(page);
      await page.keyboard.type('(so) ');
      await waitForUnderlines(page, 2);
      expect(await written(page)).toBe('I (so) basically rewrote the rota. I really tested it.');
      await page.keyboard.press('Escape');
      await waitForNoCard(page);
      // Closed, the next keys go on from there, and not to the same finding again.
      await chord(page, 'Control', 'Home');
      for (const _ of 'ab') {
        await chord(page, 'Alt', 'Shift', 'PageDown');
        await waitForCard(page);
        await page.keyboard.press('Escape');
        await waitForNoCard(page);
      }
      await page.keyboard.type('x');
      expect(await written(page)).toBe('I (so) basically rewrote the rota. I xreally tested it.');
    },
  );

  test('after a finding was ignored by its keys nothing is selected', async () => {
    page = await open(starline.browser, html(TEXTAREA));
    await write(page, 'I basically rewrote the rota.', 1);
    await chord(page, 'Control', 'Home');
    await chord(page, 'Alt', 'Shift', 'PageDown');
    await waitForCard(page);
    await chord(page, 'Alt', 'Shift', 'Delete');
    await waitForUnderlines(page, 0);
    await page.keyboard.type('x');
    expect(await written(page)).toBe('I xbasically rewrote the rota.');
  });

  test('all fillers go at once by keyboard alone, and one undo brings them back', async () => {
    page = await open(starline.browser, html(TEXTAREA));
    const text = 'I tested the rota and basically rewrote it. I basically';
    await write(page, text, 2);
    await enterCard(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await waitForUnderlines(page, 0);
    expect(await written(page)).toBe('I tested the rota and rewrote it. I');
    await chord(page, 'Control', 'z');
    expect(await written(page)).toBe(text);
  });

  test('Tab goes from blank to blank that rewrites left, and then is the page’s again', async () => {
    page = await open(starline.browser, html(`${EDITABLE}<button id="after">After</button>`));
    await write(page, 'The drop rate improved. I called many customers.', 2);
    const waitForSelected = (words: string): Promise<unknown> =>
      page.waitForFunction((wanted) => String(getSelection()) === wanted, {}, words);
    await chord(page, 'Control', 'Home');
    for (const blank of ['[from X to Y]', '[N]']) {
      await chord(page, 'Alt', 'Shift', 'PageDown');
      await waitForCard(page);
      await chord(page, 'Alt', 'Shift', 'Enter');
      await waitForSelected(blank);
    }
    await page.keyboard.type('40');
    await page.keyboard.press('Tab');
    await waitForSelected('[from X to Y]');
    await page.keyboard.type('from 4 % to 1 %');
    expect(await written(page)).toBe('The drop rate improved from 4 % to 1 %. I called 40 customers.');
    await page.keyboard.press('Tab');
    expect(await active(page)).toBe('after');
  });
});

describe.runIf(BROWSERS.includes('chrome'))('the keys, seen with the inspector', () => {
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

  test('a notice that is still there leaves the card key to the finding at the caret', async () => {
    await show(TEXTAREA);
    await write(page, 'I really tested it. I basically rewrote the rota', 2);
    await chord(page, 'Control', 'Home');
    await chord(page, 'Alt', 'Shift', 'PageDown');
    await card.waitFor('1 of 2');
    await chord(page, 'Alt', 'Shift', 'Delete');
    await card.waitFor('Ignored here');
    await waitForUnderlines(page, 1);
    await chord(page, 'Control', 'End');
    for (let i = 0; i < 'ally rewrote the rota'.length; i++) await page.keyboard.press('ArrowLeft');
    await chord(page, 'Alt', 'Shift', '.');
    await card.waitFor('basically');
    expect(await active(page)).toBe('field');
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
    await card.waitFor('Ignored here');
    await waitForUnderlines(page, 1);
    await chord(page, 'Alt', 'Shift', 'PageDown');
    await card.waitFor('really');
    expect(await active(page)).toBe('field');
    await chord(page, 'Alt', 'Shift', 'Enter');
    await waitForUnderlines(page, 0);
    expect(await written(page)).toBe('I basically rewrote the rota. I tested it.');
  });

  test('says politely what it found, and leaves the focus where it is', async () => {
    await show(TEXTAREA);
    await write(page, 'I basically', 1);
    await chord(page, 'Alt', 'Shift', '.');
    await expect
      .poll(async () => await card.spoken(), { timeout: 10_000 })
      .toEqual({
        live: 'polite',
        words: 'Filler words. These words can go without loss. Press Alt+Shift+. for choices.',
      });
    expect(await active(page)).toBe('field');
    await chord(page, 'Alt', 'Shift', 'Delete');
    await expect.poll(async () => (await card.spoken())?.words, { timeout: 10_000 }).toContain('Ignored here');
  });
});
