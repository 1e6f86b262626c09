/**
 * Sections sentence by sentence: what each sentence shows is weighed together with its place in the draft and with the
 * order a story keeps (situation, task, action, result, reflection); `section-path.ts` finds the best path through all.
 */
import { PerSentence, type Sentence } from '../sentence';
import { cuesOf } from './cues';
import { headingOf } from './headings';
import { featureNames, featuresOf } from './section-features';
import { featureWeights, placeWeights, type Weights } from './section-weights';

export const SECTIONS = ['situation', 'task', 'action', 'result', 'reflection', 'other'] as const;
/** From this many sentences on, the place in the draft speaks for a section. */
const STORY = 4;

export interface Evidence {
  scores: Float64Array;
  /** True where nothing in the sentence is told as past. */
  noPast: boolean;
  heading: ReturnType<typeof headingOf>;
}

const kept = new PerSentence<Evidence>();

export function evidenceOf(sentence: Sentence): Evidence {
  const known = kept.get(sentence);
  if (known) return known;
  const features = featuresOf(cuesOf(sentence));
  const scores = new Float64Array(SECTIONS.length);
  for (const [i, name] of featureNames.entries()) add(scores, featureWeights[name], features[i] as number);
  const evidence = { scores, noPast: features[featureNames.indexOf('no past')] === 1, heading: headingOf(sentence) };
  kept.set(sentence, evidence);
  return evidence;
}

function add(scores: Float64Array, weights: Weights, by: number): void {
  if (by !== 0) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + by * (weights[i] as number);
}

const SIZE = SECTIONS.length;

/** The scores of the `k`th of `n` sentences in its place, written into `all`. */
export function place(all: Float64Array, { scores, noPast }: Evidence, k: number, n: number): void {
  const at = n > 1 ? k / (n - 1) : 0;
  for (let i = 0; i < SIZE; i++) all[i] = scores[i] as number;
  if (n >= STORY) {
    if (k === 0) add(all, placeWeights.opens, 1);
    add(all, placeWeights.early, 1 - at);
    add(all, placeWeights.middle, 4 * at * (1 - at));
  } else if (k === 0) add(all, n === 1 ? placeWeights.alone : placeWeights['opens short'], 1);
  if (n > 1 && k === n - 1) {
    add(all, placeWeights.closes, 1);
    if (noPast) add(all, placeWeights['closes without past'], 1);
  }
}
