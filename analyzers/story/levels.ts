import type { ChecklistId, Level } from '../types';

export interface LevelAdvice {
  advice: readonly string[];
  question: string;
  /** Checklist items that this level is not asked for. */
  drops: readonly ChecklistId[];
}

/** What is expected of whom: junior and senior follow a worked Think Big answer; a middle level is asked for no more. */
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
