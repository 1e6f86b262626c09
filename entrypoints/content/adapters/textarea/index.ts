import type { Span, TextEdit } from '../../../../analyzers';
import type { Adapter, Field } from '../adapter';
import { applied, covering } from '../dom/edits';
import type { Mirror } from './mirror';

type Control = HTMLTextAreaElement | HTMLInputElement;

/** Chromium's native range over a control's value; not yet in TypeScript's library. */
interface WithValueRange {
  createValueRange?(start: number, end: number): Range;
}

/** Brings the copy of a control's text; rejects where the worker is out of reach. */
type LoadMirror = () => Promise<typeof Mirror>;

class TextControlField implements Field {
  #mirror: Mirror | undefined;

  constructor(
    readonly element: Control,
    readonly loadMirror: LoadMirror,
  ) {}

  read(): string {
    const { value } = this.element;
    this.#mirror?.write(value);
    return value;
  }

  range({ from, to }: Span): AbstractRange | undefined {
    // A script may have changed the value without telling.
    if (to > this.element.value.length) return undefined;
    return (this.element as WithValueRange).createValueRange?.(from, to) ?? this.#mirror?.range({ from, to });
  }

  release(range: AbstractRange): void {
    this.#mirror?.release(range);
  }

  // The browser moves its ranges along with typing, and ours in the mirror likewise.
  holds(range: AbstractRange, { from, to }: Span): boolean {
    return range.startOffset === from && range.endOffset === to;
  }

  rest(): void {
    this.#mirror?.hide();
  }

  rects(span: Span): DOMRect[] {
    if (span.to > this.element.value.length) return [];
    const own = (this.element as WithValueRange).createValueRange?.(span.from, span.to);
    return [...(own?.getClientRects() ?? this.#mirror?.rects(span) ?? [])];
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
    const edit = covering(before, edits);
    if (!edit) return Promise.resolve(false);
    this.select(edit);
    const document = this.element.ownerDocument;
    if (edit.insert) document.execCommand('insertText', false, edit.insert);
    else document.execCommand('delete');
    return Promise.resolve(this.element.value === applied(before, edit));
  }

  /** Rejects where the worker is out of reach: the session is about to hear of that by itself. */
  async #reflect(signal: AbortSignal): Promise<void> {
    const View = await this.loadMirror();
    if (signal.aborted) return;
    this.#mirror = new View(this.element, signal);
    this.#mirror.write(this.element.value);
  }

  /** A control that is put elsewhere in its page loses the browser's ranges into it. */
  #watchMoves(signal: AbortSignal, moved: () => void): void {
    const moves = new MutationObserver((records) => {
      if (records.some(({ addedNodes }) => [...addedNodes].some((node) => node.contains(this.element)))) moved();
    });
    moves.observe(this.element.getRootNode(), { childList: true, subtree: true });
    signal.addEventListener('abort', () => moves.disconnect());
  }

  watch(signal: AbortSignal, listener: { change(): void; moved(): void }): void {
    const { element } = this;
    // A script's own assignment tells of no input, but moves the caret.
    for (const type of ['input', 'selectionchange'])
      element.addEventListener(type, () => listener.change(), { signal });
    if ('createValueRange' in element) this.#watchMoves(signal, listener.moved);
    else void this.#reflect(signal).then(listener.moved, listener.moved);
  }
}

export const textControl = (loadMirror: LoadMirror): Adapter => ({
  open: (element) =>
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === 'text')
      ? new TextControlField(element, loadMirror)
      : undefined,
});
