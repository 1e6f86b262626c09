/** Where a field refuses a rewrite: the card says so and offers Copy, nothing is half done, and the caret stays. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { editorPage, installEditors } from '../../pages/editors/page';
import { cardOf } from '../harness/any-card';
import { EditorPage } from '../harness/editor';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html } from '../harness/page';

const DRAFT = 'I fixed the line. As a result, the drop rate improved.';

/** A field whose page refuses while `locked` is true. */
const area = (script: string): string =>
  html(`<textarea id="field"></textarea><script>
    const field = document.querySelector('#field');
    window.content = () => field.value;
    ${script}</script>`);
const rich = (script: string): string =>
  html(`<div id="field" contenteditable style="min-height:100px"></div><script>
    const field = document.querySelector('#field');
    window.content = () => field.textContent.replaceAll('\\u00A0', ' ');
    ${script}</script>`);

const PAGES: Record<string, () => string | Promise<string>> = {
  'a text area that is full': () =>
    area(`window.lock = (on) => on ? field.maxLength = field.textLength : field.removeAttribute('maxlength')`),
  'a text area that its page sets back': () =>
    area(`let last = ''; field.oninput = () => { if (window.locked) field.value = last; else last = field.value; }`),
  'a text area that its page cuts short': () =>
    area(`field.oninput = () => { if (window.locked) field.value = field.value.slice(0, ${DRAFT.length}); }`),
  'a text area that was made read-only': () => area('window.lock = (on) => { field.readOnly = on; }'),
  'rich text that sets itself back': () =>
    rich(`let last = ''; field.oninput = () => {
      if (!window.locked) { last = field.innerHTML; return; }
      field.innerHTML = last; getSelection().selectAllChildren(field); getSelection().collapseToEnd(); }`),
  'rich text that was made read-only': () => rich('window.lock = (on) => { field.contentEditable = String(!on); }'),
  'rich text that takes no input but keys': () =>
    rich(`field.addEventListener('beforeinput', (event) => { if (window.locked) event.preventDefault(); });`),
  'ProseMirror with a filter': () => editorPage('prosemirror'),
};

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let field: EditorPage;
  beforeAll(async () => {
    installEditors();
    starline = await launch(name);
  });
  afterEach(() => field.close());
  afterAll(() => starline.browser.close());

  const lock = (on: boolean) =>
    field.page.evaluate((to) => {
      Object.assign(window, { locked: to });
      (window as { lock?: (on: boolean) => void }).lock?.(to);
    }, on);
  const caret = () =>
    field.page.evaluate(() => {
      const active = document.activeElement;
      if (active instanceof HTMLTextAreaElement) return [active.selectionStart, active.selectionEnd];
      const selection = getSelection() as Selection;
      return [selection.anchorNode?.textContent, selection.anchorOffset, selection.toString()];
    });

  test.each(Object.entries(PAGES))('%s', async (_, page) => {
    field = await EditorPage.open(starline.browser, await page());
    await field.type(DRAFT);
    expect(await field.underlined(1)).toBe(1);
    for (let i = 0; i < 'proved.'.length; i++) await field.page.keyboard.press('ArrowLeft');
    await lock(true);
    const [text, at] = [await field.content(), await caret()];
    await field.rewrite();
    const card = await cardOf(starline, field.page);
    await card.waitFor('Nothing was changed');
    await expect.poll(caret, { timeout: 5000 }).toEqual(at);
    expect(await field.content()).toBe(text);
    expect(await field.underlined(1)).toBe(1);
    await card.press('Copy the rewrite');
    await card.waitFor('Copied');
    expect(await field.content()).toBe(text);
    // Pasted elsewhere it is seen.
    await field.page.evaluate(() => {
      document.body.append(Object.assign(document.createElement('textarea'), { id: 'other' }));
    });
    await field.page.focus('#other');
    await field.keys('Control', 'KeyV');
    const pasted = await field.page.waitForFunction(() => document.querySelector<HTMLTextAreaElement>('#other')?.value);
    expect(await pasted.jsonValue()).toBe('the drop rate improved [from X to Y]');
  });
});
