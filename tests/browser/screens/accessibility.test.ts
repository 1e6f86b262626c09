/** axe finds nothing on any page nor on the card, in light and in dark; and motion stops where that is wished. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, waitForUnderlines } from '../harness/page';
import { openScreen, press, type Screen } from '../harness/screens';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const SCHEMES = ['light', 'dark'] as const;

declare const axe: {
  run(context: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
};

/** What axe finds wrong, one line for each place. */
async function faults(page: Page, within = 'html'): Promise<string[]> {
  // The pages' own policy allows no script of a test: the driver brings it.
  await page.evaluate(readFileSync(AXE, 'utf8'));
  return page.evaluate(async (selector) => {
    const { violations } = await axe.run(document.querySelector(selector) as Element);
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  }, within);
}

/** Draws the extension's own page light or dark. */
const draw = (page: Page, value: string): Promise<void> =>
  page.$eval('html', (root, wanted) => root.style.setProperty('color-scheme', wanted), value);

const scheme = (page: Page, value: string): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);

describe.each(BROWSERS)('axe in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test('the check finds what is wrong', async () => {
    page = await open(starline.browser, html('<img src="x"><p style="color:#999">Too pale.</p>'));
    const found = (await faults(page)).join();
    expect(found).toContain('image-alt');
    expect(found).toContain('color-contrast');
  });

  test.each(['practice.html', 'options.html', 'popup.html', 'sidepanel.html'] as Screen[])('%s', async (screen) => {
    page = await openScreen(starline, screen);
    if (screen === 'practice.html') {
      await page.type('.title', 'A title');
      await page.locator('.principles summary').click();
      await page.waitForSelector('.matrix');
      await press(page, 'Keep this version');
      await page.waitForSelector('.versions details');
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    for (const value of SCHEMES) {
      await draw(page, value);
      expect(await faults(page)).toEqual([]);
    }
    if (screen !== 'practice.html') return;
    await press(page, 'Choose a question');
    await page.waitForSelector('dialog[open]');
    expect(await faults(page)).toEqual([]);
  });

  test('the card on the practice page', async () => {
    page = await openScreen(starline, 'practice.html');
    await waitForUnderlines(page, 11);
    // The page's scripts are Starline's own here, and tools for pages see into open shadow roots only.
    await page.evaluate(() => {
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        return attachShadow.call(this, { ...init, mode: 'open' });
      };
    });
    await page.focus('textarea');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('PageDown');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    await page.waitForFunction(() => document.documentElement.lastElementChild?.shadowRoot?.querySelector('.card'));
    expect(await faults(page)).toEqual([]);
  });
});

describe.runIf(BROWSERS.includes('chrome'))('axe and the inspector', () => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch('chrome');
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test('the card, and its line after a choice', async () => {
    page = await open(
      starline.browser,
      html('<main><h1>Practice</h1><textarea id="field" aria-label="Answer"></textarea></main>'),
    );
    await page.click('#field');
    await page.keyboard.type('I basically rewrote the rota. The wait improved. ');
    await waitForUnderlines(page, 2);
    await page.keyboard.press('Home');
    for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
    await page.keyboard.press('PageDown');
    for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
    const card = await CardView.of(page);
    await card.waitFor('They may ask next:');
    for (const value of SCHEMES) {
      await scheme(page, value);
      await card.copyInto('copy');
      expect(await faults(page, '#copy')).toEqual([]);
    }
    await page.evaluate(() => document.querySelector('#copy')?.remove());
    await card.press('Ignore here');
    await card.waitFor('Undo');
    for (const value of SCHEMES) {
      await scheme(page, value);
      await card.copyInto('copy');
      expect(await faults(page, '#copy')).toEqual([]);
    }
  });

  test('nothing moves where motion is unwelcome', async () => {
    page = await openScreen(starline, 'practice.html');
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return Number.parseFloat(transitionDuration) > 0 || animationName !== 'none';
        }).length,
    );
    expect(moving).toBe(0);
  });
});
