import type { Span, TextEdit } from '../../../analyzers';

/**
 * Why a rewrite was refused: an input method is composing; no connection; the editor took no notice (read-only or
 * locked); an object or a table lies across; several formats would be lost; the text is no longer the one meant; nothing
 * can be written here; the editor made something else of it; another rewrite is under way.
 */
export type Refusal =
  | 'composing'
  | 'offline'
  | 'ignored'
  | 'across'
  | 'formats'
  | 'moved'
  | 'unwritable'
  | 'changed'
  | 'busy';

/** One editable as the session sees it. Offsets are UTF-16 code units into what `read()` last returned. */
export interface Field {
  /** The editable's own element (the host the caret lives in). */
  readonly element: Element;
  /** The draft as plain text; blocks are separated by line feeds. */
  read(): string;
  /** A range over the span that a Highlight can paint, or undefined where the span has no place now. */
  range(span: Span): AbstractRange | undefined;
  /** Whether a range that `range()` gave before is, after an edit, what it would now give for this span. */
  holds?(range: AbstractRange, span: Span): boolean;
  /** A range that `range()` gave is painted no more. */
  release?(range: AbstractRange): void;
  /** Client rectangles of the span in CSS pixels, one for each line; empty where it has no place now. */
  rects(span: Span): DOMRect[];
  /**
   * For each of these client boxes the element that scrolls with the text under it, in which underlines may be drawn
   * (absolutely placed, marked `data-layer`). A field whose `range()` never gives one may have this.
   */
  surfaces?(boxes: readonly DOMRect[]): (HTMLElement | undefined)[];
  /** Outside this span of the draft nothing has a place now; undefined where anything may. */
  onScreen?(): Span | undefined;
  /** Nothing is painted any more: what a field put up to be painted on goes, until the next `range()`. */
  rest?(): void;
  /** The selection as offsets, or undefined where it is not in this field. */
  selection(): Span | undefined;
  select(span: Span): void;
  /** Replaces the edits as one undo step through the editor's own input path; false = the editor refused. */
  replace(edits: readonly TextEdit[]): Promise<boolean>;
  /** Why the last `replace` gave false, where the field can tell. */
  readonly refusal?: Refusal | undefined;
  /** Reports changes of the text (`change`) and of the geometry (`moved`) until the signal aborts. */
  watch(signal: AbortSignal, listener: { change(): void; moved(): void }): void;
}

/** Opens the fields it knows: undefined where the element is not one of its own. */
export interface Adapter {
  /** The element that shows the draft, where the one that has the focus is a buffer of the editor's. */
  shownBy?(input: Element): Element | undefined;
  open(element: Element): Field | undefined;
}
