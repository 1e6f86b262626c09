/**
 * Sections sentence by sentence: what each sentence shows is weighed together with its place in the draft and with the
 * order a story keeps (situation, task, action, result, reflection); the best path through all sentences wins.
 */
import type { Sentence } from '../sentence';
import type { Section } from '../types';
import { cuesOf } from './cues';
import { headingOf } from './headings';
import { featureNames, featuresOf } from './section-features';
import { featureWeights, followWeights, placeWeights, type Weights } from './section-weights';

const SECTIONS = ['situation', 'task', 'action', 'result', 'reflection', 'other'] as const;
/** From this many sentences on, the place in the draft speaks for a section. */
const STORY = 4;
const CERTAIN = 50;

interface Evidence {
  scores: readonly number[];
  /** True where nothing in the sentence is told as past. */
  noPast: boolean;
  heading: ReturnType<typeof headingOf>;
}

const kept = new WeakMap<Sentence, Evidence>();

function evidenceOf(sentence: Sentence): Evidence {
  const known = kept.get(sentence);
  if (known) return known;
  const features = featuresOf(
    cuesOf(sentence),
    sentence.tokens.map(({ lower }) => lower),
  );
  const scores = SECTIONS.map(() => 0);
  for (const [i, name] of featureNames.entries()) add(scores, featureWeights[name], features[i] as number);
  const evidence = { scores, noPast: features[featureNames.indexOf('no past')] === 1, heading: headingOf(sentence) };
  kept.set(sentence, evidence);
  return evidence;
}

function add(scores: number[], weights: Weights, by: number): void {
  if (by !== 0) for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + by * (weights[i] as number);
}

function placed({ scores, noPast }: Evidence, k: number, n: number): number[] {
  const all = [...scores];
  const place = n > 1 ? k / (n - 1) : 0;
  if (n >= STORY) {
    if (k === 0) add(all, placeWeights.opens, 1);
    add(all, placeWeights.early, 1 - place);
    add(all, placeWeights.middle, 4 * place * (1 - place));
  } else if (k === 0) add(all, n === 1 ? placeWeights.alone : placeWeights['opens short'], 1);
  if (n > 1 && k === n - 1) {
    add(all, placeWeights.closes, 1);
    if (noPast) add(all, placeWeights['closes without past'], 1);
  }
  return all;
}

/** The section of each sentence. Headings, where the draft has them, decide. */
export function labelSections(sentences: readonly Sentence[]): Section[] {
  let governed: Section | undefined;
  let best: number[] = [];
  const back: number[][] = [];
  sentences.forEach((sentence, k) => {
    const evidence = evidenceOf(sentence);
    if (evidence.heading?.leads) governed = evidence.heading.section;
    const fixed = evidence.heading?.section ?? governed;
    const own = placed(evidence, k, sentences.length);
    if (fixed) own[SECTIONS.indexOf(fixed)] = CERTAIN;
    const from: number[] = [];
    best = own.map((score, to) => {
      if (k === 0) return score;
      let top = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < SECTIONS.length; i++) {
        const reach = (best[i] as number) + ((followWeights[i] as Weights)[to] as number);
        if (reach > top) {
          top = reach;
          from[to] = i;
        }
      }
      return score + top;
    });
    back.push(from);
  });
  return trace(best, back);
}

function trace(best: readonly number[], back: readonly number[][]): Section[] {
  let at = best.indexOf(Math.max(...best));
  const path: Section[] = new Array(back.length);
  for (let k = back.length - 1; k >= 0; k--) {
    path[k] = SECTIONS[at] as Section;
    at = back[k]?.[at] ?? at;
  }
  return path;
}
