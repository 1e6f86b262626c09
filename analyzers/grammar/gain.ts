/** Claims of more or less of a thing: "there were fewer complaints", "it led to more sales", "we hit our targets". */
import * as say from '../lexicon/outcomes';
import { words } from '../lexicon/words';
import { isPast } from '../story/verbs';
import type { Token } from '../tokens';
import type { Claim, Place } from './claims';
import { lowerAt, objectEnd, some } from './noun-phrase';

const DEGREE = words('a lot lots much far many way so noticeably significantly considerably loads even');
const WE = /^(?:i|we|they|team|and|branch|store|class|unit|shop|ward|company|school|department)$/;
const UNCOUNTED = words('than time work pressure effort care sense likely important than about often');

/** Index of the last word of "far fewer complaints" at `from`; undefined where no such phrase stands there. */
function quantityEnd(tokens: readonly Token[], from: number): number | undefined {
  let i = from;
  while (DEGREE.has(lowerAt(tokens, i))) i++;
  if (!say.QUANTITY.has(lowerAt(tokens, i)) || tokens[i + 1]?.kind !== 'word' || UNCOUNTED.has(lowerAt(tokens, i + 1)))
    return undefined;
  const last = objectEnd(tokens, i + 1);
  // "more confident" says how, not how many.
  const head = lowerAt(tokens, last);
  const counted = tokens.slice(i + 1, i + 4).some(({ lower }) => say.METRICS.has(lower) || /[^s'iu]s$/.test(lower));
  return counted || say.METRICS.has(head) || head === 'people' || head === 'business' ? last : undefined;
}

/** "there were fewer complaints", "we had far fewer returns", "generated more leads", "Fewer patients fell". */
export function quantityAt(tokens: readonly Token[], i: number, { who, result, before }: Place): Claim | undefined {
  const { lower } = tokens[i] as Token;
  if (!result) return undefined;
  if (/^(?:fewer|less)$/.test(lower) && (before < 0 || tokens[before]?.text === ',')) {
    const verb = tokens.findIndex(
      (token, n) => n > i && n < i + 6 && (isPast(token.lower) || /^(?:are|is|have|has|were|was)$/.test(token.lower)),
    );
    if (verb > i + 1) return { first: i, last: verb, slot: false, thing: '' };
  }
  const there = who === 'there' && /^(?:was|were|is|are)$/.test(lower);
  if (!there && !say.GAINED.has(lower)) return undefined;
  const from = i + (/^(?:in|about)$/.test(lowerAt(tokens, i + 1)) ? 2 : 1);
  const last = quantityEnd(tokens, from);
  return last === undefined ? undefined : { first: there ? before : i, last, slot: false, thing: '' };
}

/** "saw an increase in bookings", "led to better cooperation", "the result was a smoother handover". */
export function resultsAt(tokens: readonly Token[], i: number, { who, result, subject }: Place): Claim | undefined {
  const { lower } = tokens[i] as Token;
  if (!result) return undefined;
  const leads = /^(?:led|leading|resulted|resulting)$/.test(lower) && /^(?:to|in)$/.test(lowerAt(tokens, i + 1));
  if (leads || (lower === 'was' && /^(?:result|outcome)$/.test(who))) {
    const from = i + (leads ? 2 : 1);
    if (!some(tokens, from, from + 2, say.COMPARATIVES) && !some(tokens, from, from + 3, say.CHANGES)) return undefined;
    const last = objectEnd(tokens, from);
    const on =
      lowerAt(tokens, last + 1) === 'in' && say.CHANGES.has(lowerAt(tokens, last)) ? objectEnd(tokens, last + 2) : last;
    return { first: i, last: on, slot: leads, thing: lowerAt(tokens, on) };
  }
  const sees = /^(?:saw|was|had|achieved|noticed|experienced|seen|delivered|made|gave)$/.test(lower);
  if (
    sees &&
    (/^(?:there|it|this|us)$/.test(who) || WE.test(who) || (subject?.kind === 'word' && /^(?:saw|made)$/.test(lower)))
  ) {
    const noun = tokens.findIndex((token, n) => n > i && n < i + 5 && say.CHANGES.has(token.lower));
    if (noun < 0 || !/^(?:in|of|to|for|on)$/.test(lowerAt(tokens, noun + 1))) return undefined;
    if (!/^(?:an?|\p{L}+ly|big|real|clear|noticeable|some|great|huge)$/u.test(lowerAt(tokens, i + 1))) return undefined;
    const last = objectEnd(tokens, noun + 2);
    return { first: i, last, slot: true, thing: lowerAt(tokens, last) };
  }
  if (/^(?:hit|met|exceeded|beat|surpassed|reached|achieved|smashed)$/.test(lower) && subject) {
    const end = objectEnd(tokens, i + 1);
    return some(tokens, end, end, say.TARGETS) && WE.test(who)
      ? { first: i, last: end, slot: false, thing: '' }
      : undefined;
  }
  return undefined;
}

/** "successfully launched the service", "was delivered successfully". */
export function successAt(tokens: readonly Token[], i: number, { result }: Place): Claim | undefined {
  if (!result || lowerAt(tokens, i) !== 'successfully') return undefined;
  if (isPast(lowerAt(tokens, i + 1)) && tokens[i + 2]?.kind === 'word')
    return { first: i, last: objectEnd(tokens, i + 2), slot: false, thing: '' };
  if (isPast(lowerAt(tokens, i - 1)) && /^(?:was|were|been)$/.test(lowerAt(tokens, i - 2)))
    return { first: i - 1, last: i, slot: false, thing: '' };
  return undefined;
}
