/** Text areas and inputs of every style: the lines stand under the very glyphs, and the page keeps its own looks. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { strays } from '../harness/editor';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { drawnOnce, html, open, waitForUnderlines } from '../harness/page';
import { type Changed, Pixels } from '../harness/pixels';

const TEXT = 'I think the rota was wrong, so we met. I did it in order to help, and in order to win.';
const WORDS = 'in order to';

/** Not a style but a place. */
const IN_DIALOG = 'color:#111';

const STYLES: Record<string, string> = {
  'odd paddings and borders': 'padding:7px 13px 3px 29px;border:5px solid #888;border-left-width:11px',
  'letter and word spacing': 'letter-spacing:1.3px;word-spacing:5px',
  'an indent, centred': 'text-indent:40px;text-align:center',
  'right to left': 'direction:rtl',
  'a big line height in another font': 'line-height:2.7;font-family:"Liberation Mono",monospace;font-size:15px',
  'lines that do not wrap': 'white-space:pre;overflow:auto;width:900px',
  'a transform': 'transform:scale(1.2) translate(10px,6px);transform-origin:0 0',
  zoom: 'zoom:1.3',
  'a layer above the page': 'position:relative;z-index:50',
  'a modal dialog around it': IN_DIALOG,
};

/** The page as a picture, without a caret. */
const picture = async (page: Page): Promise<string> => {
  await drawnOnce(page);
  return page.screenshot({ encoding: 'base64' });
};

const field = (style: string): string => {
  const area = `<textarea id="field" spellcheck="false" style="caret-color:transparent;outline:0;${style}"></textarea>`;
  const modal = `<dialog>${area}</dialog><script>document.querySelector('dialog').showModal()</script>`;
  return html(style === IN_DIALOG ? modal : area);
};

/** Where the words stand, told by what selecting them changes in a browser without Starline. */
async function glyphs(pixels: Pixels, page: Page): Promise<{ plain: string; places: Changed[] }> {
  const plain = await picture(page);
  const places: Changed[] = [];
  for (let from = TEXT.indexOf(WORDS); from >= 0; from = TEXT.indexOf(WORDS, from + 1)) {
    const select = (start: number, end: number) =>
      page.$eval('#field', (one, a, b) => (one as HTMLTextAreaElement).setSelectionRange(a, b), start, end);
    await select(from, from + WORDS.length);
    places.push(...(await pixels.changed(plain, await picture(page))));
    await select(TEXT.length, TEXT.length);
  }
  return { plain, places };
}

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let bare: Launched;
  let pixels: Pixels;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
    bare = await launch(name, { extension: false });
    pixels = await Pixels.in(bare.browser);
  });
  afterEach(() => page.close());
  afterAll(() => Promise.all([starline.browser.close(), bare.browser.close()]));

  test.each(Object.entries(STYLES))('a text area with %s', async (_, style) => {
    page = await open(bare.browser, field(style));
    await page.focus('#field');
    await page.keyboard.type(TEXT);
    const { plain, places } = await glyphs(pixels, page);
    expect(places.length).toBeGreaterThanOrEqual(2);
    await page.close();

    page = await open(starline.browser, field(style));
    await page.focus('#field');
    await page.keyboard.type(TEXT);
    await waitForUnderlines(page, 3);
    const [hedge, ...lines] = await pixels.changed(plain, await picture(page));
    expect(hedge).toBeDefined();
    expect(strays(lines, places)).toEqual([]);
  });
});
