/** What content scripts say, checked on receipt: after an update an open page may still hold an older one. */
import type { DocsSelfTest, PanelMessage } from '../background/api';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isReport = (value: unknown): boolean =>
  isRecord(value) &&
  [value.findings, value.blanks, value.checklist, value.questions, value.advice].every(Array.isArray) &&
  isRecord(value.score) &&
  isRecord(value.stats);

export function isPanelMessage(message: unknown): message is PanelMessage {
  if (!isRecord(message) || typeof message.frame !== 'string') return false;
  const { type, activeAt, story, report } = message;
  if (type === 'gone') return true;
  if (type === 'too-long') return Number.isFinite(activeAt);
  return (
    type === 'state' &&
    Number.isFinite(activeAt) &&
    (story === undefined || typeof story === 'string') &&
    isReport(report)
  );
}

const STATES: readonly unknown[] = ['starting', 'working', 'waiting', 'unavailable'] satisfies DocsSelfTest['state'][];

export const isSelfTest = (answer: unknown): answer is DocsSelfTest =>
  isRecord(answer) &&
  STATES.includes(answer.state) &&
  Array.isArray(answer.lines) &&
  answer.lines.every((line) => typeof line === 'string');
