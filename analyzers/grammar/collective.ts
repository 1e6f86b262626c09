import { words } from '../lexicon/words';
import { lowerAt, type Token } from '../tokens';
import { skipAdverbs } from './subject';
import { verbForm } from './verb-forms';
import { verbGroup } from './verb-group';

/** A subject that stands for several: we, all of us, our team, the team and I, my colleague and I. */
export interface CollectiveSubject {
  kind: 'we' | 'with-i' | 'team';
  /** Tokens, half-open, without the words that only say "all" behind it. */
  to: number;
  /** What hangs on the pronoun: "ve", "re", "d", "ll". */
  clitic?: string;
}

const TEAM =
  /^(?:(?:team|group|squad|crew|department)s?|committee|class|platoon|unit|shift|panel|cohort|shop|store|branch|office|ward|lab)$/;
// "The committee drew it up" may be told of others; of these the writer is one, or a word says so.
const WITH_THE = /^(?:team|group|crew|shift|squad)$/;
const FINITE = /^(?:was|were|is|are|had|has|have|did|said|told|asked|got|came|went|who|that|which|\p{L}{3,}ed)$/u;
const JOINED_IN = /^(?:pitched in|chipped in|worked (?:together|hard)|came together|pulled together|jumped in)$/;

// Most words begin none: asked first, for speed.
const STARTS = words(
  "we we've we're we'd we'll all both most two three four five the us everyone everybody me myself my our a some",
);

