import type { DraftReport } from '../background/api';
import { clock, t } from './words';

/** The report as plain text to paste into notes: score, what is missing, what to look at, likely questions. */
export function summary({ score, checklist, stats, findings, blanks, questions }: DraftReport): string {
  const open = checklist.filter(({ met }) => !met).map(({ advice }) => `- ${advice}`);
  const places = findings.map(({ quote, message }) => `- “${quote}”: ${message}`);
  const block = (title: string, lines: string[]): string[] => (lines.length > 0 ? ['', title, ...lines] : []);
  return [
    score.note ?? t('panel_score_label', score.total),
    t('panel_length', stats.words, clock(stats.speakingSeconds)),
    ...score.parts.map(({ name, points, of, why }) => `- ${name} ${points}/${of}: ${why}`),
    ...block(
      t('panel_blanks'),
      blanks.map(({ quote }) => `- ${quote}`),
    ),
    ...block(t('panel_checklist'), open),
    ...block(t('panel_findings'), places),
    ...block(
      t('panel_questions'),
      questions.map((question) => `- ${question}`),
    ),
  ].join('\n');
}
