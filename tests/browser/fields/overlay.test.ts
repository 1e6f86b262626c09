/** A layer that is fixed over a page shows what is within the field's own box, wherever that is now. */
import { expect, test } from 'vitest';
import type { Field } from '../../../entrypoints/content/adapters/adapter';
import type { Overlay as Layers } from '../../../entrypoints/content/overlay';
import { partsScript } from '../../pages/parts/script';
import { BROWSERS, launch } from '../harness/launch';
import { drawnOnce, html, open } from '../harness/page';

test.runIf(BROWSERS.includes('chrome'))('a fixed layer is cut anew when the field is another size', async () => {
  const bare = await launch('chrome', { extension: false });
  try {
    const page = await open(bare.browser, html('<div id="field" style="width:60vw;height:50vh">Words</div>'));
    await page.setViewport({ width: 1000, height: 600 });
    await page.addScriptTag({ content: await partsScript() });
    await page.evaluate(() => {
      const { Overlay } = globalThis as unknown as { Overlay: typeof Layers };
      const element = document.querySelector('#field') as HTMLElement;
      const rects = (): DOMRect[] => [element.getBoundingClientRect()];
      new Overlay({ element, rects } as unknown as Field, new AbortController().signal).paint([
        { from: 0, to: 5, look: 'u3' },
      ]);
    });
    const cut = () =>
      page.evaluate(() => {
        const { top, right, bottom, left } = (document.querySelector('#field') as Element).getBoundingClientRect();
        const { style } = document.querySelector('[data-fixed]') as HTMLElement;
        const edges = style.clipPath.match(/[\d.]+/g)?.map(Number);
        return { edges, field: [top, innerWidth - right, innerHeight - bottom, left] };
      });
    const before = await cut();
    expect(before.edges).toEqual(before.field);
    await page.setViewport({ width: 700, height: 900 });
    await drawnOnce(page);
    const after = await cut();
    expect(after.field).not.toEqual(before.field);
    expect(after.edges).toEqual(after.field);
  } finally {
    await bare.browser.close();
  }
});
