import type { Span, TextEdit } from '../../../analyzers';
import type { Adapter, Field } from './adapter';

type Control = HTMLTextAreaElement | HTMLInputElement;

/** Chromium's native range over a control's value; not yet in TypeScript's library. */
interface WithValueRange {
  createValueRange?(start: number, end: number): AbstractRange & { getClientRects(): DOMRectList };
}

class TextControlField implements Field {
  constructor(readonly element: Control) {}

  read(): string {
    return this.element.value;
  }

  range({ from, to }: Span): AbstractRange | undefined {
    return (this.element as WithValueRange).createValueRange?.(from, to);
  }

  rects({ from, to }: Span): DOMRect[] {
    return [...((this.element as WithValueRange).createValueRange?.(from, to).getClientRects() ?? [])];
  }

  selection(): Span | undefined {
    const { selectionStart, selectionEnd } = this.element;
    if (selectionStart === null || selectionEnd === null) return undefined;
    return { from: selectionStart, to: selectionEnd };
  }

  select({ from, to }: Span): void {
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(from, to);
  }

  replace(edits: readonly TextEdit[]): Promise<boolean> {
    const [edit, ...more] = edits;
    if (!edit || more.length) return Promise.resolve(false);
    const before = this.element.value;
    this.select(edit);
    const document = this.element.ownerDocument;
    if (edit.insert) document.execCommand('insertText', false, edit.insert);
    else document.execCommand('delete');
    return Promise.resolve(this.element.value === before.slice(0, edit.from) + edit.insert + before.slice(edit.to));
  }

  watch(signal: AbortSignal, listener: { change(): void; moved(): void }): void {
    this.element.addEventListener('input', () => listener.change(), { signal });
  }
}

export const textControl: Adapter = {
  open: (element) =>
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
      ? new TextControlField(element)
      : undefined,
};
