import type { Adapter } from './adapter';
import { EditableField } from './dom/editable-field';

/** Whatever the platform itself says is editable. */
export const contentEditable: Adapter = {
  open: (element) => {
    const editable = element as HTMLElement;
    return editable.isContentEditable ? new EditableField(editable) : undefined;
  },
};
