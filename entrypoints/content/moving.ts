import type { Finding, Span, TextEdit } from '../../analyzers';
import type { Splice } from '../background/api';
import { moveFinding, remap } from './remap';

/** How a finding is painted. */
export interface Mark {
  highlight: Highlight;
  range: AbstractRange;
}

/** A finding in a text that is being edited, and what it is painted with. */
export interface Placed {
  finding: Finding;
  mark?: Mark | undefined;
}

/** UTF-16 units that no finding is longer than: a sentence's most, and a little. */
export const REACH = 2_100;

/**
 * Findings in the order of the text. An edit moves all that follow it: they are told so when an edit comes elsewhere,
 * so that a key costs the same however many there are.
 */
export class Moving {
  #list: Placed[] = [];
  /** From this one on, offsets are still to be moved `#by` units. */
  #gap = 0;
  #by = 0;
  #all: readonly Finding[] | undefined;

  get size(): number {
    return this.#list.length;
  }

  /** All, in order. */
  all(): readonly Finding[] {
    this.#settle(this.#list.length);
    this.#all ??= this.#list.map(({ finding }) => finding);
    return this.#all;
  }

  /** Those that begin within the span, its end included. */
  within({ from, to }: Span): Finding[] {
    const end = this.#first(to + 1);
    this.#settle(end);
    return this.#list.slice(this.#first(from), end).map(({ finding }) => finding);
  }

  /** All, or so many on either side of the last edit, each with the place it has now. */
  placed(around = Number.POSITIVE_INFINITY): (Span & { placed: Placed })[] {
    const start = Math.max(0, this.#gap - around);
    return this.#list.slice(start, this.#gap + around).map((placed, i) => {
      const by = start + i < this.#gap ? 0 : this.#by;
      return { placed, from: placed.finding.from + by, to: placed.finding.to + by };
    });
  }

  /** Follows an edit; gives what it touched and took away. */
  edit(edit: TextEdit): Placed[] {
    const [start, end] = [this.#first(edit.from - REACH), this.#first(edit.to + 1)];
    this.#settle(end);
    const touched: Placed[] = [];
    const near = this.#list.slice(start, end).filter((placed) => {
      const [after] = remap([placed.finding], edit);
      if (after) placed.finding = after;
      else touched.push(placed);
      return after;
    });
    if (touched.length > 0) this.#list.splice(start, end - start, ...near);
    this.#gap = start + near.length;
    this.#by += edit.insert.length - (edit.to - edit.from);
    this.#all = undefined;
    return touched;
  }

  /** Puts findings, in order, in place of those that begin within the span, its end included; tells what is gone, and whether any is new. */
  replace(span: Span, findings: readonly Finding[]): { gone: Placed[]; fresh: boolean } {
    const [start, end] = [this.#first(span.from), this.#first(span.to + 1)];
    this.#settle(end);
    const before = new Map(this.#list.slice(start, end).map((placed) => [keyOf(placed.finding), placed]));
    let fresh = false;
    const now = findings.map((finding) => {
      const key = keyOf(finding);
      const known = before.get(key);
      before.delete(key);
      fresh ||= !known;
      const placed = known ?? { finding };
      placed.finding = finding;
      return placed;
    });
    this.#put(start, end, now);
    return { gone: [...before.values()], fresh };
  }

  /** Follows a reply of the worker's; gives the span in which findings may have changed, in the text replied to. */
  splice({ kept, fresh, tail, moved }: Splice): Span {
    const end = this.#list.length - tail;
    this.#settle(end);
    this.#put(
      kept,
      end,
      fresh.map((finding) => ({ finding })),
    );
    this.#by += moved;
    return {
      from: kept > 0 ? this.#from(kept - 1) : 0,
      to: tail > 0 ? this.#from(this.#gap) : Number.POSITIVE_INFINITY,
    };
  }

  #put(start: number, end: number, placed: readonly Placed[]): void {
    this.#list = [...this.#list.slice(0, start), ...placed, ...this.#list.slice(end)];
    this.#gap = start + placed.length;
    this.#all = undefined;
  }

  #from(i: number): number {
    return (this.#list[i] as Placed).finding.from + (i < this.#gap ? 0 : this.#by);
  }

  /** The first that begins at an offset or behind it. */
  #first(offset: number): number {
    let low = 0;
    for (let high = this.#list.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.#from(middle) >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** Brings all before `to`, and none behind, to the offsets they have now. */
  #settle(to: number): void {
    if (to > this.#gap) this.#all = undefined;
    const by = to > this.#gap ? this.#by : -this.#by;
    for (let i = Math.min(to, this.#gap); by !== 0 && i < Math.max(to, this.#gap); i++) {
      const placed = this.#list[i] as Placed;
      placed.finding = moveFinding(placed.finding, by);
    }
    this.#gap = to;
    if (to === this.#list.length) this.#by = 0;
  }
}

const keyOf = ({ rule, from, to, quote }: Finding): string => `${rule} ${from} ${to} ${quote}`;
