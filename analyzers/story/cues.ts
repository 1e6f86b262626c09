/** What one sentence shows of its place in a story. Computed once for each sentence and kept as long as it lives. */

import { type Amount, amounts } from '../grammar/amounts';
import { delegationAt } from '../grammar/delegation';
import { about, isForAll, praised } from '../grammar/lesson';
import { outcomeClaims } from '../grammar/outcome/index';
import type { PhraseHit } from '../grammar/phrases';
import { sentimentAt } from '../grammar/sentiment';
import { PerSentence, type Sentence } from '../sentence';
import type { Token } from '../tokens';
import { afterI, isChange, isCompletion, isPresentDeed, type Walk, walk, weightOf } from './clause';
import { type Cue, cuePhrases } from './cue-phrases';
import { essential } from './essential';
import { isPast, REACTIONS } from './verbs';

export interface Cues {
  /** Words in the sentence, fillers and all, slots apart. */
  words: number;
  /** Tokens in lower case, without fillers and hedges. */
  lower: readonly string[];
  walk: Walk;
  amounts: readonly Amount[];
  phrases: readonly PhraseHit<Cue>[];
  /** How often each cue was found. */
  count: (cue: Cue) => number;
  /** A deed told in the present ("I now budget for it"): where "I" and its verb stand in the sentence. */
  presentDeed: { start: number; end: number } | undefined;
  /** Weight of the candidate's own deeds, and of those that "we" did. */
  own: number;
  team: number;
  /** The same for main clauses alone. */
  mainOwn: number;
  mainTeam: number;
  /** "Has been", "have not missed": what holds since. */
  perfect: boolean;
  /** Somebody else's answer to what was done: "she agreed". */
  reaction: boolean;
  /** The main clause states a change or a completion. */
  change: boolean;
  completion: boolean;
  /** What the rules see in it: an outcome claimed, somebody pleased, a task handed down, a moral for everybody. */
  claim: boolean;
  pleased: boolean;
  delegated: boolean;
  moral: boolean;
  /** Words that say how or why: because, by doing, so that. */
  how: number;
  /** Clauses that state an effect: ", reducing the queue". */
  effects: number;
  /** Named things: capitals within the sentence, codes such as P99, words in quotes. */
  named: number;
  present: boolean;
  progressive: boolean;
  question: boolean;
}

/** What a deed told in the present claims, against 1 for one that was done. Our choice. */
const PRESENT = 0.4;

const HOW = new Set('because since using via through instead rather why how whereas'.split(' '));
const NOT_EFFECTS = new Set(
  'including involving being having working using during following regarding according something nothing anything everything morning evening meeting building training'.split(
    ' ',
  ),
);
const BEFORE_EFFECT = new Set([',', 'and', '–', '—', 'thereby', 'thus']);
const PRESENT_FORMS = new Set("is are am 's i'm it's isn't don't means helps find know".split(' '));
const NAMED = /^\p{Lu}|\p{L}\d/u;
const ME = /^I(?:['’](?:m|ve|d|ll))?$/;

/** True where a verb in -ing stands at the index, an adverb before it or not. */
function gerund(lower: readonly string[], at: number): boolean {
  const word = lower[at] ?? '';
  if (word.endsWith('ly')) return gerund(lower, at + 1);
  return word.length > 4 && word.endsWith('ing') && !NOT_EFFECTS.has(word);
}

/** Words, without those of slots to be filled in: a rewrite that asks for a fact does not make the sentence longer. */
function wordsOf(tokens: readonly Token[]): number {
  let words = 0;
  let slot = false;
  for (const { text, kind } of tokens) {
    if (kind !== 'punct') words += slot ? 0 : 1;
    else if (text === '[' || text === ']') slot = text === '[';
  }
  return words;
}

const kept = new PerSentence<Cues>();

export function cuesOf(sentence: Sentence): Cues {
  const known = kept.get(sentence);
  if (known) return known;
  const tokens = essential(sentence.tokens);
  const walked = walk(tokens);
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  const phrases = cuePhrases(tokens);
  const sum = (actor: 'i' | 'we', main = false): number =>
    walked.deeds.reduce(
      (total, deed) => total + (deed.actor === actor && !(main && deed.aside) ? weightOf(deed) : 0),
      0,
    );
  const lower = tokens.map((token) => token.lower);
  const verbAt = afterI(lower);
  const verb = tokens[verbAt];
  // "I always prioritise" is a claim, not a deed.
  const habitual = /^(?:always|usually|often|generally|never|typically|normally)$/.test(lower[verbAt - 1] ?? '');
  const presentDeed =
    verb && !habitual && isPresentDeed(verb.lower)
      ? { start: (tokens[lower.indexOf('i')] as Token).start, end: verb.end }
      : undefined;
  const cues: Cues = {
    lower,
    words: wordsOf(sentence.tokens),
    walk: walked,
    amounts: amounts(tokens),
    phrases,
    count: (cue) => phrases.reduce((total, { key }) => total + (key === cue ? 1 : 0), 0),
    presentDeed,
    own: sum('i') + (presentDeed ? PRESENT : 0),
    team: sum('we'),
    mainOwn: sum('i', true),
    mainTeam: sum('we', true),
    perfect: lower.some(
      (word, i) =>
        (word === 'have' || word === 'has' || word.endsWith("'ve")) &&
        lower.slice(i + 1, i + 4).some((next) => isPast(next) || next === 'been'),
    ),
    reaction: walked.subject === 'other' && walked.mainVerb !== undefined && REACTIONS.has(walked.mainVerb),
    claim: !outcomeClaims(tokens, 'result')[Symbol.iterator]().next().done,
    pleased: tokens.some((_, i) => sentimentAt(tokens, i) !== undefined),
    delegated: tokens.some((_, i) => delegationAt(tokens, i, i === first) !== undefined),
    moral: praised(tokens, -1, tokens.length - 1) !== undefined || isForAll(tokens, 0) || about(tokens) !== undefined,
    change: isChange(walked.mainVerb),
    completion: isCompletion(walked.mainVerb),
    how: lower.reduce(
      (total, word, i) =>
        total +
        (HOW.has(word) || ((word === 'by' || word === 'after' || word === 'through') && gerund(lower, i + 1)) ? 1 : 0),
      0,
    ),
    effects: lower.reduce((total, word, i) => total + (BEFORE_EFFECT.has(word) && gerund(lower, i + 1) ? 1 : 0), 0),
    named: tokens.reduce(
      (total, { text, kind }, i) =>
        total +
        (i > 0 && kind === 'word' && NAMED.test(text) && !ME.test(text) && !/^[.!?:"“‘]$/.test(lower[i - 1] ?? '')
          ? 1
          : 0),
      0,
    ),
    present: walked.deeds.length === 0 && lower.some((word) => PRESENT_FORMS.has(word)),
    progressive: lower.some((word, i) => (word === 'was' || word === 'were') && lower[i + 1]?.endsWith('ing') === true),
    question: /\?["'”’)]*$/.test(sentence.text),
  };
  kept.set(sentence, cues);
  return cues;
}
