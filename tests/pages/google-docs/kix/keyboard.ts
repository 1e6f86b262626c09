import type { Editor } from './editor';

/** Keys that arrive as keydown; everything printable comes by keypress. */
export function handleKeydown(editor: Editor, event: KeyboardEvent): void {
  if (!editor.selection || event.keyCode === 229) return;
  const { to } = editor.selection;
  const { from } = editor.selection;
  const command = event.ctrlKey || event.metaKey;
  const actions: Record<number, () => void> = command
    ? {
        90: () => (event.shiftKey ? editor.redo() : editor.undo()),
        89: () => editor.redo(),
        66: () => editor.bold(),
        65: () => editor.select(1, editor.model.text.length - 1),
        36: () => editor.select(1),
        35: () => editor.select(editor.model.text.length - 1),
      }
    : {
        8: () => editor.erase(),
        37: () => editor.select(event.shiftKey ? from : to - 1, event.shiftKey ? to - 1 : undefined),
        39: () => editor.select(event.shiftKey ? from : to + 1, event.shiftKey ? to + 1 : undefined),
      };
  const action = actions[event.keyCode];
  if (!action) return;
  event.preventDefault();
  action();
}

/** Navigation keys sent as keypress insert what their codes stand for, as on the real page. */
export function handleKeypress(editor: Editor, event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey) return;
  const code = event.charCode || event.keyCode;
  if (code === 13) editor.replaceSelection('\n');
  else if (code >= 32) editor.replaceSelection(String.fromCodePoint(code));
}
