import type { Adapter } from './adapter';
import { EditableField } from './dom/editable-field';

/** In CodeMirror's command mode a letter is a command; its history takes a native write as one step without a key. */
class CodeMirrorField extends EditableField {
  protected override asTyped(_: string, write: () => void): void {
    write();
  }
}

export const codeMirror: Adapter = {
  open: (element) => (element.matches('.cm-content') ? new CodeMirrorField(element as HTMLElement) : undefined),
};
