/** The main job: typed text is underlined where it stands, in the built extension, in real browsers. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from './harness/launch';
import { html, open, waitForUnderlines } from './harness/page';

const FIELDS = {
  textarea: '<textarea id="field"></textarea>',
  contenteditable: '<div id="field" contenteditable style="min-height:100px;outline:1px solid #ccc"></div>',
};

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test.each(Object.entries(FIELDS))(
    'a %s is underlined as it is typed, and its page stays as it was',
    async (_, field) => {
      page = await open(starline.browser, html(field));
      await page.click('#field');
      await page.keyboard.type('Basically, I rewrote the rota. ');
      await waitForUnderlines(page, 1);
      await page.keyboard.type('It was basically empty. ');
      await waitForUnderlines(page, 2);
      expect(await page.$eval('body', (body) => body.children.length)).toBe(1);
      expect(await page.$eval('#field', (element) => element.getAttributeNames().sort())).toEqual(
        field.startsWith('<textarea') ? ['id'] : ['contenteditable', 'id', 'style'],
      );
    },
  );

  test.each(Object.entries(FIELDS))(
    'an underline of a %s moves with the edit and goes with its words',
    async (_, field) => {
      page = await open(starline.browser, html(field));
      await page.click('#field');
      await page.keyboard.type('I basically rewrote it. ');
      await waitForUnderlines(page, 1);
      await page.keyboard.down('Control');
      await page.keyboard.press('Home');
      await page.keyboard.up('Control');
      await page.keyboard.type('Then ');
      await waitForUnderlines(page, 1);
      for (let i = 0; i < 'Then I basically'.length; i++) await page.keyboard.press('Delete');
      await page.keyboard.press('Delete');
      await waitForUnderlines(page, 0);
    },
  );
});
