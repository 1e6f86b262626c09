import { CHIEFS } from '../lexicon/people';
import { words } from '../lexicon/words';
import type { Token } from '../tokens';
import { chief } from './delegation-chief';
import { handed, landed, told } from './delegation-told';
import type { Delegation } from './delegation-words';

/** The delegation that begins at token `i`; `opening` where the sentence's first word stands there. */
export function delegationAt(tokens: readonly Token[], i: number, opening: boolean): Delegation | undefined {
  const { lower } = tokens[i] as Token;
  if (CHIEF_STARTS.has(lower) || (i < 2 && CHIEFS.has(lower)))
    return chief(tokens, i) ?? (opening ? told(tokens, i, opening) : undefined);
  if (opening || OWN.has(lower)) return told(tokens, i, opening) ?? (BE.has(lower) ? handed(tokens, i) : undefined);
  if (lower === 'landed') return landed(tokens, i);
  return BE.has(lower) ? handed(tokens, i) : undefined;
}

// Most words begin none: asked first, for speed.
const CHIEF_STARTS = words('my our the they management leadership hr headquarters hq');
const OWN = words("i i'd i've");
const BE = words('was were got been');
