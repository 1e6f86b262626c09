import type { Span, TextEdit } from '../../../../analyzers';
import type { Adapter, Field } from '../adapter';
import { Mirror } from './mirror';

type Control = HTMLTextAreaElement | HTMLInputElement;

/** Chromium's native range over a control's value; not yet in TypeScript's library. */
interface WithValueRange {
  createValueRange?(start: number, end: number): Range;
}

class TextControlField implements Field {
  #mirror: Mirror | undefined;

  constructor(readonly element: Control) {}

  read(): string {
    return this.element.value;
  }

  range({ from, to }: Span): AbstractRange | undefined {
    return (this.element as WithValueRange).createValueRange?.(from, to) ?? this.#mirror?.range({ from, to });
  }

  rects(span: Span): DOMRect[] {
    const range = this.range(span) as Range | undefined;
    return [...(range?.getClientRects() ?? [])];
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
    const before = this.element.value;
    const first = edits[0];
    const last = edits.at(-1);
    if (!first || !last) return Promise.resolve(false);
    // Several edits are written as one, over the stretch they cover: one undo step.
    let insert = '';
    let at = first.from;
    for (const edit of edits) {
      insert += before.slice(at, edit.from) + edit.insert;
      at = edit.to;
    }
    this.select({ from: first.from, to: last.to });
    const document = this.element.ownerDocument;
    if (insert) document.execCommand('insertText', false, insert);
    else document.execCommand('delete');
    return Promise.resolve(this.element.value === before.slice(0, first.from) + insert + before.slice(last.to));
  }

  watch(signal: AbortSignal, listener: { change(): void; moved(): void }): void {
    const { element } = this;
    element.addEventListener('input', () => listener.change(), { signal });
    if ('createValueRange' in element) return;
    const mirror = new Mirror(element, signal);
    this.#mirror = mirror;
    const place = (): void => mirror.place();
    const view = element.ownerDocument.defaultView as Window;
    view.addEventListener('scroll', place, { signal, capture: true, passive: true });
    view.addEventListener('resize', place, { signal });
    const sizes = new ResizeObserver(place);
    sizes.observe(element);
    const styles = new MutationObserver(place);
    styles.observe(element, { attributes: true, attributeFilter: ['style', 'class', 'dir', 'rows', 'cols', 'wrap'] });
    element.ownerDocument.fonts.addEventListener('loadingdone', place, { signal });
    signal.addEventListener('abort', () => {
      sizes.disconnect();
      styles.disconnect();
    });
  }
}

export const textControl: Adapter = {
  open: (element) =>
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
      ? new TextControlField(element)
      : undefined,
};
