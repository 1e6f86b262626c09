import type { Context, PlacedSentence, Sentence } from './sentence';
import type { Family, Rewrite } from './types';

/** A hit of a sentence rule: offsets (rewrites' too) within the sentence. */
export interface Hit {
  start: number;
  end: number;
  /** Overrides the rule's message where this hit deserves its own line. */
  message?: string;
  rewrites?: Rewrite[];
}

/** The draft as a rule of draft scope sees it; its hits carry offsets within the draft. */
export interface Draft {
  text: string;
  /** The sentences that are judged as the answer: all of a draft but a very long one's later ones. */
  sentences: readonly PlacedSentence[];
  options: { pace: number; timeLimit: boolean };
}

/**
 * An example is executed: brackets mark the expected underline of this rule (a `bad` gives exactly those hits),
 * `becomes` is the text after one click on the first rewrite of the first hit, with slots as `[…]` kept as text; a
 * `good` gives no hit at all.
 */
export type Example = { bad: string; becomes?: string } | { good: string };

/** As many bad and as many good examples of a rule as its reader is shown: enough to see what it means. Our choice. */
export const SHOWN = 2;

interface RuleTexts {
  title: string;
  family: Family;
  /** What is wrong, in one line; the card's headline. */
  message: string;
  /** Why it costs, in one line. */
  why: string;
  /** What an interviewer would ask next. */
  question: string;
  /** Where the rule comes from. */
  source: string;
  /** True where a hit can only be judged once the sentence is complete. */
  waits: boolean;
  examples: readonly Example[];
}

export interface SentenceRule extends RuleTexts {
  scope: 'sentence';
  /** Quotes, in lower case, that are a fault as a habit only: alone in a long draft they are left alone. */
  occasional?: ReadonlySet<string>;
  find(sentence: Sentence, context: Context): Iterable<Hit>;
}

export interface DraftRule extends RuleTexts {
  scope: 'draft';
  find(draft: Draft): Iterable<Hit>;
}

export type Rule = SentenceRule | DraftRule;

/** Gives a rule back as it is, its type checked: `rules/<id>.ts` exports one by default, and is registered by being there. */
export function defineRule<R extends Rule>(rule: R): R {
  return rule;
}
