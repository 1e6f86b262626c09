import { align, type Placed } from './align';
import type { Runs } from './geometry';
import { readLabels } from './labels';
import { TextIndex } from './text-index';

/** The runs that Docs annotates, aligned with its text. */
export class AnnotatedRuns implements Runs {
  #index: { text: string; of: TextIndex } | undefined;
  readonly #scroller: Element;

  constructor(scroller: Element) {
    this.#scroller = scroller;
  }

  placed(text: string): Placed[] {
    if (this.#index?.text !== text) this.#index = { text, of: new TextIndex(text) };
    return align(readLabels(this.#scroller), this.#index.of);
  }

  count(): number {
    return readLabels(this.#scroller).reduce((sum, group) => sum + group.pieces.length, 0);
  }
}
