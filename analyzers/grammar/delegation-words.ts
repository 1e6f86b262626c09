/** What the two ways of telling of an order share: what a task is called, what is none. */
import type { Token } from '../tokens';

/** Where a task comes from above: offsets within the sentence. */
export interface Delegation {
  start: number;
  end: number;
}

export const TASK =
  /\b(?:task|job|responsibility|assignment|project|role|duty|brief|mission|pilot|account|contract|programme|program|campaign|caseload)\b/;
export const RECOGNITION =
  /\b(?:afterwards|later|again|wider|other (?:teams|wards|stores|schools|departments|branches|sites|classes)|whole (?:region|company|school|department)|permanently)\b/;
// Where one is posted is background; what one is set to do is not.
export const POSTING =
  /^(?:to )?(?:(?:a|an|the|my|our|this|another|one|their|\d\w*|[\w-]+) ){0,4}(?:wards?|units?|battalions?|platoons?|squads?|regiments?|base|ship|teams?|departments?|class|school|clinic|hospital|branch|store|group|station|site|office|area|section|desk|shifts?|territory|region|brigade|company|squadron|fleet|division|crew|floor)\b/;

/** The words from token `from` on, in one string. */
export const after = (tokens: readonly Token[], from: number, most = 9): string =>
  tokens
    .slice(from, from + most)
    .map(({ lower }) => lower)
    .join(' ');
