import type { TextEdit } from '../../../../analyzers';
import { align, type Placed } from './align';
import type { Runs } from './geometry';
import { inVisualOrder, type Piece, readLabel } from './labels';
import { TextIndex } from './text-index';

const RECTS = 'svg rect[aria-label]';

/** The runs that Docs annotates, aligned with its text. What did not change since is not read again. */
export class AnnotatedRuns implements Runs {
  #index: { text: string; of: TextIndex } | undefined;
  /** The runs of each paragraph's element; undefined: to be read anew. */
  readonly #groups = new Map<Element, Piece[] | undefined>();
  #known = false;
  readonly #scroller: Element;

  constructor(scroller: Element) {
    this.#scroller = scroller;
  }

  edited(edit: TextEdit | undefined, text: string): void {
    if (!edit || !this.#index) this.#index = undefined;
    else {
      this.#index.of.edit(edit, text);
      this.#index.text = text;
    }
  }

  /** What the page did to its labels; without records, anything. */
  stale(records?: readonly MutationRecord[]): void {
    for (const { type, target } of records ?? []) {
      if (type !== 'attributes') this.#known = false;
      else if (target.parentElement && target.nodeName === 'rect') this.#groups.set(target.parentElement, undefined);
    }
    if (!records) this.#known = false;
  }

  placed(text: string): Placed[] {
    if (this.#index?.text !== text) this.#index = { text, of: new TextIndex(text) };
    const groups = this.#read()
      .map((pieces) => ({ pieces, box: (pieces[0] as Piece).box() }))
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
    return align(groups, this.#index.of);
  }

  count(): number {
    return this.#read().reduce((sum, pieces) => sum + pieces.length, 0);
  }

  #read(): Piece[][] {
    if (!this.#known) {
      this.#groups.clear();
      for (const rect of this.#scroller.querySelectorAll(RECTS))
        if (rect.parentElement) this.#groups.set(rect.parentElement, undefined);
      this.#known = true;
    }
    return [...this.#groups].flatMap(([element, known]) => {
      const pieces =
        known ??
        inVisualOrder([...element.querySelectorAll<SVGElement>(':scope > rect[aria-label]')].flatMap(readLabel));
      if (!known) this.#groups.set(element, pieces);
      return pieces.length > 0 ? [pieces] : [];
    });
  }
}
