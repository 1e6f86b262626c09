import type { Adapter } from './adapter';
import { EditableField } from './dom/editable-field';

/**
 * TinyMCE writes natively but keeps undo levels of its own, and takes one only where it is told of a change that is
 * no typing: the event of a spell-checker's replacement. Told before and after, the rewrite is a level by itself.
 */
class TinyMceField extends EditableField {
  protected override asTyped(_text: string, write: () => void): void {
    this.#takeLevel();
    write();
    this.#takeLevel();
  }

  #takeLevel(): void {
    const view = this.element.ownerDocument.defaultView as Window & typeof globalThis;
    this.element.dispatchEvent(new view.InputEvent('input', { bubbles: true, inputType: 'insertReplacementText' }));
  }
}

export const tinyMce: Adapter = {
  open: (element) =>
    element.matches('.mce-content-body') && (element as HTMLElement).isContentEditable
      ? new TinyMceField(element as HTMLElement)
      : undefined,
};
