/** Every construction by the word it hangs on. */
import * as say from '../../lexicon/outcomes';
import type { Token } from '../../tokens';
import { able, bettering, betters, down } from './betterment';
import { becomes, changes, fares, isBig, isDown, progressive, regards, sooner } from './change';
import type { Claim, Construction, Place } from './claim';
import { achieves, beats, counts, grades, leads, makes, progress, sees, success, targets, yields } from './gain';

const BY_WORD = new Map<string, Construction[]>();
const note = (list: Iterable<string>, construction: Construction): void => {
  for (const word of list) BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), construction]);
};
note(
  [
    ...say.CHANGED,
    'cut',
    'slashed',
    'trimmed',
    'calmed',
    'quietened',
    'slowed',
    'settled',
    'reduced',
    'went',
    'gone',
    'came',
    'shot',
    'fallen',
    'grown',
    'risen',
  ],
  changes,
);
note(
  ['going', 'coming', 'improving', 'rising', 'falling', 'dropping', 'growing', 'decreasing', 'increasing', 'declining'],
  progressive,
);
note(['got', 'is', 'are', 'became', 'was', 'were', 'been', 'felt', 'seemed', 'looked'], becomes);
note(['is', 'are', 'was', 'were'], isDown);
note(['was', 'were'], isBig);
note(['sooner', 'quicker', 'faster', 'smoother', 'earlier'], sooner);
note(['trusted', 'respected', 'valued', 'used'], regards);
note(
  ['ran', 'worked', 'loaded', 'moved', 'performed', 'did', 'went', 'arrived', 'run', 'runs', 'works', 'moves'],
  fares,
);
note(
  ['slept', 'answered', 'sold', 'learned', 'learnt', 'responded', 'served', 'processed', 'settled', 'healed'],
  fares,
);
note(['handled', 'treated', 'completed', 'finished', 'paid', 'delivered', 'cleared', 'closed', 'recovered'], fares);
note([...say.BETTERS, ...say.BETTERS_METRIC, 'brought', 'drove'], betters);
note(['got', 'brought', 'kept', 'drove', 'pushed'], down);
note([...say.BETTERING, ...say.BETTERING_METRIC], bettering);
note(['help', 'helped', 'helping', 'managed', 'able'], able);
note(['fewer', 'less', 'more'], counts);
note(['grew', 'generated', 'attracted', 'brought', 'saved', 'raised', 'drew', 'gained', 'won'], yields);
note(['led', 'leading', 'resulted', 'resulting', 'ended', 'was', 'contributed', 'contributing'], leads);
note(['made', 'makes', 'making'], makes);
note(['saw', 'was', 'had', 'achieved', 'noticed', 'experienced', 'seen', 'got'], sees);
note(['hit', 'met', 'exceeded', 'beat', 'surpassed', 'reached', 'achieved', 'smashed'], targets);
note(['made'], progress);
note(['successfully'], success);
note(['beat', 'outperformed', 'outsold'], beats);
note(['grade', 'mark', 'score', 'result', 'rating', 'grades', 'marks', 'results', 'ratings'], grades);
note(['achieve', 'deliver', 'drive'], achieves);

/** The claims of a sentence, in order, none inside another. */
export function* outcomeClaims(tokens: readonly Token[], place: Place): Iterable<Claim> {
  let until = -1;
  for (let i = 0; i < tokens.length; i++) {
    const constructions = BY_WORD.get((tokens[i] as Token).lower);
    if (!constructions || i <= until) continue;
    for (const construction of constructions) {
      const claim = construction(tokens, i, place);
      if (!claim) continue;
      if (claim.from <= until) break;
      until = claim.to;
      yield claim;
      break;
    }
  }
}
