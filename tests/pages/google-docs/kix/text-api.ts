import type { Editor } from './editor';
import type { Variant } from './variants';

declare global {
  interface Window {
    _docs_annotate_canvas_by_ext?: unknown;
    _docs_annotate_getAnnotatedText?: (id?: string) => Promise<unknown>;
  }
}

const LISTED = ['abcdefghijklmnopabcdefghijklmnop'];

/** Whether the page draws annotations: decided once, when its code starts. */
export function annotates(variant: Variant, flag: unknown): boolean {
  if (variant.flag === 'off' || typeof flag !== 'string' || flag === '') return false;
  return variant.flag === 'any' || LISTED.includes(flag);
}

export interface TextApi {
  /** The editor was rebuilt: earlier objects die where the variant says so. */
  rebuild(): void;
}

/** Puts the text factory on the window. `selected` does what a programmatic selection does to focus and scroll. */
export function offerTextApi(editor: Editor, variant: Variant, flag: string, selected: () => void): TextApi {
  let epoch = 0;
  window._docs_annotate_getAnnotatedText = (id?: string) => {
    if (variant.api === 'throws') throw new Error('Not now');
    if (variant.id === 'needed' && id !== flag) throw new Error('Unknown caller');
    if (variant.caretfirst && !editor.selection) throw new TypeError('No cursor');
    const born = epoch;
    const snapshot = editor.model.text;
    const alive = () => {
      if (variant.api === 'dead' && born !== epoch) throw new Error('Disposed');
    };
    return Promise.resolve({
      getText(): string {
        alive();
        return variant.api === 'stale' ? snapshot : editor.model.text;
      },
      getSelection(): { start: number; end: number }[] {
        alive();
        return editor.selection ? [{ start: editor.selection.from, end: editor.selection.to }] : [];
      },
      setSelection(start: number, end: number): void {
        alive();
        const length = editor.model.text.length;
        if (!Number.isInteger(start) || !Number.isInteger(end) || start < 1 || end < start || end >= length) return;
        editor.select(start, end);
        selected();
      },
      getAnnotations: () => ({ link: [], horizontal_rule: [] }),
    });
  };
  return {
    rebuild: () => {
      epoch += 1;
    },
  };
}
