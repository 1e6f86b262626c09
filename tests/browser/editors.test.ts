/** One contract over published editors, in the built extension and real browsers. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { editorPage, installEditors } from '../pages/editors/page';
import { EditorPage, strays } from './harness/editor';
import { BROWSERS, type Launched, launch } from './harness/launch';
import { Pixels } from './harness/pixels';

const QUICK = [
  'plain',
  'prosemirror',
  'lexical',
  'quill',
  'slate',
  'codemirror',
  'codemirror5',
  'tinymce',
  'ckeditor',
  'trix',
  'squire',
];
const MORE = [
  'tiptap',
  'draft',
  'medium',
  'editorjs',
  'jodit',
  'milkdown',
  'toastui',
  'pell',
  'roosterjs',
  'suneditor',
];
const EDITORS = process.env.EDITORS?.split(',') ?? (process.env.STARLINE_FULL ? [...QUICK, ...MORE] : QUICK);

const TYPED = 'In order to win, I rewrote the rota. I did it in order to help.';
const REWRITTEN = 'To win, I rewrote the rota. I did it in order to help.';
const GONE_ON = 'To win, I rewrote the rota. I did it toX help.';

/** How each editor repeats what was undone, where that is not Ctrl+Y. */
async function redo(editor: string, page: EditorPage): Promise<void> {
  // Trix takes Shift+z, a key only a Mac gives.
  if (editor === 'trix') await page.page.click('[data-trix-action=redo]');
  else if (editor === 'quill' || editor === 'toastui') await page.keys('Control', 'Shift', 'KeyZ');
  else await page.keys('Control', 'KeyY');
}

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let bare: Launched;
  let pixels: Pixels;
  let page: EditorPage;
  beforeAll(async () => {
    installEditors();
    starline = await launch(name);
    bare = await launch(name, { extension: false });
    pixels = await Pixels.in(bare.browser);
  });
  afterEach(() => page.close());
  afterAll(() => Promise.all([starline.browser.close(), bare.browser.close()]));

  test.each(EDITORS)('%s is underlined, left as it was, rewritten, undone and redone', async (editor) => {
    const html = await editorPage(editor);
    page = await EditorPage.open(bare.browser, html);
    await page.type(TYPED);
    const alone = await page.contains('help.');
    const plain = await page.picture();
    await page.close();

    page = await EditorPage.open(starline.browser, html);
    await page.type(TYPED);
    expect(await page.underlined(2)).toBe(2);
    expect(await page.contains('help.')).toBe(alone);
    const places = await page.placesOf('In order to', 'in order to');
    expect(strays(await pixels.changed(plain, await page.picture()), places)).toEqual([]);

    const rewritten = alone.replace(TYPED, REWRITTEN);
    await page.keys('Control', 'Home');
    await page.rewrite();
    expect(await page.becomes(rewritten)).toBe(rewritten);
    // These take a change into their history up to 400 ms after it.
    if (editor === 'suneditor' || editor === 'jodit') await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await page.underlined(1)).toBe(1);
    await page.keys('Control', 'KeyZ');
    expect(await page.becomes(alone)).toBe(alone);
    await redo(editor, page);
    expect(await page.becomes(rewritten)).toBe(rewritten);

    await page.toEnd();
    for (let i = 0; i < ' help.'.length; i++) await page.page.keyboard.press('ArrowLeft');
    await page.rewrite();
    await page.contains('it to help');
    await page.type('X');
    const goneOn = alone.replace(TYPED, GONE_ON);
    expect(await page.becomes(goneOn)).toBe(goneOn);
  });

  test('editors that turn out to be set to a programming language are left alone', async () => {
    page = await EditorPage.open(starline.browser, await editorPage('codemirror5-code'));
    for (const editor of await page.page.$$('.CodeMirror')) {
      await editor.click();
      await page.type('let basically = counted; // basically = 1');
    }
    await page.page.click('#prose');
    await page.type('I basically counted it.');
    expect(await page.underlined(1)).toBe(1);
  });
});