/** The collective subject that starts at token `i`. */
export function collective(tokens: readonly Token[], i: number): CollectiveSubject | undefined {
  const { lower } = tokens[i] as Token;
  if (!STARTS.has(lower)) return undefined;
  const we = /^we(?:'(ve|re|d|ll))?$/.exec(lower);
  if (we) return { kind: 'we', to: afterAside(tokens, i + 1), ...(we[1] ? { clitic: we[1] } : {}) };
  // "all of us", "the two of us"
  if (
    /^(?:all|both|most|two|three|four|five)$/.test(lower) &&
    lowerAt(tokens, i + 1) === 'of' &&
    lowerAt(tokens, i + 2) === 'us'
  )
    return { kind: 'we', to: afterPlace(tokens, i + 3) };
  if (lower === 'the' && lowerAt(tokens, i + 2) === 'of' && lowerAt(tokens, i + 3) === 'us')
    return { kind: 'we', to: afterPlace(tokens, i + 4) };
  // "us as a team built"
  if (
    lower === 'us' &&
    lowerAt(tokens, i + 1) === 'as' &&
    lowerAt(tokens, i + 2) === 'a' &&
    TEAM.test(lowerAt(tokens, i + 3))
  )
    return { kind: 'we', to: i + 4 };
  // "Us porters moved the beds."
  if (
    lower === 'us' &&
    (i === 0 || /^(?:so|then|and|but|,|end|eventually)$/.test(lowerAt(tokens, i - 1))) &&
    /[^su]s$/.test(lowerAt(tokens, i + 1))
  )
    return { kind: 'we', to: i + 2 };
  if (/^every(?:one|body)$/.test(lower) && JOINED_IN.test(`${lowerAt(tokens, i + 1)} ${lowerAt(tokens, i + 2)}`))
    return { kind: 'team', to: i + 1 };
  if (
    /^(?:me|myself)$/.test(lower) &&
    lowerAt(tokens, i + 1) === 'and' &&
    /^(?:my|the|our|a)$/.test(lowerAt(tokens, i + 2))
  ) {
    for (let end = i + 3; end < Math.min(i + 6, tokens.length); end++)
      if (
        /^(?:team|group|partner|colleagues?|teammates?|classmates?|squad|crew|friends?|coworkers?|co-workers?|mates?|manager|lads?|lass(?:es)?|girls|boys|guys|others|staff|nurses|brother|sister|cousin|flatmates?|housemates?|wife|husband)$/.test(
          lowerAt(tokens, end),
        )
      )
        return { kind: 'with-i', to: end + 1 };
    return undefined;
  }
  if (!/^(?:my|our|the|a|some|two)$/.test(lower)) return undefined;
  for (let end = i + 1; end < Math.min(i + 5, tokens.length); end++) {
    // "A friend was upset once and I talked to her": a verb in between makes two clauses.
    if ((tokens[end] as Token).kind !== 'word' || FINITE.test(lowerAt(tokens, end))) break;
    if (lowerAt(tokens, end + 1) === 'and' && /^(?:i|me|myself)$/.test(lowerAt(tokens, end + 2))) {
      // "I asked the nurse and I called": only a subject opens a clause.
      const before = lowerAt(tokens, i - 1);
      return i === 0 ||
        /^(?:[,;:—–-]|and|so|but|then|together|think|eventually|where|when|because|that|after)$/.test(before)
        ? { kind: 'with-i', to: end + 3 }
        : undefined;
    }
  }
  for (let end = i + 1; end < Math.min(i + 5, tokens.length); end++) {
    if ((tokens[end] as Token).kind !== 'word' || FINITE.test(lowerAt(tokens, end))) return undefined;
    if (TEAM.test(lowerAt(tokens, end))) {
      // "a working group of myself and four others"
      const member = memberOf(tokens, end + 1);
      if (member) return { kind: 'team', to: member };
      const mine = lower === 'my' || lower === 'our';
      // A shift is mostly a time, a ward a place; people where they decide.
      if (PLACE_OR_TIME.test(lowerAt(tokens, end)) && !SETTLED.test(lowerAt(tokens, skipAdverbs(tokens, end + 1))))
        return undefined;
      const ourselves = saysOurselves(tokens, i);
      const plain =
        end === i + 1 ||
        ourselves ||
        (mine && end === i + 3) ||
        (end === i + 2 && (mine || /^(?:whole|entire|small|little|project)$/.test(lowerAt(tokens, i + 1))));
      const own = mine || (lower === 'the' && (ourselves || WITH_THE.test(lowerAt(tokens, end))));
      return plain && own && lowerAt(tokens, end + 1) !== 'and' ? { kind: 'team', to: end + 1 } : undefined;
    }
  }
  return undefined;
}

const PLACE_OR_TIME = /^(?:shift|shop|store|branch|office|ward|lab)$/;
const SETTLED = /^(?:decided|agreed|voted|chose|put|split|covered|organised|organized|held|wrote)$/;

/** Whether the sentence goes on with "ourselves" or "between us": the group is the writer's own. */
const saysOurselves = (tokens: readonly Token[], i: number): boolean =>
  tokens
    .slice(i + 3, i + 16)
    .some(
      ({ lower }, n, near) =>
        lower === 'ourselves' || (lower === 'us' && /^(?:between|amongst|among)$/.test(near[n - 1]?.lower ?? '')),
    );

/** "all of us on the bay": past the place, at the verb. */
function afterPlace(tokens: readonly Token[], to: number): number {
  if (!/^(?:on|in|at|from)$/.test(lowerAt(tokens, to))) return to;
  const noun = /^(?:the|our|that|my)$/.test(lowerAt(tokens, to + 1)) ? to + 2 : to + 1;
  return verbGroup(tokens, noun + 1) ? noun + 1 : to;
}

/** Past "consisting of myself and four others", at the verb; undefined where the group is another's. */
function memberOf(tokens: readonly Token[], from: number): number | undefined {
  const of = /^(?:consisting|made|composed)$/.test(lowerAt(tokens, from))
    ? tokens.findIndex(({ lower }, n) => n > from && n < from + 3 && lower === 'of')
    : from;
  if (lowerAt(tokens, of) !== 'of') return undefined;
  let i = of + 1;
  while (i < of + 9 && /^(?:me|myself|i|and|\p{L}+|,)$/u.test(lowerAt(tokens, i)) && !verbGroup(tokens, i)) i++;
  return tokens.slice(of, i).some(({ lower }) => /^(?:me|myself|i)$/.test(lower)) ? i : undefined;
}

// "we, as a team, decided"
const afterAside = (tokens: readonly Token[], to: number): number => {
  // "we teachers chose"
  const peers = lowerAt(tokens, to);
  if (/[^su]s$/.test(peers) && peers.length > 4 && !verbForm(peers) && verbGroup(tokens, to + 1)) return to + 1;
  // "we (the night shift) decided"
  const close = lowerAt(tokens, to) === '(' ? tokens.findIndex(({ text }, i) => text === ')' && i < to + 6) : -1;
  return close > 0 ? close + 1 : afterApposition(tokens, to);
};
const afterApposition = (tokens: readonly Token[], to: number): number =>
  // "we as a class decided"
  lowerAt(tokens, to) === 'as' && /^(?:a|an)$/.test(lowerAt(tokens, to + 1))
    ? to + 3
    : lowerAt(tokens, to) === ',' &&
        lowerAt(tokens, to + 1) === 'as' &&
        lowerAt(tokens, to + 2) === 'a' &&
        lowerAt(tokens, to + 4) === ','
      ? to + 5
      : // "we, as HR, informed"
        lowerAt(tokens, to) === ',' && lowerAt(tokens, to + 1) === 'as' && lowerAt(tokens, to + 3) === ','
        ? to + 4
        : to;
