/** Fields with a long draft in them, the caret in the middle: at a real address, in the built extension. */
import type { Browser, Page } from 'puppeteer-core';
import { openDocument } from '../../browser/google-docs/open';
import { html, open } from '../../browser/harness/page';
import { editorPage, installEditors } from '../../pages/editors/page';
import { draft } from '../text';

export type Kind = 'textarea' | 'contenteditable' | 'ProseMirror' | 'Docs stand-in';

const PLAIN = {
  textarea: '<textarea id="field"></textarea>',
  contenteditable: '<div id="field" contenteditable></div>',
};

/** Opens a field and waits until its draft is underlined. The stand-in has a draft of its own, of 19,000 words. */
export async function openField(browser: Browser, kind: Kind, words: number): Promise<Page> {
  if (kind === 'Docs stand-in') {
    const page = await openDocument(browser, 'doc:long');
    await page.mouse.click(400, 320);
    await page.evaluate(() => window.standIn.focus());
    return page;
  }
  if (kind === 'ProseMirror') installEditors();
  const page = await open(browser, kind === 'ProseMirror' ? await editorPage('prosemirror') : html(PLAIN[kind]));
  await page.waitForSelector('textarea, [contenteditable=true], [contenteditable=""]');
  await page.evaluate(fill, draft(words, 7));
  await page.waitForFunction('CSS.highlights.size > 0', { timeout: 60_000 });
  return page;
}

function fill(text: string): void {
  const field = document.querySelector('textarea, [contenteditable]') as HTMLElement;
  field.focus();
  if (field instanceof HTMLTextAreaElement) {
    field.value = text;
    const middle = text.indexOf('. ', text.length / 2) + 1;
    field.setSelectionRange(middle, middle);
    field.blur();
    field.focus();
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return;
  }
  if (field.classList.contains('ProseMirror')) {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text.replaceAll('\n', '\n\n'));
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  } else
    field.replaceChildren(
      ...text.split('\n').map((line) => Object.assign(document.createElement('p'), { textContent: line })),
    );
  const middle = field.children[field.children.length >> 1]?.firstChild as Text;
  getSelection()?.collapse(middle, middle.data.indexOf('. ') + 1);
  field.querySelector('p')?.scrollIntoView();
  getSelection()?.focusNode?.parentElement?.scrollIntoView({ block: 'center' });
}
