import { type Tag, tagSentence } from './tag';
import { type Token, tokenize } from './tokens';
import type { Section, Span } from './types';

/** One sentence as the rules see it: offsets of tokens are within the sentence. Tagging is done on first need. */
export class Sentence {
  readonly tokens: readonly Token[];
  /** Values kept by `PerSentence`, one a slot. */
  readonly kept: unknown[] = [];
  #tags: readonly Tag[] | undefined;

  constructor(readonly text: string) {
    this.tokens = tokenize(text);
  }

  /** Part-of-speech tags by compromise, one for each token. Costs some 0.1 ms a sentence: gate before asking. */
  get tags(): readonly Tag[] {
    this.#tags ??= tagSentence(this.text, this.tokens);
    return this.#tags;
  }
}

/**
 * What a sentence is known for, computed once and living as long as the sentence: a WeakMap's interface at the price of
 * an array's, since a long draft asks for it a hundred thousand times a second.
 */
export class PerSentence<T> {
  static #slots = 0;
  readonly #slot = PerSentence.#slots++;

  get(sentence: Sentence): T | undefined {
    return sentence.kept[this.#slot] as T | undefined;
  }

  set(sentence: Sentence, value: T): void {
    sentence.kept[this.#slot] = value;
  }
}

/** What surrounds a sentence. */
export interface Context {
  previous: Sentence | undefined;
  next: Sentence | undefined;
  section: Section;
}

/** A sentence in its place in the draft. */
export interface PlacedSentence extends Span, Context {
  sentence: Sentence;
}
