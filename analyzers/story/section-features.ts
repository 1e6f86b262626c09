/** What a sentence shows, as numbers that the section weights multiply. */

import { afterI, isPresentDeed, weightOf } from './clause';
import type { Cue } from './cue-phrases';
import type { Cues } from './cues';
import { FEATURED, listsIn, OPENINGS } from './section-words';
import { FAINT, isPast } from './verbs';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const capped = (n: number): number => Math.min(2, n);

/** Features that take more than a word list. */
const OWN_NAMES = [
  'bias',
  'own',
  'own more',
  'own faint',
  'own aside',
  'own state',
  'own present',
  'own told',
  'bullet',
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
  'hindsight',
  'be',
  'passive',
  'reported',
  'to me',
  'present',
  'present i',
  'holds now',
  'gnomic',
  'negation',
  'question',
  'my',
  'figures',
  'change figure',
  'duration',
  'how',
  'short',
  'very short',
  'scene',
  'problem',
  'task',
  'order',
  'remit',
  'habit',
  'team habit',
  'step',
  'result',
  'reflection',
  'aside',
  'no reflection',
  'no past',
  'claim',
  'bullet claim',
  'pleased',
  'delegated',
  'moral',
] as const;

/** The features by name, in the order of the weights table. */
export const featureNames = [...OWN_NAMES, ...OPENINGS.map(([name]) => name), ...FEATURED] as const;

export type FeatureName = (typeof featureNames)[number];

const TOLD = words(
  'told asked called rang explained apologised apologized offered suggested spoke talked listened answered',
);
const HOLDING = words("is are has have take takes use uses run runs keep keeps now i've they've we've");
const BE = words('was were got been being');
const IRREGULAR_PARTICIPLES = words('done written given taken seen known drawn thrown chosen spoken shown');

const OFFICE = words('job call decision responsibility side patch business role problem task territory area');

/** "The clock is engineering's job", "was led by the other team": the matter is another's. */
const isElsewhere = (lower: readonly string[]): boolean =>
  lower.some(
    (word, i) =>
      (word.endsWith("'s") && OFFICE.has(lower[i + 1] ?? '')) ||
      (/^(?:owns|owned)$/.test(word) && lower[i - 1] !== 'i') ||
      (/^(?:led|run|owned|managed|handled|decided)$/.test(word) && lower[i + 1] === 'by'),
  );

/** "The form was changed", "then the boys got referred to the head". */
const isPassive = (lower: readonly string[]): boolean =>
  lower.some((word, i) => {
    if (!BE.has(word)) return false;
    const next = lower[i + 1] ?? '';
    const verb = /^(?:also|then|all|not)$|ly$/.test(next) ? (lower[i + 2] ?? '') : next;
    return (isPast(verb) && verb !== 'had') || IRREGULAR_PARTICIPLES.has(verb);
  });

export function featuresOf(cues: Cues): number[] {
  const { walk, count, lower } = cues;
  const main = walk.deeds.filter(({ aside }) => !aside);
  const mine = main.filter(({ actor }) => actor === 'i');
  const strong = mine.filter((deed) => weightOf(deed) === 1).length;
  const ours = main.filter((deed) => deed.actor === 'we' && weightOf(deed) > 0).length;
  const others = walk.subject === 'other';
  // "to let", "to put": forms that are past only elsewhere.
  const past = lower.some((word, i) => isPast(word) && lower[i - 1] !== 'to');
  const verb = lower[afterI(lower)] ?? '';
  const cue = (name: Cue): number => capped(count(name));
  const has = (test: boolean): number => (test ? 1 : 0);
  const holds = listsIn(lower);
  const values: Record<(typeof OWN_NAMES)[number], number> = {
    bias: 1,
    own: has(strong > 0),
    'own more': Math.min(2, Math.max(0, strong - 1)),
    'own faint': has(strong === 0 && mine.some(({ verb }) => FAINT.has(verb))),
    'own aside': has(main.length === 0 && walk.deeds.some(({ actor, aside }) => actor === 'i' && aside)),
    'own state': has(walk.subject === 'i' && mine.every((deed) => weightOf(deed) === 0)),
    // "I make a list": some writers tell the whole story in the present.
    'own present': has(isPresentDeed(verb)),
    'own told': has(TOLD.has(verb)),
    bullet: has(walk.bullet),
    team: has(ours > 0),
    'team more': Math.min(2, Math.max(0, ours - 1)),
    'we state': has(walk.subject === 'we' && ours === 0),
    person: has(/^(?:he|she|they|everyone|everybody|people|nobody)/.test(walk.subjectWord)),
    thing: has(others && walk.subjectWord === ''),
    it: has(/^(?:it|this|that|these|which|what|there)/.test(walk.subjectWord)),
    'no subject': has(walk.subject === 'none'),
    change: has(cues.change),
    completion: has(cues.completion),
    reaction: has(cues.reaction),
    progressive: has(cues.progressive),
    perfect: has(cues.perfect),
    had: has(lower.some((word, i) => word === 'had' && (isPast(lower[i + 1] ?? '') || lower[i + 1] === 'been'))),
    would: has(lower.some((word) => /^(?:would|could|should)/.test(word) || word.endsWith("'d"))),
    hindsight: cue('hindsight'),
    be: has(lower.slice(0, 8).some((word) => /^(?:was|were)/.test(word))),
    passive: has(others && isPassive(lower)),
    reported: has(others && holds('reported')),
    'to me': has(others && lower.includes('me')),
    present: has(cues.present),
    'present i': has(cues.present && walk.subject === 'i'),
    'holds now': has(holds('now') && lower.slice(0, 12).some((word) => HOLDING.has(word))),
    // "Structure helps people to let go": said of all times, of nobody here.
    gnomic: has(
      !(past || holds('now') || holds('persons')) && cues.amounts.length === 0 && lower.length > 4 && !cues.question,
    ),
    negation: has(lower.some((word) => word === 'no' || word === 'not' || word === 'nobody' || word.endsWith("n't"))),
    question: has(cues.question),
    my: capped(lower.reduce((sum, word) => sum + (word === 'my' ? 1 : 0), 0)),
    figures: Math.min(2, cues.amounts.filter(({ kind }) => kind !== 'duration').length),
    'change figure': has(cues.amounts.some(({ change }) => change !== undefined)),
    duration: has(cues.amounts.some(({ kind }) => kind === 'duration')),
    how: capped(cues.how),
    short: has(lower.length < 9),
    'very short': has(lower.length < 6),
    scene: cue('scene'),
    problem: cue('problem'),
    task: cue('task'),
    order: has(count('ordered') > 0 || (count('order') > 0 && walk.subject !== 'i')),
    remit: has(count('remit') > 0 || isElsewhere(lower) || (cues.mainOwn < 1 && holds('not') && holds('remit'))),
    habit: cue('habit'),
    'team habit': has(ours > 0 && strong === 0 && count('habit') > 0),
    step: cue('step'),
    result: cue('result'),
    reflection: cue('reflection'),
    aside: cue('aside'),
    'no reflection': has(count('reflection') === 0),
    'no past': has(!past),
    claim: has(cues.claim),
    'bullet claim': has(cues.claim && walk.bullet),
    pleased: has(cues.pleased),
    delegated: has(cues.delegated),
    moral: has(cues.moral),
  };
  const opening = lower[0] ?? '';
  return [
    ...OWN_NAMES.map((name) => values[name]),
    ...OPENINGS.map(([, list]) => has(list.has(opening))),
    ...FEATURED.map((list) => has(holds(list))),
  ];
}
