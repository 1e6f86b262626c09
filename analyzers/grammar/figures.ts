import type { Sentence } from '../sentence';
import type { Token } from '../tokens';
import { amounts } from './amounts';

const known = new WeakMap<Sentence, boolean>();
const COMPOUND =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-/;
const FRACTION = /^(?:thirds?|quarters?|fifths?|tenths?|three-quarters|two-thirds|one-third)$/;

/** "by a third", "a quarter of the class", "forty-two", "a two-week trial". */
function isWordFigure(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  if (COMPOUND.test(lower)) return true;
  if (!FRACTION.test(lower)) return false;
  const after = tokens[at + 1];
  const stands = !after || after.kind === 'punct' || /^(?:of|in|within|to|and|over|after|since)$/.test(after.lower);
  return lower.includes('-') || (/^(?:a|one|two|three)$/.test(tokens[at - 1]?.lower ?? '') && stands);
}

/** Whether a sentence holds a figure, or a slot "[…]" where the writer is to put one. */
export function hasFigure(sentence: Sentence): boolean {
  let has = known.get(sentence);
  if (has === undefined) {
    const { tokens } = sentence;
    has = tokens.some(({ text }, at) => text === '[' || isWordFigure(tokens, at)) || amounts(tokens).length > 0;
    known.set(sentence, has);
  }
  return has;
}
