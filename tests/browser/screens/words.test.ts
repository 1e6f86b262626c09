/**
 * No words but those of `_locales`: with every message marked, a page shows nothing unmarked but the writer's own text,
 * names, and the coach's words, which are in the language of the drafts and say so with `lang`. And with messages 40 %
 * longer, from left to right or from right to left, every page holds its layout from 360 to 1400 pixels and at twice
 * the size.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, waitForUnderlines } from '../harness/page';
import { CLOSE, OPEN, pseudoExtension } from '../harness/pseudo';
import { openPopup, openScreen, type Screen } from '../harness/screens';
import { bringIn, file, SHELF } from './shelf';

const PAGES: Screen[] = ['practice.html', 'options.html', 'popup.html', 'sidepanel.html'];
/** CSS pixels; 640 is also a window of 1280 at 200 % zoom, and 832 the edge between one column and two. */
const WIDTHS = [360, 640, 832, 1400];

/** Texts and labels without the mark, outside the coach's and the writer's own words. */
const unmarked = (page: Page): Promise<string[]> =>
  page.evaluate(
    (from, to) => {
      const found: string[] = [];
      const look = (text: string | null | undefined): void => {
        let rest = (text ?? '').replaceAll('Starline', '').replace(/^https:.*/, '');
        // A message may stand within another one.
        for (let before = ''; before !== rest; ) {
          before = rest;
          rest = rest.replace(new RegExp(`${from}[^${from}${to}]*${to}`, 'g'), '');
        }
        if (/\p{L}{2,}/u.test(rest)) found.push(rest.trim());
      };
      const exempt = (element: Element | null): boolean =>
        element?.closest('[lang=en]:not(html), [dir=auto], [dir=ltr]:not(html), time, script, style') != null;
      const walker = document.createTreeWalker(
        document.documentElement,
        NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      );
      for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (exempt(node) && !node.matches('textarea, input')) continue;
          for (const name of ['aria-label', 'title', 'alt', 'placeholder']) look(node.getAttribute(name));
        } else if (!exempt(node.parentElement)) look(node.nodeValue);
      }
      return found;
    },
    OPEN,
    CLOSE,
  );

/** What sticks out of the window, is cut off within its own box, or has no room for its words. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    const wrong: string[] = [];
    if (root.scrollWidth > root.clientWidth) wrong.push(`the page: ${root.scrollWidth} in ${root.clientWidth}`);
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility() || element.closest('.matrix, .file, svg, option, select, .start')) continue;
      const { left, right, width } = element.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > root.clientWidth + 1))
        wrong.push(`${element.outerHTML.slice(0, 90)}: ${left}–${right}`);
      const { overflowX, fontSize } = getComputedStyle(element);
      const words = element.firstChild?.nodeType === Node.TEXT_NODE ? (element.firstChild.nodeValue ?? '') : '';
      // Words are read in lines, not as columns of letters.
      if (words.length > 10 && width > 1 && width < 4 * Number.parseFloat(fontSize))
        wrong.push(`${element.outerHTML.slice(0, 90)}: squeezed to ${width}`);
      if (
        overflowX !== 'visible' &&
        element.scrollWidth > element.clientWidth + 1 &&
        !element.matches('textarea, input')
      )
        wrong.push(`${element.outerHTML.slice(0, 90)}: ${element.scrollWidth} in ${element.clientWidth}`);
    }
    return wrong;
  });

describe.runIf(BROWSERS.includes('chrome')).each(['ltr', 'rtl'] as const)('with long words, %s', (direction) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch('chrome', { folder: pseudoExtension('chrome', direction) });
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test.each(PAGES)('%s: every word is marked, and nothing sticks out at any width', async (screen) => {
    page = await openScreen(starline, screen);
    await expect.poll(() => page.$eval('html', ({ dir }) => dir)).toBe(direction);
    await expect.poll(() => page.title()).toContain(OPEN);
    if (screen === 'practice.html') {
      await bringIn(page, file('bank.json', SHELF), 'New stories: 10');
      await page.$eval('.stories .place', (place) => (place as HTMLElement).click());
      await page.waitForSelector('.trend');
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect.poll(() => unmarked(page)).toEqual([]);
    // A popup's window takes the width of its page.
    for (const width of WIDTHS.filter((one) => screen !== 'popup.html' || one >= 400)) {
      await page.setViewport({ width, height: 900 });
      await expect.poll(async () => ({ width, clipped: await clipped(page) })).toEqual({ width, clipped: [] });
    }
    if (screen !== 'practice.html') return;
    // The page behind the questions was measured.
    await page.click('.question button:last-of-type');
    await page.waitForSelector('dialog[open]');
    expect(await unmarked(page)).toEqual([]);
    expect(await clipped(page)).toEqual([]);
  });

  test('the popup of a draft and the card: marked, within their bounds', async () => {
    page = await open(starline.browser, html('<textarea id="field"></textarea>'));
    await page.setViewport({ width: 400, height: 700 });
    await page.click('#field');
    await page.keyboard.type('I basically rewrote the rota. ');
    await waitForUnderlines(page, 1);
    await page.keyboard.press('Home');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('PageDown');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    const card = await CardView.of(page);
    await card.waitFor(OPEN);
    const { x, width } = await card.box();
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(400);
    await page.keyboard.press('Escape');
    const popup = await openPopup(starline, page);
    await popup.waitForSelector('.ring');
    expect(await unmarked(popup)).toEqual([]);
    expect(await clipped(popup)).toEqual([]);
    await popup.close();
  });
});
