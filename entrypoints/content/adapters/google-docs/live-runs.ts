import type { TextEdit } from '../../../../analyzers';
import { align, type Placed } from './align';
import type { Bridge } from './bridge';
import type { Runs } from './geometry';
import { inVisualOrder, type Piece, paragraphOf, readLabel } from './labels';
import { paintedGroups } from './painted-groups';
import { TextIndex } from './text-index';

const RECTS = 'svg rect[aria-label]';

/**
 * The runs on the screen, aligned with Docs' text: those it annotates, of which only what changed is read again. Where
 * it gives its text and no annotations, those that stand painted.
 */
export class LiveRuns implements Runs {
  #index: { text: string; of: TextIndex } | undefined;
  /** The runs of each paragraph's element; undefined: to be read anew. */
  readonly #groups = new Map<Element, Piece[] | undefined>();
  #known = false;
  #painted: Piece[][] = [];
  readonly #scroller: Element;
  readonly #bridge: Bridge;

  constructor(scroller: Element, bridge: Bridge) {
    this.#scroller = scroller;
    this.#bridge = bridge;
  }

  async refresh(): Promise<boolean> {
    const annotated = this.#read().length > 0;
    if (annotated && this.#painted.length === 0) return false;
    this.#painted = annotated ? [] : await paintedGroups(this.#bridge);
    return true;
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
      else if (target instanceof Element && target.nodeName === 'rect') this.#reread(target);
    }
    if (!records) this.#known = false;
  }

  #reread(rect: Element): void {
    const paragraph = paragraphOf(rect);
    if (paragraph) this.#groups.set(paragraph, undefined);
  }

  placed(text: string): Placed[] {
    if (this.#index?.text !== text) this.#index = { text, of: new TextIndex(text) };
    const groups = this.#groupsNow()
      .map((pieces) => ({ pieces, box: (pieces[0] as Piece).box() }))
      .sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
    return align(groups, this.#index.of);
  }

  count(): number {
    return this.#groupsNow().reduce((sum, pieces) => sum + pieces.length, 0);
  }

  #groupsNow(): Piece[][] {
    const annotated = this.#read();
    return annotated.length > 0 ? annotated : this.#painted;
  }

  #read(): Piece[][] {
    if (!this.#known) {
      this.#groups.clear();
      for (const rect of this.#scroller.querySelectorAll(RECTS)) this.#reread(rect);
      this.#known = true;
    }
    return [...this.#groups].flatMap(([element, known]) => {
      const pieces =
        known ?? inVisualOrder([...element.querySelectorAll<SVGElement>('rect[aria-label]')].flatMap(readLabel));
      if (!known) this.#groups.set(element, pieces);
      return pieces.length > 0 ? [pieces] : [];
    });
  }
}
