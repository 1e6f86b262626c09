import type { Adapter } from './adapter';
import { EditableField } from './dom/editable-field';
import { joined, type Part } from './dom/rich';
import { pressKey } from './dom/typed';
import { offerHtml } from './dom/write';

/**
 * Lexical looks at the selection only: several replacements in one task would all go to one place, and in several
 * tasks they would be several undo steps. It takes formatted text over the selection as one.
 */
class LexicalField extends EditableField {
  protected override offerOne(target: Element, range: Range, text: string): boolean {
    settle(target);
    return super.offerOne(target, range, text);
  }

  protected override offerParts(target: Element, parts: readonly Part[]): boolean {
    const { range, html } = joined(parts);
    settle(target);
    return offerHtml(target, range, html);
  }
}

/**
 * What is built on it may mark what a selection changes as no undo step of its own (Lexxy), and until the next key the
 * mark stays for whatever is written: here a key that writes nothing.
 */
const settle = (target: Element): void => pressKey(target, 'Shift', 16);

export const lexical: Adapter = {
  open: (element) => (element.matches('[data-lexical-editor]') ? new LexicalField(element as HTMLElement) : undefined),
};
