import type { Adapter } from './adapter';
import { EditableField } from './dom/editable-field';
import { joined, type Part } from './dom/rich';
import { offerHtml } from './dom/write';

/**
 * Lexical looks at the selection only: several replacements in one task would all go to one place, and in several
 * tasks they would be several undo steps. It takes formatted text over the selection as one.
 */
class LexicalField extends EditableField {
  protected override offerParts(target: Element, parts: readonly Part[]): boolean {
    const { range, html } = joined(parts);
    return offerHtml(target, range, html);
  }
}

export const lexical: Adapter = {
  open: (element) => (element.matches('[data-lexical-editor]') ? new LexicalField(element as HTMLElement) : undefined),
};
