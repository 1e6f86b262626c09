/** What each part of the score is made of: shares from 0 to 1, with the evidence. Weights and curves: our choice. */

import type { Amount } from '../grammar/amounts';
import type { Finding, Span } from '../types';
import { weightOf } from './clause';
import { stemsOf } from './stems';
import { type Line, type Story, spanOf } from './story';
import { themesOf } from './themes';

export interface Part {
  share: number;
  why: string;
  spans: Span[];
}

/** Approaches 1 as evidence adds up: the first piece counts most, length for itself soon counts nothing. */
const saturate = (amount: number, left: number): number => 1 - left ** amount;
/** The findings' words: “we decided”, or “we decided” and 2 more. */
const quoted = (findings: readonly Finding[]): string => {
  const more = findings.length > 1 ? ` and ${findings.length - 1} more` : '';
  return `“${findings[0]?.quote}”${more}`;
};
const plural = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

const LOST: ReadonlySet<string> = new Set([
  'team-subject',
  'hidden-agent',
  'handoff',
  'delegated-start',
  'diluted-role',
]);
const VAGUE: ReadonlySet<string> = new Set(['unquantified-result', 'vague-amount', 'generic-impact']);
/** What a deed told with "we" still shows of the candidate. */
const TEAM_CREDIT = 0.35;

export function ownershipPart({ lines, findings, whole }: Story): Part {
  let own = 0;
  const spans: Span[] = [];
  for (const line of lines) {
    own += line.cues.own + TEAM_CREDIT * line.cues.team;
    for (const deed of line.cues.walk.deeds)
      if (deed.actor === 'i' && weightOf(deed) > 0) spans.push(spanOf(line, deed));
    if (line.cues.presentDeed) spans.push(spanOf(line, line.cues.presentDeed));
  }
  const lost = findings.filter(({ rule }) => LOST.has(rule));
  const amount = saturate(own, whole ? 0.75 : 0.42);
  const kept = (own + 0.3) / (own + 0.3 + 0.8 * lost.length);
  const told =
    spans.length > 0 ? `You tell ${plural(spans.length, 'action')} as your own` : 'No action is told as your own';
  const why =
    lost.length > 0 ? `${told}; ${quoted(lost)} ${lost.length === 1 ? 'hides' : 'hide'} your part.` : `${told}.`;
  return { share: (0.1 + 0.9 * amount) * kept, why, spans: [...spans, ...lost.map(({ from, to }) => ({ from, to }))] };
}

const KIND: Readonly<Record<Amount['kind'], number>> = {
  money: 1.2,
  percent: 1.1,
  multiple: 1,
  duration: 0.8,
  count: 0.7,
};

/**
 * True where figures tell the size of the stage, not of what was done on it. A fragment's sections are less sure, so
 * there a sentence is background only if nobody does anything in it ("we were working on …").
 */
function isBackground({ section, cues }: Line, whole: boolean): boolean {
  if (cues.change || cues.effects > 0 || cues.completion) return false;
  if (whole) return section === 'situation' || section === 'task';
  return cues.progressive && cues.mainOwn === 0;
}

function weigh(line: Line, whole: boolean): number {
  const place = isBackground(line, whole) ? 0.35 : 1;
  return line.cues.amounts.reduce(
    (sum, { kind, change }) => sum + KIND[kind] * (change === 'ends' ? 1.3 : change === 'by' ? 1.15 : 1) * place,
    0,
  );
}

/** Whether something came of it here, whoever is the subject: "we finished on time", "this cut the queue". */
const tellsOutcome = ({ section, cues }: Line, whole: boolean): boolean =>
  (whole && section === 'result') || cues.change || cues.completion || cues.effects > 0;

export function impactPart({ text, lines, findings, whole }: Story, qualitative: boolean): Part {
  let figures = 0;
  let praise = 0;
  let ends = false;
  let value = false;
  let outcome = false;
  const spans: Span[] = [];
  for (const line of lines) {
    const { cues } = line;
    const late = !isBackground(line, whole);
    figures += weigh(line, whole);
    const themes = themesOf(line.placed.sentence);
    const counts = (theme: string): number => themes.reduce((sum, { key }) => sum + (key === theme ? 1 : 0), 0);
    if (late || !whole) praise += counts('praise') + counts('adoption');
    if (cues.amounts.some(({ change }) => change !== undefined)) ends = true;
    if (late && cues.amounts.length > 0 && (counts('value') > 0 || cues.amounts.some(({ kind }) => kind === 'money')))
      value = true;
    if (tellsOutcome(line, whole)) outcome = true;
    if (late || !whole) for (const amount of cues.amounts) spans.push(spanOf(line, amount));
  }
  const vague = findings.filter(({ rule }) => VAGUE.has(rule));
  const f = saturate(figures, whole ? 0.66 : 0.5);
  const q = saturate(praise, 0.6);
  const [figureWeight, proofWeight] = qualitative ? [0.35, 0.3] : [0.5, 0.15];
  const share =
    (outcome ? 0.15 : 0) +
    figureWeight * f +
    (ends ? 0.1 : 0) +
    (value ? 0.1 : 0) +
    proofWeight * Math.max(q, qualitative ? f : 0);
  const [figure] = spans;
  const told = figure
    ? `${plural(spans.length, 'figure')}, such as “${text.slice(figure.from, figure.to)}”${ends ? '' : ', none of them a change from one point to another'}`
    : outcome
      ? 'The outcome has no figure'
      : 'No outcome is told';
  const why = vague.length > 0 ? `${told}; ${quoted(vague)} could have one.` : `${told}.`;
  spans.push(...vague.map(({ from, to }) => ({ from, to })));
  return { share: share * (1 - 0.12 * Math.min(3, vague.length)), why, spans };
}

