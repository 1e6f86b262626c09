import type { PlacedSentence } from '../sentence';
import type { AnalyzeOptions, Finding, Report } from '../types';
import { adviceOf, questionsOf } from './advice';
import { checklistOf } from './checklist';
import { lensOf } from './lenses';
import { scoreOf } from './score';
import { statsOf } from './stats';
import { storyOf } from './story';

/**
 * Sentences of the beginning that are judged as the answer: some 40 minutes of speech. What follows is counted, but no
 * longer weighed, so that a keystroke in a book costs no more than one in an answer. Our choice.
 */
const MOST_SENTENCES = 400;

export type Judgement = Pick<Report, 'score' | 'checklist' | 'stats' | 'questions' | 'advice'>;

/** Everything a report says of the draft as a whole. Pure and light: what a sentence shows is computed once. */
export function judge(
  text: string,
  sentences: readonly PlacedSentence[],
  findings: readonly Finding[],
  guidance: Report['guidance'],
  { lens: id, level = 'mid', pace }: AnalyzeOptions,
): Judgement {
  const lens = lensOf(id);
  const story = storyOf(text, sentences.slice(0, MOST_SENTENCES), findings);
  const stats = statsOf(story, sentences, pace);
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
