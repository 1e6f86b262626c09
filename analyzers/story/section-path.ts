import type { Sentence } from '../sentence';
import type { Section } from '../types';
import { followWeights } from './section-weights';
import { type Evidence, evidenceOf, place, SECTIONS } from './sections';

const SIZE = SECTIONS.length;
const CERTAIN = 50;
const UNGOVERNED = 255;
const ACTION = SECTIONS.indexOf('action');
const RESULT = SECTIONS.indexOf('result');
const REFLECTION = SECTIONS.indexOf('reflection');
// Scores are rounded to binary fractions, so that sums are exact and a path that has come back to the old one is seen.
const EXACT = 2 ** 20;
const exact = (score: number): number => Math.round(score * EXACT) / EXACT;
/** How well each section follows each other, the former's row after row. */
const FOLLOW = Float64Array.from(followWeights.flat(), exact);

export interface Labels {
  sections: readonly Section[];
  /** Sections outside this half-open range of sentences are as they were at the last call with as many sentences. */
  from: number;
  to: number;
}

/**
 * The best path of sections through a draft's sentences (Viterbi). Kept between calls: an edit within a sentence is
 * followed only from there until scores and path are the old ones again. Headings, where the draft has them, decide.
 */
export class SectionPath {
  #sentences: readonly Sentence[] = [];
  /** For each sentence the score of each section, less the best one's; and the section before it on its best path. */
  #scores = new Float64Array(0);
  #back = new Uint8Array(0);
  /** The section of the heading that governs each sentence. */
  #governed = new Uint8Array(0);
  #path: Section[] = [];

  label(sentences: readonly Sentence[]): Labels {
    const n = sentences.length;
    let first = 0;
    let last = n - 1;
    const anew = n !== this.#sentences.length;
    if (anew) {
      this.#scores = new Float64Array(n * SIZE);
      this.#back = new Uint8Array(n * SIZE);
      this.#governed = new Uint8Array(n);
      this.#path = new Array(n);
    } else {
      while (first < n && sentences[first] === this.#sentences[first]) first++;
      while (last > first && sentences[last] === this.#sentences[last]) last--;
      // A sentence speaks for its neighbours too.
      if (first < n) first = Math.max(0, first - 1);
      last = Math.min(n - 1, last + 1);
    }
    this.#sentences = sentences;
    let k = first;
    while (k < n && !(this.#score(k, n) && !anew && k >= last)) k++;
    const from = this.#trace(first, k, anew);
    return { sections: this.#path, from, to: k };
  }

  #at(k: number): Evidence | undefined {
    const sentence = this.#sentences[k];
    return sentence && evidenceOf(sentence);
  }

  /** Scores the `k`th of `n` sentences; true where its scores come out as they were. */
  #score(k: number, n: number): boolean {
    const here = evidenceOf(this.#sentences[k] as Sentence);
    const { heading } = here;
    const ruling = k > 0 ? (this.#governed[k - 1] as number) : UNGOVERNED;
    const governed = heading?.leads ? SECTIONS.indexOf(heading.section) : ruling;
    const fixed = heading ? SECTIONS.indexOf(heading.section) : this.#looksBack(k, governed) ? REFLECTION : governed;
    place(own, { before: this.#at(k - 1), here, after: this.#at(k + 1) }, k, n);
    if (fixed !== UNGOVERNED) own[fixed] = CERTAIN;
    let best = Number.NEGATIVE_INFINITY;
    for (let to = 0; to < SIZE; to++) {
      const score = exact(own[to] as number) + (k > 0 ? this.#reach(k, to) : 0);
      own[to] = score;
      if (score > best) best = score;
    }
    let same = this.#governed[k] === governed;
    this.#governed[k] = governed;
    for (let i = 0, at = k * SIZE; i < SIZE; i++, at++) {
      const score = (own[i] as number) - best;
      if (this.#scores[at] !== score) same = false;
      this.#scores[at] = score;
    }
    return same;
  }

  /** Few forms have a part for what was learnt: it stands behind the result, or the deeds, with a sentence that goes on. */
  #looksBack(k: number, governed: number): boolean {
    if (governed !== RESULT && governed !== ACTION) return false;
    const { learnt, own, claim } = evidenceOf(this.#sentences[k] as Sentence);
    return learnt || (!own && !claim && this.#at(k - 1)?.learnt === true);
  }

  /** The best score with which a section is reached from the sentence before; notes from where. */
  #reach(k: number, to: number): number {
    let top = Number.NEGATIVE_INFINITY;
    const row = (k - 1) * SIZE;
    for (let from = 0; from < SIZE; from++) {
      const reach = (this.#scores[row + from] as number) + (FOLLOW[from * SIZE + to] as number);
      if (reach <= top) continue;
      top = reach;
      this.#back[k * SIZE + to] = from;
    }
    return top;
  }

  /** Follows the best path back from sentence `k`, where it is the old one or the draft ends; returns where it differs. */
  #trace(first: number, k: number, anew: boolean): number {
    const n = this.#path.length;
    if (n === 0 || first >= n) return n;
    let at = Math.min(k, n - 1);
    let section = k < n ? SECTIONS.indexOf(this.#path[k] as Section) : this.#bestAt(n - 1);
    for (; ; at--) {
      const name = SECTIONS[section] as Section;
      if (!anew && at < first && this.#path[at] === name) return at + 1;
      this.#path[at] = name;
      if (at === 0) return 0;
      section = this.#back[at * SIZE + section] as number;
    }
  }

  #bestAt(k: number): number {
    let best = 0;
    for (let i = 1; i < SIZE; i++)
      if ((this.#scores[k * SIZE + i] as number) > (this.#scores[k * SIZE + best] as number)) best = i;
    return best;
  }
}

const own = new Float64Array(SIZE);
