import type { Editor } from './editor';

/**
 * A plain paste: ASCII spaces at the edges are lost, an NBSP becomes a space, and one of nothing but space is dropped.
 * It is in the text `delay` milliseconds later, at the selection of that time.
 */
export function handPaste(editor: Editor, text: string, delay: number): void {
  const trimmed = text.replace(/^ +| +$/g, '');
  if (!trimmed.trim()) return;
  setTimeout(() => editor.replaceSelection(trimmed.replaceAll('\u00a0', ' ')), delay);
}
