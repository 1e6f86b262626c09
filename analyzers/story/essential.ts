import { phraseTable } from '../grammar/phrases';
import { FILLERS } from '../lexicon/fillers';
import type { Token } from '../tokens';

const { like: _beside, ...fillers } = FILLERS;

const idle = phraseTable({
  ...fillers,
  wordy: 'in order|so as',
  hedges:
    'i think|i think that|i guess|i guess that|i believe|i believe that|i suppose|i reckon|i feel|i feel like|i feel that|i would say|i felt like|in my opinion|in my view|in my humble opinion|in my personal opinion|' +
    "i kind of feel|i sort of feel|i assume|i imagine|i would like to think|i like to think|i want to say|i'd say|i dare say|i am pretty sure|i'm pretty sure|i hope|" +
    'i still believe|i still think|i still believe that|i still think that|maybe|perhaps|probably|quite|somewhat|hopefully|definitely|more or less|arguably|presumably|to some extent|to a certain extent|in some ways|if i remember correctly|if i recall|or something like that|or something',
});

/**
 * The tokens without words that a click may delete (fillers, hedges) and their commas, so that what a sentence
 * is taken for, and with it the score, does not hang on them. Of a slot to be filled in ("[from X % to Y %]") one word
 * stays, as it stands for what will be written there.
 */
export function essential(tokens: readonly Token[]): readonly Token[] {
  const written = tokens.some(({ text }) => text === '[') ? withoutSlots(tokens) : tokens;
  const hits = idle(written);
  if (hits.length === 0) return written;
  return written.filter(({ start, text }, i) => {
    const inside = hits.some((hit) => start >= hit.start && start < hit.end);
    // The comma behind it, and one before it where nothing follows it but another mark.
    const comma =
      text === ',' &&
      hits.some(
        (hit) =>
          hit.end === written[i - 1]?.end ||
          (hit.start === written[i + 1]?.start && written.find((after) => after.start >= hit.end)?.kind !== 'word'),
      );
    return !(inside || comma);
  });
}

function withoutSlots(tokens: readonly Token[]): readonly Token[] {
  let inside = 0;
  // "…, and [what changed, from X to Y].": what a click has hung on the end says nothing of the sentence before.
  const hung = tokens.findIndex(
    ({ text }, i) => text === '[' && i > 2 && tokens[i - 1]?.lower === 'and' && tokens[i - 2]?.text === ',',
  );
  return (hung < 0 ? tokens : tokens.slice(0, hung - 2)).filter(({ text }) => {
    if (text === ']' && inside > 0) inside = 0;
    else if (text === '[') inside = 1;
    else if (inside > 0) return inside++ === 1;
    else return true;
    return false;
  });
}
