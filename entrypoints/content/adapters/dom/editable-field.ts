import type { Span, TextEdit } from '../../../../analyzers';
import type { Field } from '../adapter';
import { Blocks } from './blocks';
import { allApplied, applied, covering } from './edits';
import { pieces } from './pieces';
import { OBJECT, readDraft } from './read';
import { type Part, writer, writeText } from './rich';
import { TextMap } from './text-map';
import { withKey } from './typed';
import { offer, selectionHeard } from './write';
import { waitForChange } from './written';

/**
 * Milliseconds after a change within which editors with a history of their own take the next one into the same undo
 * step: Quill's 1,000, the longest known, and a little.
 */
const GROUPED = 1050;

/** Milliseconds, beside two frames, in which an editor that took a replacement silently has shown it. Our choice. */
const SILENT = 40;

/** Any element the platform itself says is editable: rich editors that follow its conventions included. */
export class EditableField implements Field {
  /** Whether the editor reads back a native change of several places at once. */
  protected readonly together: boolean = true;
  #map: TextMap;
  #blocks: Blocks | undefined;
  #changedAt = Number.NEGATIVE_INFINITY;

  constructor(readonly element: HTMLElement) {
    this.#map = new TextMap(element, readDraft(element));
  }

  read(): string {
    this.#map = new TextMap(this.element, readDraft(this.element, this.#blocks?.known()));
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
    const whole = covering(before, edits);
    if (!whole || this.#map.isEven(whole)) return this.#replaceOne(before, whole);
    // Formatting changes on the way: only what changes is written.
    const parts = edits.flatMap((edit) => pieces(before, edit));
    if (parts.length === 1) return this.#replaceOne(before, parts[0]);
    return this.#replaceParts(
      before,
      parts.map((part) => this.#map.overLetter(part)),
    );
  }

  async #replaceOne(before: string, asked: TextEdit | undefined): Promise<boolean> {
    // Editors agree on what replacing a selection means, and not on what deleting it does.
    const edit = asked?.insert === '' ? this.#map.overLetter(asked) : asked;
    const range = edit && this.#map.range(edit);
    // A mention or a widget in the way would be lost.
    if (!edit || !range || before.slice(edit.from, edit.to).includes(OBJECT)) return false;
    if (!(await this.#selected(before, edit))) return false;
    if (!offer(this.#target(), range, edit.insert) && !(await this.#takenSilently(before)))
      if (sameSpan(this.selection(), edit)) this.asTyped(edit.insert, () => writeText(range, edit.insert));
    return waitForChange(this.element, () => this.read() === applied(before, edit));
  }

  async #replaceParts(before: string, parts: readonly TextEdit[]): Promise<boolean> {
    const first = parts[0] as TextEdit;
    if (parts.some(({ from, to }) => before.slice(from, to).includes(OBJECT))) return false;
    if (!(await this.#selected(before, covering(before, parts) as Span))) return false;
    const places: Part[] = [];
    for (const part of parts) {
      const range = this.#map.range(part);
      if (!range) return false;
      places.push({ ...part, range });
    }
    const { ownerDocument: document } = this.element;
    const select = (range: Range): void =>
      this.#selection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    const write = writer(before, places, this.together, select);
    let written = 0;
    if (!this.offerParts(this.#target(), places) && !(await this.#takenSilently(before))) {
      // An editor that takes out what is selected when it hears the key takes a part only: the others stay in place.
      select((places[0] as Part).range);
      this.asTyped(first.insert, () => {
        written = write();
      });
    }
    const wanted = allApplied(before, parts);
    if (await waitForChange(this.element, () => this.read() === wanted)) return true;
    // Nothing is left half done.
    for (; written > 0 && this.read() !== before; written--) document.execCommand('undo');
    return false;
  }

  /** Selects a span, and waits until the editor has heard of it; false where it, or the writer, would have none of it. */
  async #selected(before: string, span: Span): Promise<boolean> {
    const heard = selectionHeard(this.element.ownerDocument);
    this.select(span);
    await heard;
    return this.read() === before && sameSpan(this.selection(), span);
  }

  /** Some take a replacement without saying so, and show it with the next frame: to write as well would write twice. */
  #takenSilently(before: string): Promise<boolean> {
    return waitForChange(this.element, () => this.read() !== before, SILENT);
  }

  /** Offers all in one task, from the last to the first: what an editor hears in one task it takes as one step. */
  protected offerParts(target: Element, parts: readonly Part[]): boolean {
    return parts.toReversed().filter(({ range, insert }) => offer(target, range, insert)).length > 0;
  }

  /** Writes natively, in such a way that the editor's own history has it as one step. */
  protected asTyped(text: string, write: () => void): void {
    withKey(this.#target(), text, write);
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
