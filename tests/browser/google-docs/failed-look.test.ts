/** A document whose text cannot be had for a moment: what is said of it afterwards is about the words that stand there. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { launch } from '../harness/launch';
import { drawnWhen } from './drawn';
import { openDocument } from './open';
import { drawnUnder } from './words';

let browser: Browser;
beforeAll(async () => {
  ({ browser } = await launch('chrome'));
});
afterAll(() => browser.close());

declare global {
  interface Window {
    /** Reads are held back until told otherwise. */
    held: { asked: Promise<void>; letGo(): Promise<void>; mend(): void };
  }
}

test('an edit that was seen just before a read failed is not lost', async () => {
  const page = await openDocument(browser, 'doc:short');
  await page.evaluate(() => window.standIn.focus());
  await drawnWhen(page, (all) => all.length >= 2);
  await page.evaluate(() => {
    const factory = window._docs_annotate_getAnnotatedText;
    if (!factory) throw new Error('No text is offered');
    const { promise: asked, resolve: isAsked } = Promise.withResolvers<void>();
    const { promise: open, resolve: opens } = Promise.withResolvers<void>();
    const { promise: failed, resolve: fails } = Promise.withResolvers<void>();
    let calls = 0;
    window._docs_annotate_getAnnotatedText = async (id?: string) => {
      calls += 1;
      if (calls > 1) {
        fails();
        throw new Error('Not now');
      }
      isAsked();
      await open;
      return factory(id);
    };
    window.held = {
      asked,
      letGo() {
        opens();
        return failed;
      },
      mend() {
        window._docs_annotate_getAnnotatedText = factory;
      },
    };
    window.standIn.select(1);
  });
  await page.keyboard.type('Yes: ');
  await page.evaluate(async () => {
    await window.held.asked;
    // A second look is asked for while the first is under way.
    dispatchEvent(new Event('blur'));
    await window.held.letGo();
    window.held.mend();
    window.standIn.select(window.standIn.text().indexOf('importer'));
  });
  await page.keyboard.type('old ');
  await drawnUnder(page, ['basically'], 2);
  const card = await CardView.of(page);
  const [before, at] = await page.evaluate(() => {
    const text = window.standIn.text();
    const from = text.indexOf('basically');
    return [text, window.standIn.glyphs(from, from + 9)[0]] as const;
  });
  if (!at) throw new Error('Not on the screen');
  await page.mouse.move((at.left + at.right) / 2, (at.top + at.bottom) / 2);
  await card.waitFor('They may ask next:');
  await card.press('Delete');
  await card.waitFor(undefined);
  expect(await page.evaluate(() => window.standIn.text())).toBe(before.replace('basically ', ''));
});
