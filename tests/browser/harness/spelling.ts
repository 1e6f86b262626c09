/** Takes what the spell-checker proposes for a word, as from its menu. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';
import { withRights } from './privileged';
import { until } from './until';

/** Replaces the misspelt first word of `#field`. */
export async function correct({ name, browser }: Launched, page: Page, wrong: string, right: string): Promise<void> {
  if (name === 'chrome') {
    await page.evaluate(propose, wrong, right);
    return;
  }
  const node = `const field = content.document.querySelector('#field');
    const editor = field.editor ?? docShell.editor;
    const checker = editor.getInlineSpellChecker(true);
    const text = (field.editor ? editor.rootElement : field).firstChild;`;
  await withRights(browser, `${node} checker.enableRealTimeSpell = true;`);
  const marked = `${node} return String(checker.getMisspelledWord(text, 1));`;
  await until(`${wrong} is marked`, async () => (await withRights(browser, marked)) === wrong);
  await withRights(browser, `${node} checker.replaceWord(text, 1, ${JSON.stringify(right)});`);
}

/** What Chromium does where its menu is used, which no driver can open: select, offer, and write where nobody took it. */
function propose(wrong: string, right: string): void {
  const field = document.querySelector('#field') as HTMLElement;
  if (field instanceof HTMLTextAreaElement) field.setSelectionRange(0, wrong.length);
  else getSelection()?.setBaseAndExtent(field.firstChild as Node, 0, field.firstChild as Node, wrong.length);
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', right);
  const rich = field instanceof HTMLTextAreaElement ? { data: right } : { dataTransfer };
  const init = { inputType: 'insertReplacementText', bubbles: true, cancelable: true, ...rich };
  if (field.dispatchEvent(new InputEvent('beforeinput', init))) document.execCommand('insertText', false, right);
}
