/** The families of findings told apart by shape: in their colours, in the calm theme and in forced colours. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { drawnOnce, html, open, underlines, waitForUnderlines } from '../harness/page';
import { Pixels } from '../harness/pixels';
import { openScreen } from '../harness/screens';
import { until } from '../harness/until';

const FAMILIES = 5;

/** A draft with a finding of each family that is underlined, its words and its shape. */
const SHAPED = [
  ['I basically led it.', 'basica', 'dotted'],
  ['The bus was fixed.', 'was fixed', 'wavy'],
  ['The rate increased.', 'rate increased', 'dashed'],
  ['I learned communication matters.', 'communication', 'double'],
] as const;

/** Boxes of words in the field, which stand on one line; a control's are those of a copy of its text laid over it. */
const placesOf = (page: Page, words: readonly string[]): Promise<DOMRect[]> =>
  page.evaluate((wanted) => {
    const field = document.querySelector('#field') as HTMLElement;
    const copy = document.createElement('div');
    if (field instanceof HTMLTextAreaElement) {
      const { left, top } = field.getBoundingClientRect();
      const { paddingLeft, paddingTop, borderLeftWidth, borderTopWidth, font } = getComputedStyle(field);
      copy.textContent = field.value;
      copy.style.cssText = `position:absolute;white-space:pre;font:${font};left:${left + Number.parseFloat(paddingLeft) + Number.parseFloat(borderLeftWidth)}px;top:${top + Number.parseFloat(paddingTop) + Number.parseFloat(borderTopWidth)}px`;
      document.body.append(copy);
    }
    const text = (copy.isConnected ? copy : field).firstChild as Text;
    const boxes = wanted.map((one) => {
      const range = document.createRange();
      const at = text.data.indexOf(one);
      range.setStart(text, at);
      range.setEnd(text, at + one.length);
      return range.getBoundingClientRect().toJSON() as DOMRect;
    });
    copy.remove();
    return boxes;
  }, words);

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

  test.each(['<textarea id="field"></textarea>', '<div id="field" contenteditable></div>'])(
    'underlines keep their shapes, and leave the words as they are: %s',
    async (field) => {
      page = await open(starline.browser, html(field, '#field{caret-color:transparent;outline:0}'));
      await force(page, name);
      await page.click('#field');
      await page.keyboard.type(SHAPED.map(([line]) => line).join(' '));
      await until('all is underlined', async () => {
        const drawn = await page.evaluate(() => document.querySelector('html > [data-layer]') !== null);
        return drawn || Object.values(await underlines(page)).reduce((sum, count) => sum + count, 0) === SHAPED.length;
      });
      await drawnOnce(page);
      const after = await page.screenshot({ encoding: 'base64' });
      const boxes = await placesOf(
        page,
        SHAPED.map(([, words]) => words),
      );
      await page.evaluate(() => {
        CSS.highlights.clear();
        for (const layer of document.querySelectorAll('[data-layer]')) layer.remove();
      });
      await drawnOnce(page);
      const before = await page.screenshot({ encoding: 'base64' });
      const pixels = await Pixels.in(starline.browser);
      expect(await pixels.shapes(before, after, boxes)).toEqual(SHAPED.map(([, , shape]) => shape));
      await pixels.close();
    },
  );

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
