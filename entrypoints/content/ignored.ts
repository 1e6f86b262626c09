import type { Finding, TextEdit } from '../../analyzers';
import type { IgnoredPlace } from '../background/api';
import { remap } from './remap';

interface Place {
  id: symbol;
  finding: Finding;
}

/** What the writer ignores in one field, each finding at its own place, for as long as the field is open. */
export class Ignored {
  #places: readonly Place[] = [];
  /** Offsets in the text as it is now. Another list after every change: one that was kept still fits its text. */
  list: readonly IgnoredPlace[] = [];

  constructor(readonly tell: (list: readonly IgnoredPlace[]) => void) {}

  /** Ignores a finding of the present text; the returned function brings it back, wherever it then stands. */
  add(finding: Finding): () => void {
    const id = Symbol();
    this.#set([...this.#places, { id, finding }]);
    return () => this.#set(this.#places.filter((place) => place.id !== id));
  }

  /**
   * Moves the places through edits, which are in ascending order and apart; words that one touches are no longer those
   * that were ignored.
   */
  follow(edits: readonly TextEdit[]): void {
    if (this.#places.length === 0) return;
    this.#set(
      this.#places.flatMap(({ id, finding }) =>
        edits.reduceRight((found, edit) => remap(found, edit), [finding]).map((after) => ({ id, finding: after })),
      ),
    );
  }

  #set(places: readonly Place[]): void {
    this.#places = places;
    this.list = places.map(({ finding: { rule, from, quote } }) => ({ rule, from, quote }));
    this.tell(this.list);
  }
}

/** Whether a finding is one of those ignored; its offsets count from `start` of the text that the list speaks of. */
export const isIgnored = (list: readonly IgnoredPlace[], { rule, from, quote }: Finding, start = 0): boolean =>
  list.some((one) => one.rule === rule && one.from === start + from && one.quote === quote);
