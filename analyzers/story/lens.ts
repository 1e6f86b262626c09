/** The shape of a lens, and the values that lenses share. */
import type { ChecklistId, ScorePart } from '../types';
import type { Theme } from './themes';

/** How many of 100 points each part of the score is worth. */
export type Weights = Readonly<Record<ScorePart['name'], number>>;

/** What a lens says of itself; data only. It never changes what is true of a sentence. */
export interface LensData {
  title: string;
  /** What to open with, and the themes by which it is recognised in the draft. */
  lead: string;
  leadThemes: readonly Theme[];
  emphasise: string;
  emphasiseThemes: readonly Theme[];
  playDown: string;
  playDownThemes: readonly Theme[];
  /** The checklist's items that weigh most here, first. */
  asks: readonly ChecklistId[];
  /** The follow-up question of this listener. */
  question: string;
  weights: Weights;
  /** Words of a full answer: fewer is thin, more does not fit. Those of a spoken answer where it says none. */
  words?: readonly [least: number, most: number];
  /** False where the answer is read, not spoken: no limit on the seconds before the first problem. */
  timeLimit?: boolean;
  /** True where what people said or did counts as much as a figure. */
  qualitative?: boolean;
}

export interface Lens extends Required<LensData> {
  group: 'General' | 'Amazon Leadership Principles' | 'Employers' | 'Professions';
}

/** One to three minutes of speech at the default pace: our choice around the usual two minutes. */
const SPOKEN = [140, 420] as const;

export const lensGroup = <Id extends string>(
  group: Lens['group'],
  lenses: Readonly<Record<Id, LensData>>,
): [Id, Lens][] =>
  (Object.entries(lenses) as [Id, LensData][]).map(([id, lens]) => [
    id,
    { words: SPOKEN, timeLimit: true, qualitative: false, ...lens, group },
  ]);

const weights = (
  ownership: number,
  impact: number,
  structure: number,
  reflection: number,
  concision: number,
): Weights => ({
  ownership,
  'quantified impact': impact,
  structure,
  reflection,
  concision,
});

// All of these are our choice; the even ones keep to the example of a report in which ownership is 30 of 100.
export const EVEN = weights(30, 30, 20, 10, 10);
/** Who started it and who did it outweighs what came of it. */
export const OWNERSHIP_FIRST = weights(40, 20, 20, 10, 10);
/** What came of it, in figures. */
export const FIGURES_FIRST = weights(25, 35, 20, 10, 10);
/** Delivery itself: figures before all else. */
export const RESULTS_FIRST = weights(25, 40, 15, 10, 10);
/** How it works or how it was thought out. */
export const REASONING_FIRST = weights(25, 25, 30, 10, 10);
/** What was learned, where figures are seldom natural. */
export const LEARNING_FIRST = weights(30, 20, 20, 20, 10);
/** Ownership, figures and the insight into the system: what lifts a Think Big answer in the worked example. */
export const WHOLE_PICTURE = weights(30, 30, 15, 15, 10);
/** A form to be read: short, and built as asked. */
export const WRITTEN = weights(30, 25, 25, 5, 15);
