import type { Hit } from './rule';

/** More hits than any text we take can hold: a rule that gives them goes round in a circle. Our choice. */
const MOST = 100_000;

/** The hits of a rule, as long as it comes to an end; throws where it does not. */
export function* bounded(hits: Iterable<Hit>): Iterable<Hit> {
  let count = 0;
  for (const hit of hits) {
    count += 1;
    if (count > MOST) throw new Error('This rule does not end.');
    yield hit;
  }
}
