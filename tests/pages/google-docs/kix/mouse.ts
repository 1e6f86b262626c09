import type { Shell } from './dom';
import type { Editor } from './editor';
import { offsetAt } from './positions';
import type { View } from './view';

/** A caret set by the mouse is committed this many milliseconds after the button. */
const COMMIT = 120;

/** Presses on a page move the caret (shift extends the selection) a little later. */
export function followMouse(shell: Shell, view: View, editor: Editor, focus: () => void): void {
  let anchor: number | undefined;
  const offset = (event: MouseEvent): number | undefined => {
    const box = shell.manager.getBoundingClientRect();
    const pitch = (view.sheet.height + view.sheet.gap) * view.zoom;
    const index = Math.max(0, Math.min(view.pages.length - 1, Math.floor((event.clientY - box.top) / pitch)));
    const y = (event.clientY - box.top - index * pitch) / view.zoom;
    return offsetAt(view.pages[index] ?? [], (event.clientX - box.left) / view.zoom, y);
  };
  shell.scroller.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const at = offset(event);
    anchor = event.shiftKey ? (editor.selection?.from ?? at) : at;
  });
  shell.scroller.addEventListener('mouseup', (event) => {
    const [start, end] = [anchor, offset(event)];
    focus();
    if (start === undefined || end === undefined) return;
    setTimeout(() => editor.select(Math.min(start, end), Math.max(start, end)), COMMIT);
  });
}
