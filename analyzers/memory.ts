import { bounded, EndlessRule } from './bounded';
import type { Hit } from './rule';
import { rules } from './rules';
import { type Context, PerSentence, Sentence } from './sentence';
import type { RuleId } from './types';

/** What a rule found in a sentence; offsets within the sentence. */
export interface Found {
  rule: RuleId;
  hit: Hit;
}

/** Told the id of a rule that threw, once a rule; never any text. */
export type OnFault = (rule: RuleId) => void;

interface Seen extends Context {
  found: readonly Found[];
}

/** Sentences beyond the draft's own that are remembered, and surroundings remembered for each. Our choice. */
const SPARE = 500;
const SURROUNDINGS = 4;

/**
 * What is known of sentences by their text: parsed once, judged once in each surrounding. Bounded: when too many have
 * gathered, those that were not met since the last time are let go.
 */
export class Memory {
  #now = new Map<string, Sentence>();
  #before = new Map<string, Sentence>();
  #seen = new PerSentence<Seen[]>();
  #faulty = new Set<RuleId>();
  #endless = new Set<RuleId>();

  constructor(private readonly onFault?: OnFault) {}

  sentence(text: string): Sentence {
    const known = this.#now.get(text);
    if (known) return known;
    const sentence = this.#before.get(text) ?? new Sentence(text);
    this.#now.set(text, sentence);
    return sentence;
  }

  /** To be called once an update; `draft` is the number of sentences in use. */
  forget(draft: number): void {
    if (this.#now.size <= draft + SPARE) return;
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** What every sentence rule finds; a rule that throws finds nothing here, and the others go on. */
  found(sentence: Sentence, { previous, next, section }: Context): readonly Found[] {
    const seen = this.#seen.get(sentence) ?? [];
    const known = seen.find((one) => one.previous === previous && one.next === next && one.section === section);
    if (known) return known.found;
    const found: Found[] = [];
    const context: Context = { previous, next, section };
    for (const [rule, { find }] of sentenceRules) {
      if (this.leavesOut(rule)) continue;
      const before = found.length;
      try {
        for (const hit of bounded(() => find(sentence, context))) found.push({ rule, hit });
      } catch (error) {
        found.length = before;
        this.fault(rule, error);
      }
    }
    if (found.length > 1) found.sort((a, b) => a.hit.start - b.hit.start || a.hit.end - b.hit.end);
    if (seen.length >= SURROUNDINGS) seen.shift();
    seen.push({ previous, next, section, found });
    this.#seen.set(sentence, seen);
    return found;
  }

  /** True for a rule that once did not end: one that throws costs nothing to ask again, this one would. */
  leavesOut(rule: RuleId): boolean {
    return this.#endless.has(rule);
  }

  fault(rule: RuleId, error: unknown): void {
    if (error instanceof EndlessRule) this.#endless.add(rule);
    if (this.#faulty.has(rule)) return;
    this.#faulty.add(rule);
    this.onFault?.(rule);
  }
}

const sentenceRules = [...rules].flatMap(([id, rule]) => (rule.scope === 'sentence' ? [[id, rule] as const] : []));
