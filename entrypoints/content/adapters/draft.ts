import type { Adapter } from './adapter';
import { EditableField } from './dom/editable-field';

/** Draft reads back a single leaf after a native change, no more. */
class DraftField extends EditableField {
  protected override readonly together = false;
}

export const draft: Adapter = {
  open: (element) => (element.querySelector('[data-offset-key]') ? new DraftField(element as HTMLElement) : undefined),
};
