/**
 * Sections sentence by sentence: what each sentence shows (its cues) is weighed together with the order a story keeps
 * (situation, task, action, result, reflection), and the best path through all sentences wins. Weights: our choice,
 * argued from what the cue means, measured on labelled drafts.
 */
import type { Sentence } from '../sentence';
import type { Section } from '../types';
import { type Cues, cuesOf } from './cues';
import { headingOf } from './headings';

const SECTIONS = ['situation', 'task', 'action', 'result', 'reflection', 'other'] as const;
type Weights = readonly [number, number, number, number, number, number];

/** How well one section follows another, row to column, both in the order of `SECTIONS`. */
const FOLLOWS: readonly Weights[] = [
  [0.8, 0.3, 0.3, -1.2, -2, -1],
  [-1, 0.3, 0.9, -0.8, -2.5, -2],
  [-1.6, -2, 0.9, 0.2, -0.9, -1.5],
  [-2.5, -3, -0.7, 0.9, 0.3, -1],
  [-3, -3, -2, -1, 1.2, -0.5],
  [0.5, 0, 0, -0.5, -0.5, 0],
];
const STARTS: Weights = [0.9, 0.1, 0.2, -0.3, -0.8, -0.2];
const STARTS_A_STORY: Weights = [2, 0.2, -0.3, -2, -2, 0];

type Evidence = number[];

function evidence(cues: Cues): Evidence {
  const { own, team, walk, count } = cues;
  const scores: Evidence = [0, 0, 0, 0, 0, -1.5];
  const add = (s: number, t: number, a: number, r: number, l: number, o = 0): void => {
    for (const [i, weight] of [s, t, a, r, l, o].entries()) scores[i] = (scores[i] as number) + weight;
  };
  const capped = (cue: Parameters<typeof count>[0], most = 2): number => Math.min(most, count(cue));
  const subject = walk.subject;
  if (own > 0) add(-0.6, -0.6, 0.8 + Math.min(1.5, own * 0.6), 0, -0.4);
  if (team > 0) add(-0.2, -0.6, 0.5 + Math.min(0.8, team * 0.4), 0.4, -0.8);
  if (subject === 'other' || subject === 'none') add(0.4, -0.3, -0.9, 0.5, 0);
  if (subject === 'we' && team === 0) add(0.7, 0.2, 0, 0, -0.3);
  if (cues.progressive) add(1, 0, -0.5, -0.4, -0.6);
  if (cues.change) add(0, -1, 0, 1.2, -0.6);
  if (cues.completion) add(-0.3, -0.6, -0.2, 1, -0.4);
  const figures = Math.min(2, cues.amounts.length);
  add(0, 0, 0, figures * 0.3, -figures * 0.3);
  if (cues.amounts.some(({ change }) => change)) add(-0.8, -0.4, 0, 1.2, -0.5);
  const n = (cue: Parameters<typeof count>[0]): number => capped(cue);
  add(n('scene') * 1.4, 0, -n('scene') * 0.3, -n('scene') * 0.4, -n('scene') * 0.6);
  add(n('problem') * 0.7, 0, 0, -n('problem') * 0.3, 0);
  add(0, n('task') * 2.3, -n('task') * 0.8, -n('task') * 0.6, -n('task') * 0.6);
  add(-n('step') * 0.3, -n('step') * 0.3, n('step') * 0.9, -n('step') * 0.2, -n('step') * 0.3);
  add(-n('result') * 0.5, -n('result') * 0.4, -n('result') * 0.3, n('result') * 1.1, 0);
  add(-n('reflection') * 0.2, -n('reflection') * 0.2, -n('reflection') * 0.4, 0, n('reflection') * 1.6);
  add(0, 0, 0, 0, 0, n('aside') * 2.5);
  if (cues.present) add(0.2, 0.2, -0.8, -0.2, 0.9);
  if (cues.question) add(0, 0, 0, 0, 0, 1.5);
  return scores;
}

const kept = new WeakMap<Sentence, Evidence>();
function evidenceOf(sentence: Sentence): Evidence {
  const known = kept.get(sentence);
  if (known) return known;
  const scores = evidence(cuesOf(sentence));
  kept.set(sentence, scores);
  return scores;
}

/** The section of each sentence. Headings, where the draft has them, decide. */
export function labelSections(sentences: readonly Sentence[]): Section[] {
  if (sentences.length === 0) return [];
  let governed: Section | undefined;
  const fixed = sentences.map((sentence) => {
    const heading = headingOf(sentence);
    if (heading?.leads) governed = heading.section;
    return heading?.section ?? governed;
  });
  const back: number[][] = [];
  let best: number[] = [];
  sentences.forEach((sentence, k) => {
    const scores = evidenceOf(sentence);
    const place = k / Math.max(1, sentences.length - 1);
    const from: number[] = [];
    const next = SECTIONS.map((section, to) => {
      let own = fixed[k] === undefined ? (scores[to] as number) : section === fixed[k] ? 50 : -50;
      if (sentences.length > 3) own += drift(to, place);
      if (k === 0) return own + ((sentences.length > 3 ? STARTS_A_STORY : STARTS)[to] as number);
      let top = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < SECTIONS.length; i++) {
        const reach = (best[i] as number) + ((FOLLOWS[i] as Weights)[to] as number);
        if (reach > top) {
          top = reach;
          from[to] = i;
        }
      }
      return own + top;
    });
    best = next;
    back.push(from);
  });
  let at = best.indexOf(Math.max(...best));
  const path = new Array<Section>(sentences.length);
  for (let k = sentences.length - 1; k >= 0; k--) {
    path[k] = SECTIONS[at] as Section;
    at = back[k]?.[at] ?? at;
  }
  return path;
}

/** Where in the draft each section is at home: situation early, action in the middle, result and reflection late. */
function drift(section: number, place: number): number {
  if (section === 0) return 0.8 * (1 - 2 * place);
  if (section === 1) return place < 0.5 ? 0.2 : -1;
  if (section === 2) return 0.4 - Math.abs(place - 0.5) * 0.8;
  if (section === 3) return place - 0.6;
  if (section === 4) return place > 0.65 ? 0.5 : -1.5;
  return place > 0.1 && place < 0.9 ? -0.5 : 0;
}
