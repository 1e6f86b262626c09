/** What is written in unusual ways, and pages that mean no good: the text stays the writer's, the page never breaks. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, waitForUnderlines } from '../harness/page';

const EDITABLE = '<div id="field" contenteditable style="min-height:100px;outline:1px solid #ccc"></div>';

const BAD: Record<string, { body: string; style?: string }> = {
  'rewrites its nodes at every input': {
    body: `${EDITABLE}<script>
      const field = document.querySelector('#field');
      field.addEventListener('input', () => {
        const text = field.textContent;
        field.replaceChildren(Object.assign(document.createElement('p'), { textContent: text }));
        getSelection().setPosition(field.firstChild.firstChild, text.length);
      });</script>`,
  },
  'removes every node it does not know': {
    body: `${EDITABLE}<script>
      new MutationObserver(() => {
        for (const node of [...document.documentElement.children]) if (!/HEAD|BODY/.test(node.tagName)) node.remove();
      }).observe(document.documentElement, { childList: true });</script>`,
  },
  'overrides what everybody uses': {
    body: `${EDITABLE}<script>
      for (const name of ['map', 'filter', 'flatMap', 'push']) Array.prototype[name] = () => { throw new Error('page') };
      Element.prototype.attachShadow = () => { throw new Error('page') };
      document.execCommand = () => { throw new Error('page') };
      Document.prototype.createRange = () => { throw new Error('page') };
      window.getComputedStyle = () => { throw new Error('page') };</script>`,
  },
  'has a strict policy for scripts and styles': {
    body: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">${EDITABLE}`,
  },
  'unsets every style': {
    body: EDITABLE,
    style: '* { all: unset !important } #field { display: block !important }',
  },
};

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  const written = () => page.$eval('#field', (field) => (field.textContent ?? '').replaceAll('\u00A0', ' '));

  test.each(Object.entries(BAD))('a page that %s is underlined, and nothing of it breaks', async (_, bad) => {
    const errors: string[] = [];
    page = await open(starline.browser, html(bad.body, bad.style));
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.click('#field');
    await page.keyboard.type('I did it in order to help.');
    await waitForUnderlines(page, 1);
    expect(await written()).toBe('I did it in order to help.');
    expect(errors).toEqual([]);
  });
});
