/** The browser's own side panel: open beside the page, live while the writer types. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, waitForUnderlines } from '../harness/page';
import { openScreen, openSidePanel, waitForWords } from '../harness/screens';

describe.runIf(BROWSERS.includes('chrome'))('the side panel', () => {
  let starline: Launched;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    starline = await launch('chrome');
  });
  afterEach(async () => {
    await panel.close();
    await page.close();
  });
  afterAll(() => starline.browser.close());

  test('opens from the popup, follows each sentence, and leads back to the place', async () => {
    page = await open(starline.browser, html('<textarea id="field"></textarea>'));
    await page.click('#field');
    await page.keyboard.type('I basically rewrote the rota. ');
    await waitForUnderlines(page, 1);
    panel = await openSidePanel(starline, page);
    await waitForWords(panel, 'basically');
    await page.bringToFront();
    await page.click('#field');
    await page.keyboard.press('End');
    await page.keyboard.type('The wait improved. ');
    await waitForWords(panel, 'The wait improved');
    await (await panel.waitForSelector('.findings button'))?.click();
    await expect
      .poll(() => page.$eval('#field', (field) => (field as HTMLTextAreaElement).selectionStart), { timeout: 10_000 })
      .toBeLessThanOrEqual('I '.length);
  });

  test('says what to do where there is no draft, and goes on when there is one', async () => {
    page = await open(starline.browser, html('<textarea id="field"></textarea>'));
    panel = await openSidePanel(starline, page);
    await waitForWords(panel, 'No draft here yet');
    await page.click('#field');
    await page.keyboard.type('I basically rewrote the rota. ');
    await waitForWords(panel, 'basically');
  });
});

/** In a tab behind the writer's: the same page, which follows the tab in front, and can be looked into in both browsers. */
describe.each(BROWSERS)('the side panel’s page in %s', (name) => {
  let starline: Launched;
  let page: Page;
  let panel: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(async () => {
    await panel.close();
    await page.close();
  });
  afterAll(() => starline.browser.close());

  test('hears of a page that comes after it, is live while the writer types, and leads to the place', async () => {
    panel = await openScreen(starline, 'sidepanel.html');
    page = await open(starline.browser, html('<textarea id="field"></textarea>'));
    await page.click('#field');
    await page.keyboard.type('I basically rewrote the rota. ');
    await waitForWords(panel, 'basically');
    await page.keyboard.type('The wait improved. ');
    await waitForWords(panel, 'The wait improved');
    await panel.$eval('.findings button', (finding) => (finding as HTMLElement).click());
    await expect
      .poll(() => page.$eval('#field', (field) => (field as HTMLTextAreaElement).selectionStart), { timeout: 10_000 })
      .toBeLessThanOrEqual('I '.length);
    await page.reload();
    await waitForWords(panel, 'No draft here yet');
    await page.click('#field');
    await page.keyboard.type('I actually tested it. ');
    await waitForWords(panel, 'actually');
  });

  test('what happens in other tabs, and a listener chosen here, leave the report on the screen', async () => {
    const other = await open(starline.browser, html('<p>Something else.</p>'));
    page = await open(starline.browser, html('<textarea id="field"></textarea>'));
    await page.click('#field');
    await page.keyboard.type('I basically rewrote the rota and cut gaps from 9 to 2 a week. ');
    panel = await openScreen(starline, 'sidepanel.html');
    await page.bringToFront();
    await waitForWords(panel, 'basically');
    await panel.waitForSelector('.picker select');
    await panel.evaluate(() => {
      const seen = new MutationObserver(() => {
        if (!document.querySelector('.ring')) document.documentElement.dataset.blank = '';
      });
      seen.observe(document.body, { childList: true, subtree: true });
    });
    await other.reload();
    const advice = () => panel.$$eval('.lines li', (lines) => lines.map((line) => line.textContent).join());
    const before = await advice();
    await panel.$eval('.picker select', (lens) => {
      (lens as HTMLSelectElement).value = 'think-big';
      lens.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(advice).not.toBe(before);
    expect(await panel.$eval('html', (root) => root.dataset.blank)).toBeUndefined();
    await other.close();
  });

  test('a frame that comes late is heard as well', async () => {
    page = await open(starline.browser, html('<p>Wait for it.</p>'));
    panel = await openScreen(starline, 'sidepanel.html');
    await page.bringToFront();
    await waitForWords(panel, 'No draft here yet');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<textarea></textarea>';
      document.body.append(frame);
    });
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    await (await frame?.waitForSelector('textarea'))?.click();
    await page.keyboard.type('I basically rewrote the rota. ');
    await waitForWords(panel, 'basically');
  });
});
