/** Big and many edits: what is underlined in the end is what a fresh analysis of the text underlines. */
import { readdirSync, readFileSync } from 'node:fs';
import type { KeyInput } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { editorPage, installEditors } from '../../pages/editors/page';
import { EditorPage } from '../harness/editor';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html } from '../harness/page';
import { underlinedAsFresh } from '../harness/painted';

const CONTENT = `<script>const field = document.querySelector('#field');
  window.content = () => field.value ?? field.innerHTML;</script>`;
const FIELDS: Record<string, { page: () => string | Promise<string>; selector: string }> = {
  'a text area': { page: () => html(`<textarea id="field"></textarea>${CONTENT}`), selector: '#field' },
  'rich text': {
    page: () => html(`<div id="field" contenteditable style="min-height:100px"></div>${CONTENT}`),
    selector: '#field',
  },
  ProseMirror: { page: () => editorPage('prosemirror'), selector: '.ProseMirror' },
};

const WORDS = 20_000;
/** All drafts of the tests, one paragraph each, again and again until there are enough words. */
function manyWords(): string {
  const folder = 'tests/drafts';
  const drafts = readdirSync(folder).map((name) => readFileSync(`${folder}/${name}/draft.txt`, 'utf8'));
  const words = (text: string): number => text.split(/\s+/).length;
  const lines: string[] = [];
  for (let [i, count] = [0, 0]; count < WORDS; i++) {
    const line = (drafts[i % drafts.length] as string).replaceAll(/\s+/g, ' ').trim();
    lines.push(line);
    count += words(line);
  }
  return lines.join('\n');
}

// Big texts take long: in both browsers with the full matrix.
describe.each(process.env.STARLINE_FULL ? BROWSERS : (['chrome'] as const))('in %s', (name) => {
  let starline: Launched;
  let field: EditorPage;
  beforeAll(async () => {
    installEditors();
    starline = await launch(name);
  });
  afterEach(() => field.close());
  afterAll(() => starline.browser.close());

  test.each(Object.entries(FIELDS))(
    '%s: 20,000 words pasted, half of them over all, all taken away',
    async (_, { page, selector }) => {
      field = await EditorPage.open(starline.browser, await page());
      const paste = async (text: string): Promise<void> => {
        await field.page.evaluate((words) => {
          const copied = (event: ClipboardEvent): void => {
            event.clipboardData?.setData('text/plain', words);
            event.preventDefault();
          };
          addEventListener('copy', copied, { capture: true, once: true });
        }, text);
        await field.keys('Control', 'KeyC');
        await field.keys('Control', 'KeyV');
      };
      const many = manyWords();
      await field.type('We basically began. x');
      await field.keys('Shift', 'ArrowLeft');
      await paste(many);
      expect(await underlinedAsFresh(field.page, selector)).toBeGreaterThan(300);
      await field.keys('Shift', 'Control', 'Home');
      await paste(many.slice(0, many.indexOf('\n', many.length / 2)));
      expect(await underlinedAsFresh(field.page, selector)).toBeGreaterThan(100);
      await field.keys('Control', 'KeyA');
      await field.page.keyboard.press('Delete');
      expect(await underlinedAsFresh(field.page, selector)).toBe(0);
    },
    120_000,
  );

  test.each(Object.entries(FIELDS))(
    '%s: a hundred steps, undone and done again',
    async (_, { page, selector }) => {
      field = await EditorPage.open(starline.browser, await page());
      const times = async (count: number, ...keys: KeyInput[]): Promise<void> => {
        for (let i = 0; i < count; i++) await field.keys(...keys);
      };
      for (let i = 0; i < 34; i++) {
        await field.type(`We basically won ${i}. `);
        // A caret that goes away and comes back ends a step.
        await times(2, i % 2 ? 'ArrowLeft' : 'Home');
        await field.type('Our ');
        await field.keys('Control', 'End');
        await times(3, 'Backspace');
        if (i % 7 === 6) await field.page.keyboard.press('Enter');
      }
      const written = await field.content();
      const count = await underlinedAsFresh(field.page, selector);
      expect(count).toBeGreaterThan(25);
      await times(30, 'Control', 'KeyZ');
      expect(await underlinedAsFresh(field.page, selector)).toBeLessThan(count);
      await times(70, 'Control', 'KeyZ');
      await underlinedAsFresh(field.page, selector);
      await times(100, 'Control', 'KeyY');
      expect(await underlinedAsFresh(field.page, selector)).toBe(count);
      expect(await field.becomes(written)).toBe(written);
    },
    120_000,
  );
});
