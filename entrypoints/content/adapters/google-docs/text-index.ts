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
  readonly entries: Entry[] = [];
  readonly #whole = new Map<string, number[]>();

  constructor(text: string) {
    for (const { from, to } of paragraphsOf(text)) {
      const { text: ink, at } = squeeze(text.slice(from, to));
      if (!ink) continue;
      const same = this.#whole.get(ink);
      if (same) same.push(this.entries.length);
      else this.#whole.set(ink, [this.entries.length]);
      this.entries.push({ from, ink, at });
    }
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