/** Does the answer have its parts, in proportion? For a fragment: does a cause lead to an effect, in particulars? */
export function structurePart(story: Story): Part {
  const { lines, whole, words } = story;
  const spans: Span[] = [];
  let how = 0;
  let effects = 0;
  let particulars = 0;
  const share = { situation: 0, task: 0, action: 0, result: 0, reflection: 0, other: 0 };
  for (const line of lines) {
    how += line.cues.how;
    effects += line.cues.effects + line.cues.count('result');
    particulars += line.cues.named + line.cues.amounts.length;
    // "Responsible for …" is a deed told small, not a task; one click tells it as a deed.
    const told = line.findings.some(({ rule }) => rule === 'diluted-role');
    const section = line.section === 'task' && told ? 'action' : line.section;
    if (share[section] === 0 && section !== 'other') spans.push({ from: line.from, to: line.to });
    share[section] += line.words / Math.max(1, words);
  }
  const detail = 0.5 * saturate(how, 0.6) + 0.5 * saturate(particulars, 0.8);
  if (!whole) {
    const substance = saturate(words / 10, 0.5);
    const problem = lines.some(({ cues }) => cues.count('problem') + cues.count('task') > 0) ? 1 : 0;
    const total =
      0.3 * substance +
      0.3 * saturate(how, 0.5) +
      0.1 * saturate(effects, 0.4) +
      0.1 * saturate(particulars, 0.6) +
      0.2 * problem;
    return { share: total, why: how > 0 ? 'It says how or why.' : 'It does not say how or why.', spans };
  }
  // Whether a closing sentence is read as the last action or as the result can hang on its subject alone ("We finished
  // on time"), which a rewrite changes: an outcome told in an action counts as a result.
  const result =
    share.result > 0 ||
    lines.some((line) => line.section === 'action' && (tellsOutcome(line, false) || line.cues.count('result') > 0));
  const missing = (['situation', 'action', 'result'] as const).filter((section) =>
    section === 'result' ? !result : share[section] === 0,
  );
  const balance = Math.min(1, share.action / 0.45) * Math.min(1, 0.4 / Math.max(0.01, share.situation + share.task));
  const total =
    (share.situation > 0 ? 0.15 : 0) +
    (share.task > 0 ? 0.1 : 0) +
    (share.action > 0 ? 0.2 : 0) +
    (result ? 0.2 : 0) +
    0.2 * detail +
    0.15 * balance;
  const why =
    missing.length > 0
      ? `No ${missing.join(' and no ')} in it.`
      : `Actions take ${Math.round(100 * share.action)} % of the words.`;
  return { share: total, why, spans };
}

/**
 * What the candidate does ever since ("I now ask twice"), where it closes an answer: a lesson drawn, whichever section
 * the deeds before it make it look like.
 */
function closingHabit({ lines, whole }: Story): Line[] {
  const last = lines.at(-1);
  return whole && last?.cues.presentDeed && last.cues.walk.deeds.length === 0 ? [last] : [];
}

export function reflectionPart(story: Story): Part {
  const { lines, findings } = story;
  const told = lines.filter(({ section }) => section === 'reflection');
  const found = told.length > 0 ? told : closingHabit(story);
  if (found.length === 0) return { share: 0, why: 'No word on what you learned or would do differently.', spans: [] };
  const spans = found.map(({ from, to }) => ({ from, to }));
  const generic = findings.filter(({ rule }) => rule === 'generic-lesson');
  const specific = found.some((line) => isSpecific(line, lines));
  if (specific && generic.length === 0) return { share: 1, why: 'The lesson is tied to this story.', spans };
  const lesson = generic.length > 0 ? quoted(generic) : 'The lesson';
  return {
    share: specific ? 0.6 : generic.length > 0 ? 0.25 : 0.5,
    why: `${lesson} could close anyone’s story.`,
    spans,
  };
}

/** True where a reflection takes up words of the story itself, or says how. */
export function isSpecific(line: Line, lines: readonly Line[]): boolean {
  if (line.words < 7) return false;
  if (line.findings.some(({ rule }) => rule === 'generic-lesson')) return false;
  if (line.cues.how > 0) return true;
  const own = new Set(stemsOf(line.placed.sentence));
  return lines.some(
    ({ section, placed }) => section !== 'reflection' && stemsOf(placed.sentence).some((stem) => own.has(stem)),
  );
}

/** Filler and hedges for each hundred words at which nothing is left of the part. */
const ALL_FILLER = 8;
/** A sentence of more words than this is hard to follow by ear. */
const LONG_SENTENCE = 45;

export function concisionPart({ lines, findings, words, whole }: Story, limit: number): Part {
  const idle = findings.filter(({ family }) => family === 'filler');
  const rate = (100 * idle.length) / Math.max(30, words);
  const winding =
    lines.reduce((sum, line) => sum + (line.words > LONG_SENTENCE ? line.words : 0), 0) / Math.max(1, words);
  const over = whole ? Math.min(1, Math.max(0, words / limit - 1)) : 0;
  const share = Math.max(0, 1 - Math.min(1, rate / ALL_FILLER) - 0.3 * winding - 0.5 * over);
  const why =
    idle.length > 0
      ? `${quoted(idle)} can go.`
      : over > 0
        ? `${words} words: more than the ${limit} that fit.`
        : winding > 0
          ? 'No filler; long sentences.'
          : 'No filler.';
  return { share, why, spans: idle.map(({ from, to }) => ({ from, to })) };
}
