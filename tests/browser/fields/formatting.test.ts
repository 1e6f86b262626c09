/** A rewrite that changes several words keeps what is bold and slanted between them, as one undo step. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { editorPage, installEditors } from '../../pages/editors/page';
import { EditorPage } from '../harness/editor';
import { BROWSERS, type Launched, launch } from '../harness/launch';

const DRAFT = 'The site was down on Friday. <b>We</b> wrote <b>a <i>plan</i></b> for <i>our</i> night shift. ';
const page = (policy = '') => `<!doctype html><meta charset="utf-8">${policy}
  <div id="field" contenteditable style="font:16px sans-serif;min-height:100px">${DRAFT}</div>
  <script>window.content = () => document.querySelector('#field').innerHTML.replaceAll('&nbsp;', ' ');</script>`;
const POLICIES = {
  'an ordinary page': '',
  'a page that enforces trusted types': `<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">`,
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

  test.each(Object.entries(POLICIES))('in %s', async (_, policy) => {
    field = await EditorPage.open(starline.browser, page(policy));
    await field.page.click('#field');
    await field.keys('Control', 'End');
    await field.type('It went live. ');
    await field.underlined(1);
    const before = await field.content();
    await field.page.evaluate(() => {
      getSelection()?.setPosition(document.querySelector('#field b')?.firstChild ?? null, 1);
    });
    await field.rewrite();
    const after = before.replace('>We<', '>I<').replace('>our<', '>my<');
    expect(await field.becomes(after)).toBe(after);
    await field.keys('Control', 'KeyZ');
    expect(await field.becomes(before)).toBe(before);
  });

  test.each(['lexical', 'quill', 'tiptap', 'ckeditor'])('%s', async (editor) => {
    field = await EditorPage.open(starline.browser, await editorPage(editor));
    const bold = () => field.keys('Control', 'KeyB');
    await field.type('The site was down on Friday. We wrote ');
    await bold();
    await field.type('a plan');
    await bold();
    await field.type(' for our night shift. It went live. ');
    expect(await field.underlined(1)).toBe(1);
    const before = await field.contains('live');
    await field.toEnd();
    for (let i = 0; i < 'e wrote a plan for our night shift. It went live. '.length; i++)
      await field.page.keyboard.press('ArrowLeft');
    await field.rewrite();
    const after = before.replace('We wrote', 'I wrote').replace('for our', 'for my');
    expect(await field.becomes(after)).toBe(after);
    await field.keys('Control', 'KeyZ');
    expect(await field.becomes(before)).toBe(before);
  });
});
