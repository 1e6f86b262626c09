import type { Hit } from './rule';

/** More hits than any text we take can hold: a rule that gives them goes round in a circle. Our choice. */
const MOST_HITS = 100_000;
/**
 * Turns of loops a rule may take over one sentence, or over the draft: ten thousand times what a usual one takes, and a
 * fraction of a second. Our choice.
 */
const MOST_TURNS = 20_000_000;

/** Thrown where a rule does not come to an end. */
export class EndlessRule extends Error {}

/** Turns between two rules: a small integer, which counts at no cost where a float would be allocated anew each time. */
const UNWATCHED = 2 ** 30 - 1;

let left = UNWATCHED;
let watched = false;

/** Outside a rule the count begins anew. */
function spent(): void {
  if (watched) throw new EndlessRule();
  left = UNWATCHED;
}

/**
 * Counts a turn of a loop; throws where a rule has had its share. The build puts a call into every loop of the
 * analyzers (tests/tools/counted-loops.ts): nothing else stops a loop in the one thread that both rules and answers
 * share.
 */
export function turn(): void {
  if (--left < 0) spent();
}

/** The hits of a rule, as long as it comes to an end; throws where it does not. */
export function* bounded(find: () => Iterable<Hit>): Iterable<Hit> {
  left = MOST_TURNS;
  watched = true;
  try {
    let count = 0;
    for (const hit of find()) {
      count += 1;
      if (count > MOST_HITS) throw new EndlessRule();
      yield hit;
    }
  } finally {
    left = UNWATCHED;
    watched = false;
  }
}
