/** One contract over published editors, in the built extension and real browsers. */
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { editorPage, installEditors } from '../pages/editors/page';
import { BROWSERS, type Launched, launch } from './harness/launch';
import { open } from './harness/page';

const QUICK = ['plain', 'prosemirror', 'lexical', 'quill', 'slate', 'codemirror', 'tinymce', 'ckeditor'];
const MORE = ['tiptap', 'draft', 'trix', 'medium', 'editorjs'];
const EDITORS = process.env.EDITORS?.split(',') ?? (process.env.STARLINE_FULL ? [...QUICK, ...MORE] : QUICK);

/** Editors that know no Ctrl+Y on this platform. */
const SHIFTED_REDO = new Set(['quill', 'trix']);

const TYPED = 'Basically, I rewrote the rota. It was basically empty.';
const REWRITTEN = 'I rewrote the rota. It was basically empty.';
const FOCUS = '[contenteditable]:not([contenteditable=false])';

/** The frame with the editable in it. */
async function frameOf(page: Page): Promise<Frame> {
  await page.waitForFunction(() => 'content' in window);
  const ready = await page.waitForFunction(
    (selector) => {
      const inner = document.querySelector('iframe')?.contentDocument?.body;
      return inner?.isContentEditable ? 'frame' : document.querySelector(selector) && 'page';
    },
    {},
    FOCUS,
  );
  const where = await ready.jsonValue();
  const child = page.frames().find((frame) => frame !== page.mainFrame());
  return where === 'frame' && child ? child : page.mainFrame();
}

const marked = (frame: Frame): Promise<string[]> =>
  frame.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)).sort());

const content = (page: Page): Promise<string> => page.evaluate('content()') as Promise<string>;

async function writeIn(page: Page): Promise<Frame> {
  const frame = await frameOf(page);
  await (await frame.waitForSelector(FOCUS))?.click();
  await page.keyboard.type(TYPED);
  // Some serialise a moment after the key.
  await page.waitForFunction('content().includes("empty.")');
  return frame;
}

const marks = (frame: Frame, count: number) =>
  frame.waitForFunction(
    (wanted) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === wanted,
    { timeout: 6000 },
    count,
  );

async function chord(page: Page, ...keys: ('Control' | 'Alt' | 'Shift' | 'Home' | 'KeyZ' | 'KeyY' | 'Period')[]) {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}

const becomes = (page: Page, wanted: string) =>
  page
    .waitForFunction(
      (text) => (window as unknown as { content(): string }).content() === text,
      { timeout: 3000 },
      wanted,
    )
    .catch(async () => expect(await content(page)).toBe(wanted));

describe.each(BROWSERS)('in %s', (name) => {
  let starline: Launched;
  let bare: Launched;
  let page: Page;
  beforeAll(async () => {
    installEditors();
    starline = await launch(name);
    bare = await launch(name, { extension: false });
  });
  afterEach(() => page.close());
  afterAll(() => Promise.all([starline.browser.close(), bare.browser.close()]));

  test.each(EDITORS)('%s is underlined, left as it was, rewritten, undone and redone', async (editor) => {
    const html = await editorPage(editor);
    page = await open(bare.browser, html);
    await writeIn(page);
    const alone = await content(page);
    await page.close();

    page = await open(starline.browser, html);
    const frame = await writeIn(page);
    await marks(frame, 2);
    expect((await marked(frame)).map((text) => text.replace(',', ''))).toEqual(['Basically', 'basically']);
    expect(await content(page)).toBe(alone);

    await chord(page, 'Control', 'Home');
    await chord(page, 'Alt', 'Shift', 'Period');
    await chord(page, 'Alt', 'Shift', 'Period');
    await page.keyboard.press('Enter');
    await becomes(page, alone.replace(TYPED, REWRITTEN));
    await marks(frame, 1);
    await chord(page, 'Control', 'KeyZ');
    await becomes(page, alone);
    await (SHIFTED_REDO.has(editor) ? chord(page, 'Control', 'Shift', 'KeyZ') : chord(page, 'Control', 'KeyY'));
    await becomes(page, alone.replace(TYPED, REWRITTEN));
  });
});
