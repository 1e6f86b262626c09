/** The families of findings told apart by shape: in their colours, in the calm theme and in forced colours. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, waitForUnderlines } from '../harness/page';
import { openScreen } from '../harness/screens';

const FAMILIES = 5;

/** Colours as the system has them, as some people need them. */
async function force(page: Page, name: string): Promise<void> {
  // Firefox has been launched that way.
  if (name === 'chrome') {
    const inspector = await page.createCDPSession();
    await inspector.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
}

describe.each(BROWSERS)('forced colours in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name, { preferences: { 'browser.display.document_color_use': 2 } });
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test.each([
    ['families', 'u'],
    ['calm', 'v'],
  ])('underlines of the theme “%s” differ in shape', async (_, looks) => {
    page = await open(starline.browser, html('<div id="field" contenteditable></div>'));
    await page.click('#field');
    await page.keyboard.type('I basically rewrote the rota. ');
    await waitForUnderlines(page, 1);
    const styles = (): Promise<{ shape: string; color: string }[]> =>
      page.$eval(
        '#field',
        (field, prefix, count) =>
          Array.from({ length: count }, (_one, at) => {
            const style = getComputedStyle(field, `::highlight(${prefix}${at + 1})`);
            return { shape: style.textDecorationStyle, color: style.textDecorationColor };
          }),
        looks,
        FAMILIES,
      );
    const distinct = (values: string[]): number => new Set(values).size;
    if (name === 'chrome')
      expect(distinct((await styles()).map(({ color }) => color))).toBe(looks === 'u' ? FAMILIES : 1);
    await force(page, name);
    const forced = await styles();
    expect(distinct(forced.map(({ shape }) => shape))).toBe(FAMILIES);
    expect(distinct(forced.map(({ color }) => color))).toBe(1);
  });

  test('the options’ marks differ in shape, and the underlined words of the examples can be read', async () => {
    page = await openScreen(starline, 'options.html');
    await force(page, name);
    const shapes = await page.$$eval('.rules li', (rules) =>
      rules.map((rule) => {
        const { borderInlineStartStyle, backgroundImage } = getComputedStyle(rule.querySelector('.mark') as Element);
        const shape = `${borderInlineStartStyle} ${backgroundImage !== 'none'}`;
        return [rule.getAttribute('data-family') ?? '', shape] as const;
      }),
    );
    expect(new Set(shapes.map(([family]) => family)).size).toBe(FAMILIES);
    expect(new Set(shapes.map(([, shape]) => shape)).size).toBe(FAMILIES);
    const hidden = await page.$$eval('mark', (marks) =>
      marks
        .filter((mark) => getComputedStyle(mark).color !== getComputedStyle(mark.parentElement as Element).color)
        .map((mark) => mark.outerHTML),
    );
    expect(hidden).toEqual([]);
  });

  test.runIf(name === 'chrome')('the blank in a rewrite can be read on the card', async () => {
    page = await open(starline.browser, html('<main><textarea id="field"></textarea></main>'));
    await page.click('#field');
    await page.keyboard.type('The drop rate improved. ');
    await waitForUnderlines(page, 1);
    await force(page, name);
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('PageDown');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    const card = await CardView.of(page);
    await card.waitFor('[from X to Y]');
    await card.copyInto('copy');
    const colors = await page.$eval('#copy', (copy) => {
      const blank = getComputedStyle(copy.shadowRoot?.querySelector('mark') as Element);
      const box = getComputedStyle(copy.shadowRoot?.querySelector('.box') as Element);
      return { words: blank.color === box.color, paper: blank.backgroundColor === box.backgroundColor };
    });
    expect(colors).toEqual({ words: true, paper: true });
  });
});
