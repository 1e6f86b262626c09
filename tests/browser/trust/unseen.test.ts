/** What a page can learn and do: nothing of a finding, nothing where Starline is off, nothing to the card or the worker. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, SITE, waitForUnderlines } from '../harness/page';
import { openScreen } from '../harness/screens';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Runs before anything else of the page: keeps every message and event the page could hear, and its first globals. */
const LISTEN = `<script>
  window.heard = [];
  addEventListener('message', (event) => heard.push(JSON.stringify(event.data)));
  window.names = undefined;
  window.names = new Set(Object.getOwnPropertyNames(window));
</script>`;
const FIELD = '<textarea id="field"></textarea>';

const turn = (starline: Launched, on: boolean) =>
  openScreen(starline, 'options.html').then(async (page) => {
    await page.evaluate(
      (type, origin) => chrome.runtime.sendMessage({ type, origin }),
      on ? 'enable-site' : 'disable-site',
      new URL(SITE).origin,
    );
    await page.close();
  });

/** All of the page that its scripts can see of itself. */
const visible = (page: Page) =>
  page.evaluate(() => ({
    markup: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    highlights: [...CSS.highlights.keys()],
    look: getComputedStyle(document.body, '::highlight(u3)').textDecorationLine,
    heard: Reflect.get(window, 'heard') as string[],
    // The driver of this test leaves two of its own.
    globals: Object.getOwnPropertyNames(window).filter(
      (name) => !(Reflect.get(window, 'names') as Set<string>).has(name) && !name.includes('ariaQuerySelector'),
    ),
    runtime: typeof Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime'),
    browser: typeof Reflect.get(window, 'browser'),
  }));

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(async () => {
    await page.close();
    await turn(starline, true);
  });
  afterAll(() => starline.browser.close());

  test('where it is off a page sees what it sees in a browser without Starline', async () => {
    const bare = await launch(name, { extension: false });
    const write = async (): Promise<Awaited<ReturnType<typeof visible>>> => {
      await page.click('#field');
      await page.keyboard.type('I basically wrote it. ');
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
      return visible(page);
    };
    page = await open(bare.browser, html(LISTEN + FIELD));
    const without = await write();
    await bare.browser.close();
    await turn(starline, false);
    page = await open(starline.browser, html(LISTEN + FIELD));
    // The content script has been asked, told that it is off, and gone quiet by the time another page has been on and painted.
    expect(await write()).toEqual(without);
    await turn(starline, true);
    await waitForUnderlines(page, 1);
    await turn(starline, false);
    await page.bringToFront();
    await waitForUnderlines(page, 0);
    expect(await visible(page)).toEqual(without);
  });

  test('where it is on a page learns of a finding no more than that something is painted', async () => {
    page = await open(starline.browser, html(LISTEN + FIELD));
    await page.click('#field');
    await page.keyboard.type('I basically wrote it. ');
    await waitForUnderlines(page, 1);
    const { highlights, heard, markup, globals, sheets } = await visible(page);
    for (const key of highlights) expect(key).toMatch(/^[uv]\d$/);
    expect(heard).toEqual([]);
    expect(globals).toEqual([]);
    expect(sheets).toBe(1);
    expect(markup).not.toMatch(/starline|filler|basically|ownership|data-rule/i);
  });

  test('a page reaches neither the worker nor the content script with messages and events of its own', async () => {
    page = await open(starline.browser, html(LISTEN + FIELD));
    await page.click('#field');
    await page.keyboard.type('I basically wrote it. ');
    await waitForUnderlines(page, 1);
    const { runtime, browser } = await visible(page);
    expect([runtime, browser]).toEqual(['undefined', 'undefined']);
    await page.evaluate(
      (id) => {
        const stop = `${id}:content:wxt:content-script-started`;
        const detail = { contentScriptName: 'content', messageId: 'x' };
        for (const type of [stop, 'starline:docs', 'starline:id', 'starline:docs?'])
          document.dispatchEvent(new CustomEvent(type, { detail }));
        for (const message of [
          { type: stop, ...detail },
          { type: 'switch-rule', rule: 'filler', on: false },
        ])
          postMessage(message, '*');
      },
      name === 'chrome' ? new URL(starline.address('')).host : 'starline@starline.example',
    );
    await page.keyboard.type('It was basically so. ');
    await waitForUnderlines(page, 2);
  });

  test('a page under Trusted Types that forbids every policy is coached, and can neither open nor work the card', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'; style-src 'unsafe-inline'">`;
    page = await open(starline.browser, `<!doctype html><html><head>${policy}</head><body>${FIELD}</body></html>`);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => /trusted|refused|violat/i.test(message.text()) && errors.push(message.text()));
    await page.click('#field');
    await page.keyboard.type('I basically did it.');
    await waitForUnderlines(page, 1);
    for (let i = 0; i < 'did it. '.length; i++) await page.keyboard.press('ArrowLeft');
    // Made by a script, the very same keys and clicks do nothing.
    await page.evaluate(() => {
      const init = {
        bubbles: true,
        composed: true,
        cancelable: true,
        code: 'Period',
        key: '>',
        altKey: true,
        shiftKey: true,
      };
      for (let i = 0; i < 2; i++) document.querySelector('#field')?.dispatchEvent(new KeyboardEvent('keydown', init));
    });
    for (const key of ['Alt', 'Shift', '.'] as const) await page.keyboard.down(key);
    for (const key of ['.', 'Shift', 'Alt'] as const) await page.keyboard.up(key);
    await page.waitForFunction(() => document.documentElement.children.length > 2);
    const card = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const before = document.querySelector('textarea')?.value;
      const { left, top } = host.getBoundingClientRect();
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])
        host.dispatchEvent(
          type === 'keydown'
            ? new KeyboardEvent(type, { key: 'Enter' })
            : new MouseEvent(type, { clientX: left, clientY: top }),
        );
      return {
        root: host.shadowRoot,
        names: host.getAttributeNames(),
        same: document.querySelector('textarea')?.value === before,
      };
    });
    expect(card).toMatchObject({ root: null, same: true });
    expect(errors).toEqual([]);
  });
});
