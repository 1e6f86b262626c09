/**
 * Sections sentence by sentence: what each sentence shows is weighed together with its place in the draft, with its
 * neighbours and with the order a story keeps (situation, task, action, result, reflection); `section-path.ts` finds
 * the best path through all.
 */
import { PerSentence, type Sentence } from '../sentence';
import { cuesOf } from './cues';
import { headingOf } from './headings';
import { type FeatureName, featureNames, featuresOf } from './section-features';
import { featureWeights, placeWeights, type Weights } from './section-weights';

export const SECTIONS = ['situation', 'task', 'action', 'result', 'reflection', 'other'] as const;
/** From this many sentences on, the place in the draft speaks for a section. */
const STORY = 4;

export interface Evidence {
  scores: Float64Array;
  /** True where nothing in the sentence is told as past. */
  noPast: boolean;
  /** True where it speaks to the reader, not of the story. */
  aside: boolean;
  /** True where the candidate does something in its main clause. */
  own: boolean;
  /** True where its main clause is about somebody or something else. */
  others: boolean;
  /** True where "I" does something in the present, where it claims an outcome, where it draws a moral for everybody. */
  ownPresent: boolean;
  claim: boolean;
  moral: boolean;
  /** True where somebody is said to be pleased, and where there is a figure. */
  pleased: boolean;
  figures: boolean;
  /** True where it says that it looks back. */
  learnt: boolean;
  heading: ReturnType<typeof headingOf>;
}

const LEARNT =
  /\b(?:(?:I|we|I've|I have) (?:(?:also|really|then|definitely) )?(?:learned|learnt|realised|realized that)|taught (?:me|us)|lessons? (?:learned|learnt|is|was|here)|(?:my|key|main|biggest) (?:takeaway|learning|lesson)s?|next time|in hindsight|looking back|in (?:the )?future,? I|if I (?:did|had to do|were to do) (?:it|this) again)\b/i;

const kept = new PerSentence<Evidence>();
const indexes = Object.fromEntries(featureNames.map((name, i) => [name, i])) as Record<FeatureName, number>;
/** The weights in the features' order. */
const rows = featureNames.map((name) => featureWeights[name]);

export function evidenceOf(sentence: Sentence): Evidence {
  const known = kept.get(sentence);
  if (known) return known;
  const features = featuresOf(cuesOf(sentence));
  const shows = (name: FeatureName): boolean => (features[indexes[name]] as number) > 0;
  const scores = new Float64Array(SECTIONS.length);
  for (let i = 0; i < rows.length; i++) add(scores, rows[i] as Weights, features[i] as number);
  const evidence: Evidence = {
    scores,
    noPast: shows('no past'),
    aside: shows('aside'),
    own: shows('own'),
    others: shows('person') || shows('thing') || shows('it'),
    ownPresent: shows('own present'),
    claim: shows('claim'),
    moral: shows('moral'),
    pleased: shows('pleased'),
    figures: shows('figures'),
    learnt: LEARNT.test(sentence.text),
    heading: headingOf(sentence),
  };
  kept.set(sentence, evidence);
  return evidence;
}

function add(scores: Float64Array, weights: Weights, by: number): void {
  if (by !== 0) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + by * (weights[i] as number);
}

/** A sentence with those beside it. */
export interface Beside {
  before: Evidence | undefined;
  here: Evidence;
  after: Evidence | undefined;
}

/** The scores of the `k`th of `n` sentences in its place, written into `all`. */
export function place(all: Float64Array, { before, here, after }: Beside, k: number, n: number): void {
  all.set(here.scores);
  if (n === 1) {
    add(all, placeWeights.alone, 1);
    return;
  }
  if (after?.own) add(all, placeWeights['next own'], 1);
  if (before?.own) add(all, placeWeights['previous own'], 1);
  if (after && (after.claim || after.pleased)) add(all, placeWeights['next claim'], 1);
  const closes = k === n - 1;
  if (closes) add(all, placeWeights.closes, 1);
  if (closes) add(all, placeWeights[here.noPast ? 'closes without past' : 'closes with past'], 1);
  if (n < STORY) {
    add(all, placeWeights.brief, 1);
    if (here.own) add(all, placeWeights['brief own'], 1);
    if (k === 0 && !here.aside) add(all, placeWeights['brief opens'], 1);
    if (closes) add(all, placeWeights['brief closes'], 1);
    return;
  }
  const at = k / (n - 1);
  const middle = 4 * at * (1 - at);
  const late = Math.max(0, 3 * at - 2);
  if (k === 0 && !here.aside) add(all, placeWeights.opens, 1);
  add(all, placeWeights.early, 1 - at);
  add(all, placeWeights.middle, middle);
  if (here.ownPresent) add(all, placeWeights['late present'], late);
  if (here.moral) add(all, placeWeights['late moral'], late);
  if (here.claim) {
    add(all, placeWeights['late claim'], at);
    add(all, placeWeights['early claim'], 1 - at);
  } else if (closes && !here.pleased && !here.figures) add(all, placeWeights['closes claimless'], 1);
  if (here.own) {
    add(all, placeWeights['early own'], Math.max(0, 1 - 3 * at));
    add(all, placeWeights['late own'], late);
  } else if (here.others) {
    add(all, placeWeights['middle others'], middle);
    add(all, placeWeights['late others'], late);
  }
}
