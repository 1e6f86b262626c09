/** An input method at work in the field that has the focus. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Launched } from './launch';
import { withRights } from './privileged';

export class InputMethod {
  private constructor(
    readonly starline: Launched,
    readonly session: CDPSession | undefined,
  ) {}

  /** Firefox's is the one its own tests compose with. */
  static async in(starline: Launched, page: Page): Promise<InputMethod> {
    if (starline.name === 'chrome') return new InputMethod(starline, await page.createCDPSession());
    await withRights(
      starline.browser,
      `memory.method = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
       memory.method.beginInputTransactionForTests(content);`,
    );
    return new InputMethod(starline, undefined);
  }

  /** Shows `text` as the word that is being composed, the caret behind it. */
  async compose(text: string): Promise<void> {
    const at = text.length;
    if (this.session)
      await this.session.send('Input.imeSetComposition', { text, selectionStart: at, selectionEnd: at });
    else
      await withRights(
        this.starline.browser,
        `const { method } = memory;
         method.setPendingCompositionString(${JSON.stringify(text)});
         method.appendClauseToPendingComposition(${at}, method.ATTR_RAW_CLAUSE);
         method.setCaretInPendingComposition(${at});
         method.flushPendingComposition();`,
      );
  }

  /** Ends the composition with `text`. */
  async commit(text: string): Promise<void> {
    if (this.session) await this.session.send('Input.insertText', { text });
    else await withRights(this.starline.browser, `memory.method.commitCompositionWith(${JSON.stringify(text)});`);
  }
}
