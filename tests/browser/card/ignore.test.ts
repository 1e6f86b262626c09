/** “Ignore here” is here: one place in one text. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { drawnOnce, html, open, waitForUnderlines } from '../harness/page';
import { active, CARD, chord, EDITABLE, TEXTAREA, waitForCard, waitForNoCard, write } from './page';

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
    // Two places in one frame would be one edit over all that stands between them.
    await drawnOnce(page);
    await chord(page, 'Control', 'End');
    // What comes last is underlined last.
    await page.keyboard.type(' I really tested it. ');
    await waitForUnderlines(page, 2);
    expect(await places(page)).toEqual([TEXT.lastIndexOf('basically') + 5, TEXT.length + 8]);
  });

  test('the line about it goes once the writer types on, and not with the first keys', async () => {
    page = await open(starline.browser, html(TEXTAREA));
    await write(page, TEXT, 2);
    await ignoreFirst(page);
    await waitForUnderlines(page, 1);
    await chord(page, 'Control', 'End');
    await page.keyboard.type(' I');
    await drawnOnce(page);
    expect(await page.$(CARD)).not.toBeNull();
    await page.keyboard.type(' led');
    await waitForNoCard(page);
  });

  test('the line about it goes by itself, but not while the keyboard is in it', async () => {
    page = await open(starline.browser, html(TEXTAREA));
    await write(page, TEXT, 2);
    await ignoreFirst(page);
    await waitForUnderlines(page, 1);
    await waitForNoCard(page);
    expect(await active(page)).toBe('field');
    await ignoreFirst(page);
    await waitForUnderlines(page, 0);
    await chord(page, 'Alt', 'Shift', '.');
    expect(await active(page)).toBe('');
    // It would be gone by then.
    await new Promise((resolve) => setTimeout(resolve, 9_000));
    await page.keyboard.press('Enter');
    await waitForUnderlines(page, 1);
  });
});
