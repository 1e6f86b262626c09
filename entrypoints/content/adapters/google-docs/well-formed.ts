import type { Ask, Outcome, Replies } from '../../../google-docs-page.content/protocol';

/** The page can send what it likes in its own part's name: an answer of another shape than was asked for is none. */
export const isReply = <T extends Ask['ask']>(ask: T, body: unknown): body is Replies[T] =>
  isRecord(body) && checks[ask](body);

const OUTCOMES: Record<Outcome, true> = {
  done: true,
  moved: true,
  'no-text': true,
  'no-input': true,
  'no-selection': true,
  ignored: true,
  changed: true,
  busy: true,
};
const WAYS: readonly unknown[] = ['id', 'plain', 'canvas'];

type Shape = Record<string, unknown>;

const isRecord = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isOffset = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isSpan = ({ from, to }: Shape): boolean => isOffset(from) && isOffset(to) && from <= to;
const isOutcome = ({ outcome }: Shape): boolean => typeof outcome === 'string' && Object.hasOwn(OUTCOMES, outcome);
const isRun = (run: unknown): boolean =>
  isRecord(run) &&
  [run.left, run.width, run.baseline, run.size].every(Number.isFinite) &&
  [run.text, run.font].every((words) => typeof words === 'string') &&
  typeof run.rtl === 'boolean';

const checks: Record<Ask['ask'], (body: Shape) => boolean> = {
  read({ state, way, revision, selection, whole, splice }) {
    if (state === 'absent' || state === 'failing') return true;
    if (!WAYS.includes(way) || !isOffset(revision)) return false;
    if (selection !== undefined && !(isRecord(selection) && isSpan(selection))) return false;
    if (state === 'text') return typeof whole === 'string';
    return (
      state === 'same' || (state === 'edit' && isRecord(splice) && isSpan(splice) && typeof splice.insert === 'string')
    );
  },
  select: isOutcome,
  replace: isOutcome,
  painted: ({ canvases, offered }) =>
    typeof offered === 'boolean' &&
    Array.isArray(canvases) &&
    canvases.every((runs) => Array.isArray(runs) && runs.every(isRun)),
};
