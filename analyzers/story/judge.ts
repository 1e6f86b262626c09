import type { PlacedSentence } from '../sentence';
import type { AnalyzeOptions, Finding, Report } from '../types';
import { adviceOf, questionsOf } from './advice';
import { checklistOf } from './checklist';
import { lensOf } from './lenses';
import { scoreOf } from './score';
import { type Counts, statsOf } from './stats';
import { storyOf } from './story';

export type Judgement = Pick<Report, 'score' | 'checklist' | 'stats' | 'questions' | 'advice'>;

/** Everything a report says of the draft as a whole: its first sentences, and the counts of all. Pure and light: what a sentence shows is computed once. */
export function judge(
  text: string,
  sentences: readonly PlacedSentence[],
  findings: readonly Finding[],
  guidance: Report['guidance'],
  counts: Counts,
  { lens: id, level = 'mid', pace }: AnalyzeOptions,
): Judgement {
  const lens = lensOf(id);
  const story = storyOf(text, sentences, findings);
  const stats = statsOf(story, counts, pace);
  const score = scoreOf(story, lens);
  if (score.note) return { score, stats, checklist: [], questions: [], advice: [] };
  const checklist = checklistOf(story, stats, lens, level);
  const asked = Object.values(guidance).map(({ question }) => question);
  return {
    score,
    stats,
    checklist,
    questions: questionsOf(checklist, asked, lens, level),
    advice: adviceOf(story, lens, level),
  };
}
