import type { Adapter } from './adapter';
import { EditableField } from './dom/editable-field';

/**
 * Summernote writes natively and keeps snapshots, but takes none while letters are typed: only where the pointer lets
 * go, as after a selection. Without one, undoing a rewrite would take the writer's last words along.
 */
class SummernoteField extends EditableField {
  protected override asTyped(text: string, write: () => void): void {
    const view = this.element.ownerDocument.defaultView as Window & typeof globalThis;
    this.element.dispatchEvent(new view.MouseEvent('mouseup', { bubbles: true }));
    super.asTyped(text, write);
  }
}

export const summernote: Adapter = {
  open: (element) => (element.matches('.note-editable') ? new SummernoteField(element as HTMLElement) : undefined),
};
