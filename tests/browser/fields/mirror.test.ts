/** The copy of a text control costs what is painted on it, however often it was asked where words are. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Adapter } from '../../../entrypoints/content/adapters/adapter';
import { partsScript } from '../../pages/parts/script';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open } from '../harness/page';

describe.runIf(BROWSERS.includes('chrome'))('the copy', () => {
  let bare: Launched;
  let page: Page;
  beforeAll(async () => {
    bare = await launch('chrome', { extension: false });
    page = await open(bare.browser, html('<textarea>I did it in order to help, and in order to win.</textarea>'));
    await page.evaluate(() => Reflect.deleteProperty(HTMLTextAreaElement.prototype, 'createValueRange'));
    await page.addScriptTag({ content: await partsScript() });
  });
  afterAll(() => bare.browser.close());

  test('is hit-tested for what is painted, not for what was measured, nor for what is painted no more', async () => {
    const tests = await page.evaluate(async () => {
      const { mirrored } = globalThis as unknown as { mirrored: Adapter };
      const element = document.querySelector('textarea') as HTMLTextAreaElement;
      const field = mirrored.open(element);
      if (!field) throw new Error('Not opened.');
      await new Promise<void>((moved) => field.watch(new AbortController().signal, { change: () => undefined, moved }));
      let hits = 0;
      const { elementFromPoint } = document;
      document.elementFromPoint = (x, y) => {
        hits++;
        return elementFromPoint.call(document, x, y);
      };
      /** Hit tests after the pointer has come over the control. */
      const after = async (): Promise<number> => {
        hits = 0;
        element.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
        await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
        return hits;
      };
      const [first, second] = [field.range({ from: 9, to: 20 }), field.range({ from: 30, to: 41 })];
      if (!first || !second) throw new Error('No ranges.');
      // The copy was just put up.
      await after();
      const painted = await after();
      for (let i = 0; i < 100; i++) if (field.rects({ from: 9, to: 20 }).length !== 1) throw new Error('No place.');
      const measured = await after();
      field.release?.(first);
      return { painted, measured, released: await after() };
    });
    expect(tests.painted).toBeGreaterThan(0);
    expect(tests.measured).toBe(tests.painted);
    expect(tests.released).toBe(tests.painted / 2);
  });
});
