import type { Span, TextEdit } from '../../../../analyzers';
import type { Field } from '../adapter';
import { Blocks } from './blocks';
import { OBJECT } from './read';
import { TextMap } from './text-map';
import { withKey } from './typed';
import { applied, covering, offer, selectionHeard } from './write';
import { waitForChange } from './written';

/**
 * Milliseconds after a change within which editors with a history of their own take the next one into the same undo
 * step: Quill's 1,000, the longest known, and a little.
 */
const GROUPED = 1050;

/** Milliseconds in which an editor that took a replacement silently has shown it: two frames and a little. */
const SILENT = 40;

/** Any element the platform itself says is editable: rich editors that follow its conventions included. */
export class EditableField implements Field {
  #map: TextMap;
  #blocks: Blocks | undefined;
  #changedAt = Number.NEGATIVE_INFINITY;

  constructor(readonly element: HTMLElement) {
    this.#map = new TextMap(element);
  }

  read(): string {
    this.#map = new TextMap(this.element, this.#blocks?.known());
    return this.#map.text;
  }

  range(span: Span): AbstractRange | undefined {
    return this.#map.range(span);
  }

  holds(range: AbstractRange, span: Span): boolean {
    return this.#map.holds(range, span);
  }

  rects(span: Span): DOMRect[] {
    return [...(this.#map.range(span)?.getClientRects() ?? [])].filter(({ width }) => width > 0);
  }

  #selection(): Selection | null {
    const root = this.element.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
    return root.getSelection?.() ?? this.element.ownerDocument.getSelection();
  }

  selection(): Span | undefined {
    const selection = this.#selection();
    if (!selection?.anchorNode || !selection.focusNode) return undefined;
    if (!this.element.contains(selection.anchorNode) || !this.element.contains(selection.focusNode)) return undefined;
    const anchor = this.#map.offset(selection.anchorNode, selection.anchorOffset);
    const focus = this.#map.offset(selection.focusNode, selection.focusOffset);
    if (anchor === undefined || focus === undefined) return undefined;
    return { from: Math.min(anchor, focus), to: Math.max(anchor, focus) };
  }

  select(span: Span): void {
    const range = this.#map.range(span);
    if (!range) return;
    this.element.focus({ preventScroll: true });
    this.#selection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  }

  async replace(edits: readonly TextEdit[]): Promise<boolean> {
    const before = this.read();
    const since = performance.now() - this.#changedAt;
    if (since < GROUPED) await new Promise((resolve) => setTimeout(resolve, GROUPED - since));
    if (this.read() !== before) return false;
    const edit = this.#overLetter(before, covering(before, edits));
    const range = edit && this.#map.range(edit);
    // A mention or a widget in the way would be lost.
    if (!edit || !range || before.slice(edit.from, edit.to).includes(OBJECT)) return false;
    const { ownerDocument: document } = this.element;
    const heard = selectionHeard(document);
    this.select(edit);
    await heard;
    const now = this.#selection();
    // The editor moved the selection, or the writer did: nothing is written into another place.
    if (!now?.rangeCount || this.read() !== before || !sameSpan(this.selection(), edit)) return false;
    if (!offer(this.#target(), now.getRangeAt(0), edit.insert)) {
      // Some take it without saying so, and show it with the next frame: to write as well would write twice.
      const taken = await waitForChange(this.element, () => this.read() !== before, SILENT);
      if (!taken && sameSpan(this.selection(), edit))
        withKey(this.#target(), edit.insert, () => this.write(edit.insert));
    }
    return waitForChange(this.element, () => this.read() === applied(before, edit));
  }

  /**
   * A deletion as a replacement that writes the next letter again, where that stands in the same text node: editors
   * agree on what replacing a selection means, and not on what deleting it does.
   */
  #overLetter(text: string, edit: TextEdit | undefined): TextEdit | undefined {
    if (edit?.insert !== '') return edit;
    const next = /^[\p{L}\p{N}]/u.exec(text.slice(edit.to, edit.to + 2))?.[0];
    if (!next) return edit;
    const wider = { from: edit.from, to: edit.to + next.length, insert: next };
    const range = this.#map.range(wider);
    return range && range.startContainer === range.endContainer ? wider : edit;
  }

  /** Writes over the selection as the platform does it. */
  protected write(text: string): void {
    const { ownerDocument: document } = this.element;
    if (text) document.execCommand('insertText', false, text);
    else document.execCommand('delete');
  }

  /** Where the editor listens: the focused element, the editable itself as a rule. */
  #target(): Element {
    const root = this.element.getRootNode() as Document | ShadowRoot;
    return root.activeElement && this.element.contains(root.activeElement) ? root.activeElement : this.element;
  }

  watch(signal: AbortSignal, listener: { change(): void; moved(): void }): void {
    this.#blocks = new Blocks(this.element, signal, () => {
      this.#changedAt = performance.now();
      listener.change();
    });
  }
}

const sameSpan = (a: Span | undefined, b: Span): boolean => a?.from === b.from && a.to === b.to;
