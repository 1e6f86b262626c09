import type { Sentence } from '../sentence';
import { amounts } from '../story/amounts';

const known = new WeakMap<Sentence, boolean>();

/** Whether a sentence holds a figure, or a slot "[…]" where the writer is to put one. */
export function hasFigure(sentence: Sentence): boolean {
  let has = known.get(sentence);
  if (has === undefined) {
    has = sentence.tokens.some(({ text }) => text === '[') || amounts(sentence.tokens).length > 0;
    known.set(sentence, has);
  }
  return has;
}
