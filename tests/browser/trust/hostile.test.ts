/** Pages that mean ill: they break what they can of their own document, and Starline goes on beside it. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, waitForUnderlines } from '../harness/page';

/** Methods and properties that a form's inputs of these names hide, from extensions too. */
const HIDDEN = [
  ...['matches', 'closest', 'contains', 'isContentEditable', 'parentElement', 'ownerDocument', 'textContent'],
  ...['getRootNode', 'isConnected', 'addEventListener', 'checkVisibility', 'getBoundingClientRect', 'getAttribute'],
];
const hiding = HIDDEN.map((name) => `<input type="hidden" name="${name}">`).join('');
const SENTENCE = 'I basically did it. ';

/** Runs before anything of ours: the page's own objects refuse, and report what was asked of them. */
const TRAPS = `<script>
  window.caught = [];
  window.valueOf_ = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').get;
  Object.defineProperty(HTMLTextAreaElement.prototype, 'value', { get() { caught.push('value'); throw new Error('no'); } });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function () { caught.push('root'); return attachShadow.call(this, { mode: 'open' }); };
  for (const name of ['append', 'appendChild', 'getBoundingClientRect', 'matches', 'getRootNode'])
    Element.prototype[name] = Node.prototype[name] = function () { caught.push(name); throw new Error('no'); };
  HighlightRegistry.prototype.set = function () { caught.push('set'); };
  document.createElement = () => { caught.push('create'); throw new Error('no'); };
  Object.defineProperty(Event.prototype, 'isTrusted', { get: () => true });
</script>`;

/** All that is ever said of a page that fails us: what was thrown and where, without a word of anybody's. */
const TRACE = /^Starline: something failed here and was left out \(\w+ at [\w/.-]+:\d+:\d+\)\.$/;

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterAll(() => starline.browser.close());

  const watched = async (body: string): Promise<{ page: Page; errors: string[] }> => {
    const page = await open(starline.browser, html(body));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => /extension|starline/i.test(message.text()) && errors.push(message.text()));
    return { page, errors };
  };
  const write = async (page: Page, field: string): Promise<void> => {
    await page.focus(field);
    await page.keyboard.type(SENTENCE);
  };

  test.each([
    ['from the start', hiding],
    ['under the writer', ''],
  ])(
    'an editor that makes every question to it throw, %s, is left alone, and its neighbour coached',
    async (_, inner) => {
      const { page, errors } = await watched(
        // The writer is in it before anything of ours runs.
        `<form id="bad" contenteditable>${inner}</form><script>bad.focus()</script><textarea id="good"></textarea>`,
      );
      await write(page, '#bad');
      if (!inner) {
        await waitForUnderlines(page, 1);
        await page.$eval('#bad', (form, fields) => form.insertAdjacentHTML('beforeend', fields), hiding);
        await write(page, '#bad');
      }
      // Firefox shows extensions the element itself, whatever the page hides behind names.
      const left = name === 'chrome' ? 0 : inner ? 1 : 2;
      await waitForUnderlines(page, left);
      await write(page, '#good');
      await waitForUnderlines(page, left + 1);
      expect(await page.$eval('#good', (field) => (field as HTMLTextAreaElement).value)).toBe(SENTENCE);
      const kept = await page.evaluate(() => {
        const form = document.getElementById('bad') as HTMLFormElement;
        return Object.getOwnPropertyDescriptor(Node.prototype, 'textContent')?.get?.call(form) as string;
      });
      expect(kept.replaceAll('\u00a0', ' ').trim()).toBe((inner ? SENTENCE : SENTENCE + SENTENCE).trim());
      expect(errors.filter((error) => !TRACE.test(error))).toEqual([]);
      // Firefox shows extensions the element itself.
      if (!inner) expect(errors.length > 0).toBe(name === 'chrome');
      await page.close();
    },
  );

  test('a field that throws for a moment is coached again with the next key', async () => {
    const { page, errors } = await watched('<form id="field" contenteditable></form>');
    await write(page, '#field');
    await waitForUnderlines(page, 1);
    await page.$eval('#field', (form, fields) => form.insertAdjacentHTML('beforeend', fields), hiding);
    await page.keyboard.type('I ');
    await page.evaluate(() => {
      for (const input of document.querySelectorAll('input')) input.remove();
    });
    await page.keyboard.type('really did. ');
    await waitForUnderlines(page, 2);
    expect(errors.filter((error) => !TRACE.test(error))).toEqual([]);
    // Firefox shows extensions the element itself.
    expect(errors.length > 0).toBe(name === 'chrome');
    await page.close();
  });

  test('a page that replaced its own document’s methods catches nothing of ours, nor does it stop us', async () => {
    const { page, errors } = await watched(`${TRAPS}<textarea id="field"></textarea>`);
    await write(page, '#field');
    await waitForUnderlines(page, 1);
    for (let i = 0; i < 'did it. '.length; i++) await page.keyboard.press('ArrowLeft');
    for (const key of ['Alt', 'Shift', 'PageDown'] as const) await page.keyboard.down(key);
    for (const key of ['PageDown', 'Shift', 'Alt'] as const) await page.keyboard.up(key);
    // In Firefox the copy of the control's text stands there already, in a closed root of its own.
    const hosts = name === 'chrome' ? 3 : 4;
    await page.waitForFunction((count) => document.documentElement.children.length === count, {}, hosts);
    expect(await page.evaluate(() => document.documentElement.lastElementChild?.shadowRoot)).toBeNull();
    // It takes the card away, and the highlights, and ours come again with the next key.
    await page.evaluate(() => {
      document.documentElement.lastElementChild?.remove();
      CSS.highlights.clear();
    });
    await page.keyboard.press('End');
    await page.keyboard.type(SENTENCE);
    await waitForUnderlines(page, 2);
    expect(await page.evaluate('caught')).toEqual([]);
    expect(await page.evaluate('valueOf_.call(document.querySelector("#field"))')).toBe(SENTENCE + SENTENCE);
    expect(errors).toEqual([]);
    await page.close();
  });
});
