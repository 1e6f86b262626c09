/** The stand-in does what is known of the real page. No extension here. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launch } from '../harness/launch';
import { openDocument } from './open';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  ({ browser } = await launch('chrome', { extension: false }));
});
afterEach(() => page.close());
afterAll(() => browser.close());

const FLAG = 'some-extension';

interface AnnotatedText {
  getText(): string;
  getSelection(): { start: number; end: number }[];
  setSelection(start: number, end: number): void;
}

/** Pastes as a page script can, with the frame's own constructors, and waits until the text has changed. */
const paste = async (text: string): Promise<void> => {
  const revision = await page.evaluate(() => window.standIn.revision());
  await page.evaluate((value) => {
    const frame = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe');
    const realm = frame?.contentWindow as Window & typeof globalThis;
    const editable = realm.document.querySelector<HTMLElement>('[contenteditable]');
    editable?.focus();
    const data = new realm.DataTransfer();
    data.setData('text/plain', value);
    editable?.dispatchEvent(
      new realm.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
  await page.waitForFunction((was) => window.standIn.revision() > was, {}, revision);
};

describe('annotated mode', () => {
  test('needs a flag set before the page ran', async () => {
    page = await openDocument(browser);
    expect(await page.$$eval('g[role=paragraph]', (all) => all.length)).toBe(0);
    expect(await page.evaluate(() => '_docs_annotate_getAnnotatedText' in window)).toBe(false);
  });

  test('labels lie on the painted glyphs, at every zoom and in both encodings', async () => {
    for (const zoom of ['css', 'matrix'])
      for (const scale of [50, 100, 200]) {
        page = await openDocument(browser, `zoom:${zoom},scale:${scale},doc:styled`, { flag: FLAG });
        const apart = await page.evaluate(() => {
          const text = window.standIn.text();
          return [...document.querySelectorAll('g[role=paragraph] rect')].flatMap((rect) => {
            const label = rect.getAttribute('aria-label') ?? '';
            const at = label.length > 8 ? text.indexOf(label) : -1;
            const glyphs = at < 0 ? undefined : window.standIn.glyphs(at, at + label.length)[0];
            return glyphs ? [Math.abs(glyphs.left - rect.getBoundingClientRect().left)] : [];
          });
        });
        expect(apart.length).toBeGreaterThan(3);
        expect(Math.max(...apart)).toBeLessThan(0.5);
        if (zoom === 'css' || scale < 200) await page.close();
        else break;
      }
  });

  test('recycles its pages', async () => {
    page = await openDocument(browser, 'doc:long', { flag: FLAG });
    const labels = () =>
      page.$$eval('g[role=paragraph] rect', (all) => all.map((one) => one.getAttribute('aria-label')).join(''));
    const before = await labels();
    const pages = await page.$$eval('.kix-page-paginated', (all) => all.length);
    await page.evaluate(() => window.standIn.scrollTo(8000));
    await page.waitForFunction(
      (was) => [...document.querySelectorAll('rect')].map((one) => one.getAttribute('aria-label')).join('') !== was,
      {},
      before,
    );
    expect(await page.$$eval('.kix-page-paginated', (all) => all.length)).toBe(pages);
    expect(await page.evaluate(() => window.standIn.pages())).toBeGreaterThan(25);
  });

  test('the text factory throws before there is a caret and for another id', async () => {
    page = await openDocument(browser, '', { flag: FLAG });
    const ask = (id: string) =>
      page.evaluate(async (own) => {
        try {
          const found = (await window._docs_annotate_getAnnotatedText?.(own)) as AnnotatedText;
          return found.getText().slice(0, 9);
        } catch (error) {
          return String(error);
        }
      }, id);
    expect(await ask(FLAG)).toContain('No cursor');
    await page.evaluate(() => window.standIn.focus());
    expect(await ask(FLAG)).toBe('\u0003Checkout');
    expect(await ask('another')).toContain('Unknown caller');
  });

  test('a selection by script blurs the editable and scrolls', async () => {
    page = await openDocument(browser, 'doc:long', { flag: FLAG });
    await page.evaluate(() => window.standIn.focus());
    const seen = await page.evaluate(async () => {
      const found = (await window._docs_annotate_getAnnotatedText?.('some-extension')) as AnnotatedText;
      found.setSelection(5000, 5004);
      const frame = document.querySelector<HTMLIFrameElement>('.docs-texteventtarget-iframe');
      found.setSelection(-3, 2);
      return {
        selection: found.getSelection(),
        inside: frame?.contentDocument?.activeElement?.tagName,
        outside: document.activeElement === frame,
      };
    });
    expect(seen).toEqual({ selection: [{ start: 5000, end: 5004 }], inside: 'BODY', outside: true });
    await page.waitForFunction(() => window.standIn.scrollTop() > 1000);
  });
});

describe('input', () => {
  test('a paste is one undo step, loses its edge spaces, and takes the format around', async () => {
    page = await openDocument(browser, 'doc:styled', { flag: FLAG });
    await page.evaluate(() => window.standIn.focus());
    const before = await page.evaluate(() => [window.standIn.text(), window.standIn.marks()] as const);
    const at = before[0].indexOf('basically');
    await page.evaluate((from) => window.standIn.select(from, from + 9), at);
    await paste(' \u00a0plainly ');
    const after = await page.evaluate(() => [window.standIn.text(), window.standIn.marks()] as const);
    expect(after[0].slice(at, at + 8)).toBe(' plainly');
    expect(new Set(after[1].slice(at, at + 8))).toEqual(new Set([before[1][at]]));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    expect(await page.evaluate(() => [window.standIn.text(), window.standIn.marks()])).toEqual(before);
  });

  test('typing by the keyboard goes into the text', async () => {
    page = await openDocument(browser, '', { flag: FLAG });
    await page.evaluate(() => window.standIn.focus());
    await page.keyboard.type('Hi there ');
    await page.keyboard.press('Backspace');
    expect(await page.evaluate(() => window.standIn.text().slice(0, 18))).toBe('\u0003Hi thereCheckout ');
  });

  test('a mouse press moves the caret a little later', async () => {
    page = await openDocument(browser, '', { flag: FLAG });
    const spot = await page.evaluate(() => window.standIn.glyphs(30, 31)[0]);
    await page.mouse.click((spot?.left ?? 0) + 1, ((spot?.top ?? 0) + (spot?.bottom ?? 0)) / 2);
    await page.waitForFunction(() => window.standIn.selection()?.to === 30);
  });

  test('a read-only editor ignores everything without a word', async () => {
    page = await openDocument(browser, 'mode:view', { flag: FLAG });
    await page.evaluate(() => window.standIn.focus());
    await page.keyboard.type('x');
    expect(await page.evaluate(() => window.standIn.revision())).toBe(0);
  });
});

describe('canvas', () => {
  test('what is painted after edits is what a fresh paint shows', async () => {
    page = await openDocument(browser, 'doc:story', { flag: FLAG });
    await page.evaluate(() => window.standIn.focus());
    await page.evaluate(() => window.standIn.select(150, 400));
    await paste('A short middle.\nAnd one more line');
    const pixels = () => page.$eval('canvas', (canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const edited = await pixels();
    await page.evaluate(() => {
      window.standIn.zoom(101);
      window.standIn.zoom(100);
    });
    expect(await pixels()).toBe(edited);
  });
});
