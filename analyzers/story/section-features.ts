/** What a sentence shows, as numbers that the section weights multiply. */

import { weightOf } from './clause';
import type { Cue } from './cue-phrases';
import type { Cues } from './cues';
import { FAINT, isAdverb, isPast } from './verbs';

const capped = (n: number): number => Math.min(2, n);

/** The features by name, in the order of the weights table. */
export const featureNames = [
  'bias',
  'own',
  'own more',
  'own faint',
  'own aside',
  'own state',
  'own present',
  'team',
  'team more',
  'we state',
  'person',
  'thing',
  'it',
  'no subject',
  'change',
  'completion',
  'reaction',
  'progressive',
  'perfect',
  'had',
  'would',
  'be',
  'present',
  'present i',
  'negation',
  'question',
  'contrast',
  'so',
  'later',
  'figures',
  'change figure',
  'duration',
  'how',
  'short',
  'scene',
  'problem',
  'task',
  'step',
  'result',
  'reflection',
  'aside',
  'no reflection',
  'no past',
] as const;

export type FeatureName = (typeof featureNames)[number];

const NO_DEED = new Set(
  'am have do can could will would should might must think believe know feel find want need like love hope guess mean see remember'.split(
    ' ',
  ),
);

/** "I make a list": a deed in the present, as some writers tell the whole story. */
function presentDeed(lower: readonly string[]): boolean {
  const at = lower.indexOf('i');
  if (at < 0) return false;
  let next = at + 1;
  while (isAdverb(lower[next] ?? '')) next++;
  const verb = lower[next] ?? '';
  return /^[a-z]{3,}$/.test(verb) && !NO_DEED.has(verb) && !isPast(verb);
}

export function featuresOf(cues: Cues): number[] {
  const { walk, count, lower: first } = cues;
  const main = walk.deeds.filter(({ aside }) => !aside);
  const mine = main.filter(({ actor }) => actor === 'i');
  const strong = mine.filter((deed) => weightOf(deed) === 1).length;
  const ours = main.filter((deed) => deed.actor === 'we' && weightOf(deed) > 0).length;
  const cue = (name: Cue): number => capped(count(name));
  const has = (test: boolean): number => (test ? 1 : 0);
  const values: Record<FeatureName, number> = {
    bias: 1,
    own: has(strong > 0),
    'own more': Math.min(2, Math.max(0, strong - 1)),
    'own faint': has(strong === 0 && mine.some(({ verb }) => FAINT.has(verb))),
    'own aside': has(main.length === 0 && walk.deeds.some(({ actor, aside }) => actor === 'i' && aside)),
    'own state': has(walk.subject === 'i' && mine.every((deed) => weightOf(deed) === 0)),
    'own present': has(presentDeed(first)),
    team: has(ours > 0),
    'team more': Math.min(2, Math.max(0, ours - 1)),
    'we state': has(walk.subject === 'we' && ours === 0),
    person: has(/^(?:he|she|they|everyone|everybody|people|nobody)/.test(walk.subjectWord)),
    thing: has(walk.subject === 'other' && walk.subjectWord === ''),
    it: has(/^(?:it|this|that|these|which|what|there)/.test(walk.subjectWord)),
    'no subject': has(walk.subject === 'none'),
    change: has(cues.change),
    completion: has(cues.completion),
    reaction: has(cues.reaction),
    progressive: has(cues.progressive),
    perfect: has(cues.perfect),
    had: has(first.some((word, i) => word === 'had' && (isPast(first[i + 1] ?? '') || first[i + 1] === 'been'))),
    would: has(first.some((word) => /^(?:would|could|should)/.test(word) || word.endsWith("'d"))),
    be: has(first.slice(0, 8).some((word) => /^(?:was|were)/.test(word))),
    present: has(cues.present),
    'present i': has(cues.present && walk.subject === 'i'),
    negation: has(first.some((word) => word === 'no' || word === 'not' || word === 'nobody' || word.endsWith("n't"))),
    question: has(cues.question),
    contrast: has(/^(?:but|however|although|while)$/.test(first[0] ?? '')),
    so: has(first[0] === 'so' || first[0] === 'instead'),
    later: has(/^(?:then|next|after|afterwards|finally|first|later)$/.test(first[0] ?? '')),
    figures: Math.min(2, cues.amounts.filter(({ kind }) => kind !== 'duration').length),
    'change figure': has(cues.amounts.some(({ change }) => change !== undefined)),
    duration: has(cues.amounts.some(({ kind }) => kind === 'duration')),
    how: capped(cues.how),
    short: has(first.length < 9),
    scene: cue('scene'),
    problem: cue('problem'),
    task: cue('task'),
    step: cue('step'),
    result: cue('result'),
    reflection: cue('reflection'),
    aside: cue('aside'),
    'no reflection': has(count('reflection') === 0),
    'no past': has(!first.some(isPast)),
  };
  return featureNames.map((name) => values[name]);
}
