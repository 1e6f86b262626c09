import type { PlacedSentence } from '../sentence';
import type { AnalyzeOptions, Finding, Report } from '../types';
import { adviceOf, questionsOf, unreadAdvice } from './advice';
import { checklistOf } from './checklist';
import { lensOf } from './lenses';
import { scoreOf } from './score';
import { type Counts, statsOf } from './stats';
import { storyOf } from './story';

export type Judgement = Pick<Report, 'score' | 'checklist' | 'stats' | 'questions' | 'advice'>;

interface Judged {
  text: string;
  /** The sentences that are judged as the answer. */
  placed: readonly PlacedSentence[];
  findings: readonly Finding[];
  guidance: Report['guidance'];
  counts: Counts;
  /** Sentences behind those, of a draft too long for an answer. */
  unread: number;
}

/** Everything a report says of the draft as a whole: its first sentences, and the counts of all. Pure and light: what a sentence shows is computed once. */
export function judge(
  { text, placed, findings, guidance, counts, unread }: Judged,
  { lens: id, level = 'mid', pace }: AnalyzeOptions,
): Judgement {
  const lens = lensOf(id);
  const story = storyOf(text, placed, findings);
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
    advice: [...unreadAdvice(unread, placed.length), ...adviceOf(story, lens, level)],
  };
}
