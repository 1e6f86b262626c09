import type { Editor } from './editor';
import type { View } from './view';

const div = (className: string): HTMLDivElement => {
  const node = document.createElement('div');
  node.className = className;
  return node;
};

/** A caret's markup: the local one has an empty name and the id, a collaborator's has a name. */
export class Caret {
  readonly element: HTMLElement;
  readonly #caret = div('kix-cursor-caret');

  constructor(parent: HTMLElement, name: string) {
    this.element = div(`kix-cursor${name ? '' : ' docs-text-ui-cursor-blink'}`);
    this.element.style.cssText = 'position:absolute;left:0;top:0;width:0;display:none;z-index:9999';
    this.#caret.style.cssText = `border-left:2px solid ${name ? '#c2185b' : '#000'};width:0`;
    if (!name) this.#caret.id = 'kix-current-user-cursor-caret';
    const label = div('kix-cursor-name');
    label.textContent = name;
    this.element.append(this.#caret, div('kix-cursor-top'), label);
    parent.append(this.element);
  }

  /** Moves it to an offset; the origin is where the pages begin. */
  place(view: View, offset: number, origin: HTMLElement): void {
    const box = view.caret(offset);
    this.element.style.display = box ? '' : 'none';
    if (!box) return;
    this.element.style.transform = `translate(${origin.offsetLeft + box.x}px,${origin.offsetTop + box.y}px)`;
    this.#caret.style.height = `${box.height}px`;
  }
}

/** Keeps the local caret and the selection's paint with the editor. */
export function followSelection(editor: Editor, view: View, caret: Caret, origin: HTMLElement, focused: () => boolean) {
  const show = () => {
    if (!editor.selection) return;
    caret.place(view, editor.selection.to, origin);
    view.paintSelection(editor.selection.from, editor.selection.to, focused());
  };
  editor.onChange(show);
  return show;
}
