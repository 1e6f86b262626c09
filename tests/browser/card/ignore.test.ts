/** “Ignore here” is here: one place in one text. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, waitForUnderlines } from '../harness/page';
import { chord, EDITABLE, TEXTAREA, waitForCard, write } from './page';

const TEXT = 'I basically rewrote the rota. I basically tested it.';

/** Where underlines begin in the text. */
const places = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((one) => [...one].map(({ startOffset }) => startOffset)).sort((a, b) => a - b),
  );

/** Goes to the first finding behind the start of the text, and ignores it. */
async function ignoreFirst(page: Page): Promise<void> {
  await chord(page, 'Control', 'Home');
  await chord(page, 'Alt', 'Shift', 'PageDown');
  await waitForCard(page);
  await chord(page, 'Alt', 'Shift', 'Delete');
}

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test.each([TEXTAREA, EDITABLE])('the same words elsewhere stay underlined, through edits (%s)', async (field) => {
    page = await open(starline.browser, html(field));
    await write(page, TEXT, 2);
    await ignoreFirst(page);
    await waitForUnderlines(page, 1);
    expect(await places(page)).toEqual([TEXT.lastIndexOf('basically')]);
    await chord(page, 'Control', 'Home');
    await page.keyboard.type('Then ');
    await chord(page, 'Control', 'End');
    // What comes last is underlined last.
    await page.keyboard.type(' I really tested it. ');
    await waitForUnderlines(page, 2);
    expect(await places(page)).toEqual([TEXT.lastIndexOf('basically') + 5, TEXT.length + 8]);
  });
});
