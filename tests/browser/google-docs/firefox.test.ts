/** The same support in Firefox: the flag, the text, a paste whose constructor drops its data, and the underlines. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import { type Rect, strays } from '../harness/editor';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { drawnOnce } from '../harness/page';
import { JOIN, Pixels } from '../harness/pixels';
import { openDocument } from './open';

/** Pixels from the top of the window, which is 900 high: what stands lower may be cut off. */
const EDGE = 880;

/** Where the findings of a fresh analysis are painted, as far as they are in sight. */
async function places(page: Page): Promise<Rect[]> {
  const text = await page.evaluate(() => window.standIn.text());
  const { findings } = analyze(text.replace(/(?![\t\n])\p{Cc}/gu, '\n'));
  // By their words: the space at the end of a line is not underlined.
  const wordsOf = ({ from, quote }: { from: number; quote: string }) =>
    [...quote.matchAll(/\S+/g)].map(({ 0: word, index }) => [from + index, from + index + word.length]);
  const spans = JSON.stringify(findings.flatMap(wordsOf));
  return page.evaluate(
    (told, join, edge) => {
      const view = document.querySelector('.kix-appview-editor')?.getBoundingClientRect() as DOMRect;
      const inView = ({ top, bottom }: Rect): boolean => top >= view.top && bottom < edge;
      // Of however many runs a line is, and however near the next finding stands: in pixels it is one.
      return (JSON.parse(told) as [number, number][])
        .flatMap(([from, to]) => window.standIn.glyphs(from, to))
        .filter(inView)
        .sort((a, b) => a.bottom - b.bottom || a.left - b.left)
        .reduce<Rect[]>((all, { left, top, right, bottom }) => {
          const line = all.find((one) => Math.abs(one.bottom - bottom) < 4 && left - one.right < join);
          if (line) Object.assign(line, { left: Math.min(line.left, left), right: Math.max(line.right, right) });
          else all.push({ left, top, right, bottom });
          return all;
        }, []);
    },
    spans,
    JOIN,
    EDGE,
  );
}

async function picture(page: Page): Promise<string> {
  await page.bringToFront();
  await drawnOnce(page);
  return page.screenshot({ encoding: 'base64' });
}

describe.runIf(BROWSERS.includes('firefox'))('in firefox', () => {
  let starline: Launched;
  let bare: Launched;
  let pixels: Pixels;
  let page: Page;
  let plain: Page;
  beforeAll(async () => {
    [starline, bare] = [await launch('firefox'), await launch('firefox', { extension: false })];
    pixels = await Pixels.in(bare.browser);
  });
  afterEach(() => Promise.all([page?.close(), plain?.close()]));
  afterAll(() => Promise.all([starline.browser.close(), bare.browser.close()]));

  /** The same in a page with Starline and in one without, in which another extension asks for the annotations. */
  async function both(variant: string, act: (one: Page) => Promise<void>): Promise<void> {
    page = await openDocument(starline.browser, variant);
    plain = await openDocument(bare.browser, variant, { flag: 'somebody-else' });
    for (const one of [plain, page]) {
      await one.bringToFront();
      await act(one);
    }
  }

  /** Waits until nothing differs between the two but what stands under the words that are to be underlined. */
  async function underlined(fewest: number): Promise<void> {
    const before = await picture(plain);
    const wanted = await places(page);
    expect(wanted.length).toBeGreaterThanOrEqual(fewest);
    // A line that is cut off by the window's edge is not judged.
    const wrong = async () =>
      strays(
        (await pixels.changed(before, await picture(page))).filter(({ bottom }) => bottom < EDGE),
        wanted,
      );
    await expect.poll(wrong, { timeout: 20_000, interval: 300 }).toEqual([]);
  }

  const focus = (one: Page): Promise<void> => one.evaluate(() => window.standIn.focus());

  test.each([
    'doc:styled',
    'doc:styled,zoom:css,scale:125',
    'doc:styled,zoom:matrix,scale:90',
    'doc:styled,pageless',
    'api:none',
    'doc:table',
  ])('underlines exactly the findings: %s', async (variant) => {
    await both(variant, focus);
    await underlined(4);
  });

  test('the underlines move with what is typed, and scroll along', async () => {
    await both('doc:long', async (one) => {
      await focus(one);
      await one.keyboard.type('It went on. ');
    });
    await underlined(4);
    for (const one of [plain, page]) await one.evaluate(() => window.standIn.scrollTo(2600));
    await underlined(4);
  });

  test('reads and rewrites', async () => {
    page = await openDocument(starline.browser, 'doc:styled');
    expect(await page.evaluate(() => window.standIn.flag)).toBe('starline@starline.example');
    await focus(page);
    await page.waitForFunction(() => document.querySelector('.kix-page-paginated > [data-layer]'));
    const before = await page.evaluate(() => window.standIn.text());
    const outcome = await page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const ask = (n: number, body: object) =>
            document.dispatchEvent(new CustomEvent('starline:docs?', { detail: JSON.stringify({ n, body }) }));
          document.addEventListener('starline:docs', (event) => {
            const { n, body } = JSON.parse((event as CustomEvent<string>).detail);
            const from = window.standIn.text().indexOf('basically');
            const splice = { from, to: from + 9, insert: 'plainly' };
            if (n === 900_001) ask(900_002, { ask: 'replace', revision: body.revision, splice });
            if (n === 900_002) resolve(body.outcome);
          });
          ask(900_001, { ask: 'read', known: 0 });
        }),
    );
    expect(outcome).toBe('done');
    expect(await page.evaluate(() => window.standIn.text())).toBe(before.replace('basically', 'plainly'));
    expect(await page.evaluate(() => window.standIn.undoDepth())).toBe(1);
  });
});
