/** What can be done on the card by pointer, and taken back. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { drawnOnce, html, open, waitForUnderlines } from '../harness/page';
import { chord, EDITABLE, placeOf, write, written } from './page';

describe.runIf(BROWSERS.includes('chrome'))('the choices', () => {
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

  test('what is ignored here goes, and comes back with undo', async () => {
    await show(EDITABLE);
    await write(page, 'I basically rewrote the rota.', 1);
    const { x, y } = await placeOf(page, 'basically');
    await page.mouse.click(x, y);
    await card.waitFor('Filler');
    await card.press('Ignore here');
    await waitForUnderlines(page, 0);
    await card.press('Undo');
    await waitForUnderlines(page, 1);
  });

  test.each(['Never this phrase', 'Turn this rule off'])('“%s” is remembered, and undone', async (choice) => {
    await show(EDITABLE);
    await write(page, 'I basically rewrote the rota.', 1);
    const { x, y } = await placeOf(page, 'basically');
    await page.mouse.click(x, y);
    await card.waitFor('Filler');
    await card.press(choice);
    await waitForUnderlines(page, 0);
    await card.waitFor('Undo');
    await card.press('Undo');
    await waitForUnderlines(page, 1);
  });

  test('a rewrite leaves the other underlines of its sentence where they are', async () => {
    await show(EDITABLE);
    await write(page, 'I basically called many customers and the drop rate improved.', 3);
    const fewest = await page.evaluateHandle(() => {
      const seen = { underlines: Number.POSITIVE_INFINITY };
      const look = (): void => {
        let underlines = 0;
        for (const highlight of CSS.highlights.values()) underlines += highlight.size;
        seen.underlines = Math.min(seen.underlines, underlines);
        requestAnimationFrame(look);
      };
      look();
      return seen;
    });
    const { x, y } = await placeOf(page, 'basically');
    await page.mouse.click(x, y);
    await card.waitFor('Filler');
    await card.press('Delete');
    await waitForUnderlines(page, 2);
    await drawnOnce(page);
    expect(await fewest.evaluate(({ underlines }) => underlines)).toBe(2);
  });

  test('all of a rule go in one step, those side by side too', async () => {
    await show(EDITABLE);
    const text = 'At the end of the day, basically, I fixed it. It was, um, uh, actually late.';
    await write(page, text, 5);
    const { x, y } = await placeOf(page, 'basically');
    await page.mouse.click(x, y);
    await card.waitFor('Filler');
    await card.press('Remove them all (5)');
    await waitForUnderlines(page, 0);
    expect(await written(page)).toBe('I fixed it. It was late.');
    await chord(page, 'Control', 'z');
    expect(await written(page)).toBe(text);
  });
});
