import type { TextEdit } from '../../../../analyzers';
import { paragraphsOf, squeeze } from './plain';

export interface Entry {
  /** Offset of the paragraph in the text. */
  from: number;
  ink: string;
  /** For each unit of `ink`, its offset in the paragraph. */
  at: number[];
}

/** A place in the text: a paragraph (its number among the visible ones) and a stretch of its visible units. */
export interface Claim {
  paragraph: number;
  from: number;
  to: number;
}

/** More candidates than this are as good as none. */
const MANY = 24;

/** The paragraphs that have something visible, by number and by what is visible in them. */
export class TextIndex {
  entries: Entry[];
  #whole: Map<string, number[]>;

  constructor(text: string) {
    this.entries = entriesOf(text, 0, text.length);
    this.#whole = numbered(this.entries);
  }

  /** Follows an edit that led to this text: only the paragraphs it touches are looked at again. */
  edit({ from, to, insert }: TextEdit, text: string): void {
    const by = insert.length - (to - from);
    const start = text.lastIndexOf('\n', from - 1) + 1;
    const feed = text.indexOf('\n', from + insert.length);
    const end = feed < 0 ? text.length : feed;
    const before = this.entries.filter((entry) => entry.from < start);
    const after = this.entries.filter((entry) => entry.from + by > end && entry.from >= to);
    for (const entry of after) entry.from += by;
    const touched = entriesOf(text, start, end);
    const [was] = this.entries.slice(before.length, this.entries.length - after.length);
    const single = touched.length === 1 && this.entries.length === before.length + 1 + after.length;
    this.entries = [...before, ...touched, ...after];
    const [now] = touched;
    if (single && was && now) this.#rename(before.length, was.ink, now.ink);
    else this.#whole = numbered(this.entries);
  }

  #rename(paragraph: number, was: string, now: string): void {
    const left = (this.#whole.get(was) ?? []).filter((one) => one !== paragraph);
    if (left.length > 0) this.#whole.set(was, left);
    else this.#whole.delete(was);
    this.#whole.set(
      now,
      [...(this.#whole.get(now) ?? []), paragraph].sort((a, b) => a - b),
    );
  }

  /** Paragraphs that are exactly this. */
  whole(ink: string): Claim[] {
    return (this.#whole.get(ink) ?? []).map((paragraph) => ({ paragraph, from: 0, to: ink.length }));
  }

  /** Every place where this stands inside a paragraph. */
  inside(ink: string): Claim[] {
    const found: Claim[] = [];
    for (const [paragraph, entry] of this.entries.entries()) {
      for (let from = entry.ink.indexOf(ink); from >= 0; from = entry.ink.indexOf(ink, from + 1)) {
        found.push({ paragraph, from, to: from + ink.length });
        if (found.length > MANY) return [];
      }
    }
    return found;
  }
}

/** The paragraphs with something visible that lie in `[from, to)`, which begins and ends where paragraphs do. */
function entriesOf(text: string, from: number, to: number): Entry[] {
  return paragraphsOf(text.slice(from, to)).flatMap((paragraph) => {
    const { text: ink, at } = squeeze(text.slice(from + paragraph.from, from + paragraph.to));
    return ink ? { from: from + paragraph.from, ink, at } : [];
  });
}

function numbered(entries: readonly Entry[]): Map<string, number[]> {
  const whole = new Map<string, number[]>();
  for (const [i, { ink }] of entries.entries()) {
    const same = whole.get(ink);
    if (same) same.push(i);
    else whole.set(ink, [i]);
  }
  return whole;
}
