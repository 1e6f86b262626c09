/**
 * How much each feature speaks for each section, and how well one section follows another. Fitted by maximum
 * likelihood (a linear chain over labelled drafts of many fields, with an L2 penalty) and rounded; columns are
 * situation, task, action, result, reflection, other.
 */
import type { FeatureName } from './section-features';

export type Weights = readonly [number, number, number, number, number, number];

export const featureWeights: Readonly<Record<FeatureName, Weights>> = {
  bias: [0.4, -0.6, 0.3, 0.2, 0.1, -0.4],
  own: [-0.7, -0.4, 1.8, -0.9, 0.2, -0.2],
  'own more': [0.1, -0.2, 0.3, -0.2, 0, 0],
  'own faint': [-0.1, 0.1, 0.9, -0.8, 0, -0.2],
  'own aside': [-0.2, -0.1, 0.7, -0.3, 0, -0.1],
  'own state': [0.2, 0.5, -0.6, -0.6, 0.2, 0.4],
  'own present': [-0.6, 0.4, 0.2, -0.2, 0.3, -0.2],
  team: [-0.4, -0.3, 0.8, 0.1, -0.2, -0.1],
  'team more': [-0.2, -0.1, 0.1, 0.1, 0, 0],
  'we state': [0.8, -0.2, -0.5, 0.1, -0.2, -0.1],
  person: [0.3, -0.1, -0.8, 0.7, 0.1, -0.2],
  thing: [0.7, 0.1, -0.8, 0.6, -0.1, -0.4],
  it: [0.4, -0.3, -0.4, 0.3, 0.2, -0.2],
  'no subject': [-0.3, 0.3, -0.5, 0.4, -0.3, 0.3],
  change: [-0.1, -0.1, -0.3, 0.6, -0.1, -0.1],
  completion: [-0.1, 0, -0.3, 0.5, -0.1, 0],
  reaction: [0.1, -0.2, -0.5, 0.7, -0.2, -0.1],
  progressive: [0.4, 0, -0.3, 0, 0, -0.1],
  perfect: [-0.3, 0, 0.1, 0.1, 0.2, 0],
  had: [0.9, -0.1, -0.5, 0, -0.2, 0],
  would: [-0.6, 0, 0.5, 0.1, 0.1, -0.2],
  be: [0.1, 0.1, -0.3, 0.4, 0, -0.3],
  present: [0, -0.1, -0.2, -0.4, 0.7, 0],
  'present i': [-0.1, -0.1, 0, 0, 0, 0.2],
  negation: [0, -0.2, 0.1, 0.2, 0.1, -0.2],
  question: [-0.1, -0.1, 0.3, 0, 0, 0],
  contrast: [0.5, -0.1, 0, -0.3, 0, 0],
  so: [0.3, -0.1, -0.2, -0.3, -0.1, 0.4],
  later: [0.1, -0.1, 0.1, 0.6, -0.6, -0.1],
  figures: [0.1, -0.1, 0, 0.4, -0.1, -0.3],
  'change figure': [-0.3, 0.3, -0.4, 0.4, 0, 0],
  duration: [0.2, 0.3, -0.4, 0, 0, -0.1],
  how: [0.2, -0.2, -0.1, 0, 0.3, -0.2],
  short: [-0.1, -0.6, -0.6, 0.8, -0.1, 0.6],
  scene: [1, -0.1, -0.7, -0.4, 0.3, -0.1],
  problem: [0.2, -0.2, 0, -0.1, 0.2, -0.2],
  task: [-1, 2.3, -0.8, -0.3, -0.1, -0.1],
  step: [-0.5, -0.2, 0.8, -0.1, 0.2, -0.1],
  result: [-0.4, -0.1, 0, 1, -0.3, -0.1],
  reflection: [-0.3, -0.3, -0.1, -0.5, 1.5, -0.3],
  aside: [-0.9, 0, 0, -0.2, 0, 2.6],
  'no reflection': [0.7, -0.4, 0.2, 0.6, -0.9, -0.2],
  'no past': [0.1, -0.3, -0.3, 0, -0.1, 0.6],
};

/** Features of a sentence's place in the draft. */
export const placeWeights = {
  opens: [0.6, -0.4, -0.3, -0.2, -0.1, 0.5],
  'opens short': [1.3, -0.3, 0, -0.7, -0.1, -0.1],
  closes: [-0.9, -0.3, 0, 0.2, 1.1, -0.1],
  early: [1.3, 0.5, 0, -1.4, -0.5, 0.1],
  middle: [-0.9, 0.3, 1.7, -0.2, -0.6, -0.6],
  'closes without past': [-0.1, 0, -0.1, -0.2, 0.1, 0.3],
  // A sentence alone is a bullet or a claim sooner than the opening of a story (our choice, not fitted).
  alone: [-1.2, -0.5, 0.4, 0.4, -0.2, -0.2],
} satisfies Record<string, Weights>;

/** Row: the section before; column: the section that follows. */
export const followWeights: readonly Weights[] = [
  [1, 1.4, 0.6, -0.7, -0.5, -0.4],
  [-0.4, 0, 0.8, -0.5, -0.1, -0.1],
  [-1.2, -0.6, 0.8, 1.8, -0.5, -0.3],
  [-1.1, -0.5, -1, 1.3, 1.5, 0],
  [-0.2, 0, -0.4, -0.3, 0.1, -0.1],
  [0.4, -0.1, -0.4, -0.2, -0.1, 0],
];
