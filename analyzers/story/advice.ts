import type { ChecklistItem, Level } from '../types';
import type { Lens } from './lens';
import { levels } from './levels';
import type { Story } from './story';
import { type Theme, themesOf } from './themes';

/** Share of the draft within which what a lens leads with should come (our choice). */
const LEADING = 0.4;
/** Share of the draft's sentences above which a theme to be played down is too loud (our choice). */
const LOUD = 0.3;

/** The numbers of the sentences that speak of one of the themes. */
function numbers({ lines }: Story, themes: readonly Theme[]): number[] {
  const found: number[] = [];
  if (themes.length === 0) return found;
  for (const [i, { placed }] of lines.entries())
    if (themesOf(placed.sentence).some(({ key }) => themes.includes(key))) found.push(i + 1);
  return found;
}

/** Says so where only the beginning of a draft is judged. */
export const unreadAdvice = (unread: number, read: number): string[] =>
  unread > 0
    ? [`Score, checklist and advice read the first ${read} sentences only; the ${unread} behind them are underlined.`]
    : [];

/** What the lens and the level ask to lead with, emphasise and play down, and where this draft stands on it. */
export function adviceOf(story: Story, lens: Lens, level: Level): string[] {
  const advice: string[] = [];
  const [first] = numbers(story, lens.leadThemes);
  let lead = `Lead with ${lens.lead}.`;
  if (story.whole && lens.leadThemes.length > 0) {
    if (first === undefined) lead += ' Nothing in the draft speaks of it yet.';
    else if (first > Math.max(2, story.lines.length * LEADING))
      lead += ` It first comes in sentence ${first}: move it up.`;
  }
  advice.push(lead);
  const stressed = numbers(story, lens.emphasiseThemes);
  advice.push(
    `Emphasise ${lens.emphasise}.${story.whole && lens.emphasiseThemes.length > 0 && stressed.length === 0 ? ' The draft does not show it yet.' : ''}`,
  );
  const loud = numbers(story, lens.playDownThemes);
  const tooLoud = story.whole && loud.length > Math.max(1, story.lines.length * LOUD);
  advice.push(`Play down ${lens.playDown}.${tooLoud ? ` Sentences ${loud.join(', ')} dwell on it.` : ''}`);
  return [...advice, ...levels[level].advice];
}

const ASKED: Readonly<Partial<Record<ChecklistItem['id'], string>>> = {
  'own-actions': 'What exactly did you do yourself?',
  'metric-delta': 'How did you measure it, and what was it before?',
  'business-value': 'What was that worth to the business, or to the people you serve?',
  'ownership-proof': 'Why you? Was this assigned to you?',
  'scope-boundary': 'Was this part of your job?',
  'second-order': 'What happened to it after you left?',
  'specific-reflection': 'What would you do differently next time?',
  'problem-early': 'What was the problem, in one sentence?',
};
const MOST_QUESTIONS = 6;

/** Questions an interviewer is likely to ask next: the lens's and the level's own, then those that the draft leaves open. */
export function questionsOf(
  checklist: readonly ChecklistItem[],
  findingQuestions: readonly string[],
  lens: Lens,
  level: Level,
): string[] {
  const open = checklist.flatMap(({ id, met }) => (met ? [] : (ASKED[id] ?? [])));
  return [...new Set([lens.question, levels[level].question, ...findingQuestions, ...open])].slice(0, MOST_QUESTIONS);
}
