import type { Span, TextEdit } from '../../../analyzers';
import type { Adapter, Field } from './adapter';
import { Blocks } from './dom/blocks';
import { clickAt } from './dom/click';
import { EditableField } from './dom/editable-field';
import { applied, covering } from './dom/edits';
import { readLines } from './dom/read';
import { TextMap } from './dom/text-map';
import { paste } from './dom/write';
import { waitForChange } from './dom/written';

const LINE = 'pre.CodeMirror-line';
/** What its modes for programming languages make of most lines, and those for prose of few. */
const CODE = '.cm-keyword, .cm-variable, .cm-def, .cm-operator, .cm-property';

/** Whether most lines that hold anything are code. The editor says nowhere which language it is set to. */
function isCode(root: Element): boolean {
  const lines = [...root.querySelectorAll(LINE)].filter(({ textContent }) => textContent.trim().length > 1);
  return lines.filter((line) => line.querySelector(CODE)).length * 2 > lines.length;
}

/** The boxes of a selection that it draws itself may be off by so much, CSS pixels: they are rounded. */
const ROUNDED = 2;

/**
 * CodeMirror 5 as it is used as a rule: what has the focus is a hidden text area, and the text stands beside it in drawn
 * lines, of which only those near the window exist. It takes clicks on them and a paste for the writer's own.
 */
class DrawnField implements Field {
  readonly #drawn: Element;
  #map: TextMap;
  #blocks: Blocks | undefined;

  constructor(
    readonly element: HTMLElement,
    drawn: Element,
  ) {
    this.#drawn = drawn;
    this.#map = this.#read();
  }

  #read(): TextMap {
    const lines = isCode(this.#drawn) ? [] : this.#drawn.querySelectorAll(LINE);
    return new TextMap(this.#drawn, readLines(lines, this.#blocks?.known()));
  }

  read(): string {
    this.#map = this.#read();
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

  /** Where the drawn caret stands; undefined while there is none, several, or a selection. */
  selection(): Span | undefined {
    const [caret, ...more] = this.element.querySelectorAll('.CodeMirror-cursor');
    if (!caret || more.length > 0 || this.#selected().length > 0) return undefined;
    const { left, top, bottom } = caret.getBoundingClientRect();
    const at = document.caretPositionFromPoint?.(left, (top + bottom) / 2);
    const offset = at && this.#map.offset(at.offsetNode, at.offset);
    return offset === undefined || offset === null ? undefined : { from: offset, to: offset };
  }

  #selected(): DOMRect[] {
    return [...this.element.querySelectorAll('.CodeMirror-selected')].map((one) => one.getBoundingClientRect());
  }

  select({ from, to }: Span): void {
    clickAt(this.#map, from, 'start');
    if (to === from) return;
    // Lines are drawn anew where a plug-in marks what is selected.
    this.read();
    clickAt(this.#map, to, 'end');
  }

  async replace(edits: readonly TextEdit[]): Promise<boolean> {
    const before = this.read();
    const whole = covering(before, edits);
    // An empty paste is none.
    const edit = whole?.insert === '' ? this.#map.overLetter(whole) : whole;
    const input = this.element.querySelector('textarea');
    if (!edit?.insert || !input) return false;
    this.select(edit);
    if (this.read() !== before || !this.#isSelected(edit)) return false;
    paste(input, edit.insert);
    return waitForChange(this.element, () => this.read() === applied(before, edit));
  }

  /** Whether just this span is drawn as selected. */
  #isSelected(span: Span): boolean {
    const wanted = this.rects(span);
    const drawn = this.#selected().sort((a, b) => a.top - b.top || a.left - b.left);
    const near = (a = Number.NaN, b = Number.NaN): boolean => Math.abs(a - b) <= ROUNDED;
    return near(drawn[0]?.left, wanted[0]?.left) && near(drawn.at(-1)?.right, wanted.at(-1)?.right);
  }

  watch(signal: AbortSignal, listener: Parameters<Field['watch']>[1]): void {
    this.#blocks = new Blocks(this.#drawn, signal, () => listener.change());
  }
}

/** The same editor where it lets the browser edit its lines. */
class EditedField extends EditableField {
  override read(): string {
    const text = super.read();
    return isCode(this.element) ? '' : text;
  }
}

export const codeMirror5: Adapter = {
  shownBy(input) {
    const editor = input.closest('.CodeMirror');
    return input.matches('textarea:enabled:not([readonly])') && editor?.querySelector('.CodeMirror-code')
      ? editor
      : undefined;
  },
  open(element) {
    if (element.matches('.CodeMirror-code')) return new EditedField(element as HTMLElement);
    const drawn = element.matches('.CodeMirror') && element.querySelector('.CodeMirror-code');
    return drawn ? new DrawnField(element as HTMLElement, drawn) : undefined;
  },
};
