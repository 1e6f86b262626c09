import { phraseTable } from '../grammar/phrases';
import type { Token } from '../tokens';

const idle = phraseTable({
  idle:
    'i think|i think that|i guess|i guess that|i believe|i believe that|i suppose|i feel|i feel like|i feel that|i would say|i mean|you know|kind of|sort of|in order|basically|actually|just|really|very|simply|maybe|perhaps|probably|' +
    'honestly|literally|quite|pretty|somewhat|hopefully|um|uh|essentially|obviously|definitely|totally|at the end of the day|to be honest|needless to say|as a matter of fact',
});

/**
 * The tokens without words that a click may delete (fillers, hedges) and the comma after them, so that what a sentence
 * is taken for, and with it the score, does not hang on them.
 */
export function essential(tokens: readonly Token[]): readonly Token[] {
  const hits = idle(tokens);
  if (hits.length === 0) return tokens;
  return tokens.filter(({ start, text }, i) => {
    const inside = hits.some((hit) => start >= hit.start && start < hit.end);
    const comma = text === ',' && hits.some((hit) => hit.end === tokens[i - 1]?.end);
    return !(inside || comma);
  });
}
