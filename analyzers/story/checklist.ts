/** The checklist: what a strong answer shows, where this draft shows it, and what to do where it does not. */
import type { ChecklistId, ChecklistItem, Level, Span, Stats } from '../types';
import type { Lens } from './lens';
import { levels } from './levels';
import { isSpecific } from './parts';
import { countRule, firstTheme, type Line, type Story, spanOf } from './story';
import { themesOf } from './themes';
import { troubleOf } from './trouble';

/** A problem that comes later than this many seconds of speech comes late: half of the 45 s at which it costs. */
const EARLY_SECONDS = 22;
/** Own actions that make an action part, as career services ask for steps (our choice of three). */
const ENOUGH_ACTIONS = 3;
/** Actions take about 60 % of an answer (University of Washington Career & Internship Center); from half on it holds. */
const ACTION_SHARE = [0.45, 0.8] as const;
/** Situation and task together take about 30 % there; above 40 % they crowd out the actions. */
const MOST_SETUP = 0.4;

type Check = (
  story: Story,
  about: { stats: Stats; lens: Lens; level: Level },
) => { evidence?: Span; met: boolean; advice: string };

const shown = (evidence: Span | undefined, advice: string): { evidence?: Span; met: boolean; advice: string } =>
  evidence ? { evidence, met: true, advice } : { met: false, advice };

/** Where an outcome stands: in a whole answer not in what was before the candidate acted. */
const outcomes = ({ lines, whole }: Story): readonly Line[] =>
  whole ? lines.filter(({ section }) => section !== 'situation' && section !== 'task') : lines;

const firstOf = (lines: readonly Line[], fits: (line: Line) => boolean): Span | undefined => {
  const found = lines.find(fits);
  return found && { from: found.from, to: found.to };
};

const checks: Readonly<Record<ChecklistId, Check>> = {
  'problem-early': (story, { stats }) => {
    const pace = stats.speakingSeconds > 0 ? stats.words / stats.speakingSeconds : 1;
    let seconds = 0;
    for (const one of story.lines) {
      const hit = one.cues.phrases.find(({ key }) => key === 'problem') ?? troubleOf(one.placed.sentence.tokens);
      if (hit) return shown(spanOf(one, hit), 'The problem comes early.');
      seconds += one.words / pace;
      if (seconds > EARLY_SECONDS) break;
    }
    return shown(
      undefined,
      'Name the problem in the first two sentences; keep architecture and background out of the way.',
    );
  },
  'scope-boundary': (story) =>
    shown(
      firstTheme(story, ['scope']),
      'Say where your own remit ended: “outside my team”, “not part of my sprint”. It shows that you went beyond it.',
    ),
  'ownership-proof': (story, { level }) =>
    shown(
      firstTheme(story, level === 'junior' ? ['proof', 'noticed'] : ['proof']),
      'Say why you took it on although nobody had asked: “it wasn’t assigned to me, but …, because …”.',
    ),
  'own-actions': (story) => {
    const own = story.lines.filter(({ cues }) => cues.own >= 0.8);
    const lost = countRule(
      story.findings,
      'team-subject',
      'hidden-agent',
      'handoff',
      'delegated-start',
      'diluted-role',
    );
    const deeds = own.reduce((sum, { cues }) => sum + cues.own, 0);
    const evidence = deeds >= (story.whole ? ENOUGH_ACTIONS : 1) && lost === 0 ? own[0] : undefined;
    return shown(
      evidence && { from: evidence.from, to: evidence.to },
      lost > 0
        ? 'Tell every action sentence with “I”: some leave open who did it.'
        : 'Tell at least three steps that you took yourself, each with “I” and a verb of doing.',
    );
  },
  'metric-delta': (story) =>
    shown(
      firstOf(outcomes(story), ({ cues }) => cues.amounts.some(({ change }) => change !== undefined)),
      'Give the measure before and after: “from 0.3 % to zero”, “from twelve days to four”.',
    ),
  'business-value': (story) =>
    shown(
      firstOf(
        outcomes(story),
        ({ cues, placed }) =>
          cues.amounts.some(({ kind }) => kind === 'money') ||
          (cues.amounts.length > 0 && themesOf(placed.sentence).some(({ key }) => key === 'value')),
      ),
      'Say what the change was worth: money, hours, or people served. Finance or your manager can help to estimate it.',
    ),
  'second-order': (story) =>
    shown(
      firstTheme(story, ['adoption'], ['action', 'result', 'reflection', 'other']),
      'Add what lived on afterwards: who adopted it, what became the standard.',
    ),
  'specific-reflection': (story) =>
    shown(
      firstOf(story.lines, (one) => one.section === 'reflection' && isSpecific(one, story.lines)),
      'Close with an insight that only this story could give: what you would put in place earlier, and why.',
    ),
  length: (story, { stats, lens }) => {
    const [least, most] = lens.words;
    const { words, speakingSeconds } = stats;
    const size = lens.timeLimit ? `${words} words, about ${speakingSeconds} s of speech` : `${words} words`;
    if (words > most) return { met: false, advice: `${size}: cut it to ${most} words or fewer.` };
    if (words < least) return { met: false, advice: `${size}: a full answer takes ${least} to ${most} words.` };
    const [first] = story.lines;
    return {
      met: true,
      advice: `${size}: it fits.`,
      ...(first && { evidence: { from: first.from, to: story.lines.at(-1)?.to ?? first.to } }),
    };
  },
  proportions: (story, { stats: { shares } }) => {
    const percent = (share: number): string => `${Math.round(100 * share)} %`;
    const setup = shares.situation + shares.task;
    const told = `Situation and task take ${percent(setup)}, actions ${percent(shares.action)}, result ${percent(shares.result)}.`;
    const met =
      story.whole && shares.action >= ACTION_SHARE[0] && shares.action <= ACTION_SHARE[1] && setup <= MOST_SETUP;
    const action = story.lines.find(({ section }) => section === 'action');
    return {
      met,
      advice: met ? told : `${told} Aim for about 60 % actions and a short situation.`,
      ...(met && action && { evidence: { from: action.from, to: action.to } }),
    };
  },
};

/** The checklist in the order of the lens: what it asks for first comes first. */
export function checklistOf(story: Story, stats: Stats, lens: Lens, level: Level): ChecklistItem[] {
  const { drops } = levels[level];
  const ids = [...new Set([...lens.asks, ...(Object.keys(checks) as ChecklistId[])])].filter(
    (id) => !drops.includes(id),
  );
  return ids.map((id) => {
    const { met, advice, evidence } = checks[id](story, { stats, lens, level });
    return evidence ? { id, met, advice, evidence } : { id, met, advice };
  });
}
