/** Who will listen: what a lens or a level asks to hear first, hear more of and hear less of. */
import type { ChecklistId, LensId, Level, ScorePart } from '../types';
import { amazonLenses } from './lenses-amazon';
import { employerLenses } from './lenses-employers';
import type { Theme } from './themes';

export type Weights = Readonly<Record<ScorePart['name'], number>>;

/** A lens changes advice, weights and the order of the checklist, never what is true of a sentence. */
export interface Lens {
  title: string;
  group: 'General' | 'Amazon Leadership Principles' | 'Employers' | 'Professions';
  /** What to open with, and the theme by which it is recognised in the draft. */
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
  /** Words of a full answer: fewer is thin, more does not fit. */
  words: readonly [least: number, most: number];
  /** False where the answer is read, not spoken: no limit on the seconds before the first problem. */
  timeLimit: boolean;
  /** True where what people said or did counts as much as a figure. */
  qualitative?: boolean;
}

/** Our choice; the proportions follow the example of a report in which ownership is 30 of 100. */
export const EVEN: Weights = { ownership: 30, 'quantified impact': 30, structure: 20, reflection: 10, concision: 10 };

/** One to three minutes of speech at the default pace: our choice around the usual two minutes. */
export const SPOKEN: Lens['words'] = [140, 420];

const general: Lens = {
  title: 'General',
  group: 'General',
  lead: 'the problem, in one or two sentences',
  leadThemes: [],
  emphasise: 'what you yourself did and what measurably changed',
  emphasiseThemes: ['metrics', 'value'],
  playDown: 'background that the listener does not need to follow your actions',
  playDownThemes: [],
  asks: ['problem-early', 'own-actions', 'metric-delta'],
  question: 'What was your part in this, as opposed to your team’s?',
  weights: EVEN,
  words: SPOKEN,
  timeLimit: true,
};

export const lenses: ReadonlyMap<LensId, Lens> = new Map(
  Object.entries({ general, ...amazonLenses, ...employerLenses } satisfies Record<LensId, Lens>),
);

export const lensIds: readonly LensId[] = [...lenses.keys()];

/** The lens of an id; the general one for an id that is not known. */
export const lensOf = (id: LensId | undefined): Lens => lenses.get(id ?? 'general') ?? general;

export interface LevelAdvice {
  advice: readonly string[];
  question: string;
  /** Checklist items that this level is not asked for. */
  drops: readonly ChecklistId[];
}

export const levels: Readonly<Record<Level, LevelAdvice>> = {
  junior: {
    advice: [
      'Junior: show how you found the technical or practical problem and fixed it within your own scope.',
      'Junior: noticing the issue is enough as initiative; mention it and keep the scope limited.',
    ],
    question: 'How did you know that your fix worked?',
    drops: ['scope-boundary', 'second-order'],
  },
  mid: { advice: [], question: 'What would you do differently now?', drops: [] },
  senior: {
    advice: [
      'Senior: name the trade-offs you weighed in the solution and why you decided as you did.',
      'Senior: say which teams you depended on and how you worked with them.',
      'Senior: show organisational thinking: which gap in how teams work together lay behind the problem.',
    ],
    question: 'What did you trade away for this solution, and who had to agree?',
    drops: [],
  },
};

export const levelIds = Object.keys(levels) as readonly Level[];
