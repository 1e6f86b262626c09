/** Who will listen: what a lens asks to hear first, hear more of and hear less of. */
import type { LensId } from '../types';
import { EVEN, type Lens, lensGroup } from './lens';
import { amazonLenses } from './lenses-amazon';
import { employerLenses, professionLenses } from './lenses-employers';

const generalLens = lensGroup('General', {
  general: {
    title: 'General',
    lead: 'the problem, in one or two sentences',
    leadThemes: [],
    emphasise: 'what you yourself did and what measurably changed',
    emphasiseThemes: ['metrics', 'value'],
    playDown: 'background that the listener does not need to follow your actions',
    playDownThemes: [],
    asks: ['problem-early', 'own-actions', 'metric-delta'],
    question: 'What was your part in this, as opposed to your team’s?',
    weights: EVEN,
  },
});

export const lenses: ReadonlyMap<LensId, Lens> = new Map([
  ...generalLens,
  ...lensGroup('Amazon Leadership Principles', amazonLenses),
  ...lensGroup('Employers', employerLenses),
  ...lensGroup('Professions', professionLenses),
]);

export const lensIds: readonly LensId[] = [...lenses.keys()];

/** The lens of an id; the general one for an id that is not known. */
export const lensOf = (id: LensId | undefined): Lens => lenses.get(id ?? 'general') ?? (lenses.get('general') as Lens);
