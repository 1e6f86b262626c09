/** When the card opens and closes, where it stands, and what it stands up to. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, waitForUnderlines } from '../harness/page';
import { active, chord, EDITABLE, placeOf, TEXTAREA, write, written } from './page';

const HOSTILE = '* { all: unset !important } div { display: none !important } #field { display: block !important }';

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

describe.runIf(BROWSERS.includes('chrome'))('the card', () => {
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
    expect(await active(page)).toBe('field');
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

  test('in a low window, as at 200 %, what to do comes first, and the last choice can be reached', async () => {
    await show(EDITABLE, '#field{margin-top:130px}');
    await page.setViewport({ width: 700, height: 420 });
    await write(page, 'The rate improved.', 1);
    const { x, y } = await placeOf(page, 'rate');
    await page.mouse.click(x, y);
    await card.waitFor('They may ask next:');
    const text = String(await card.text());
    expect(text.indexOf('[from X to Y]')).toBeLessThan(text.indexOf('Without a baseline'));
    await card.press('Turn this rule off');
    await card.waitFor('Undo');
    await card.press('Undo');
    await waitForUnderlines(page, 1);
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
});
