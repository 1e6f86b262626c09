/** Claims that something was made better: "reduced the queue", "saving the shop money", "made handovers safer". */
import * as say from '../lexicon/outcomes';
import { words } from '../lexicon/words';
import type { Token } from '../tokens';
import type { Claim, Place } from './claims';
import { lowerAt, objectEnd, some } from './noun-phrase';

const SPARED = words('time money hours effort labour labor paper fuel energy budget cash trips cost costs');

export const isAgent = (word: string): boolean =>
  say.AGENTS.has(word) || word.endsWith('tion') || word.endsWith('ment');

/** "reduced waiting times", of somebody or something; "improving accuracy" after a comma. */
export function betterAt(tokens: readonly Token[], i: number, { who, subject, result, own }: Place): Claim | undefined {
  const { lower } = tokens[i] as Token;
  if (tokens[i + 1]?.kind !== 'word') return undefined;
  const joined = who === 'and' && result;
  const strong = say.BETTERS.has(lower);
  const claim = (last: number): Claim => ({ first: i, last, slot: true, thing: lowerAt(tokens, last) });
  if (strong || say.BETTERS_METRIC.has(lower)) {
    const from = lower === 'sped' && lowerAt(tokens, i + 1) === 'up' ? i + 2 : i + 1;
    if (!own && !(result && (joined || (subject && isAgent(who))))) return undefined;
    const end = objectEnd(tokens, from);
    // "saved the shop money", "freed up hours": what is spared ends the phrase.
    if (/^(?:saved|freed)$/.test(lower) && result && some(tokens, end, end, SPARED)) return claim(end);
    const metric = some(tokens, from, end, say.METRICS);
    // Of "I" and of what is joined to it, a deed is told; it is an outcome where what changes is measured.
    if (!metric && !(strong && (own || joined) && result && some(tokens, from, end, say.PROCESSES)))
      if (!strong || own || joined || lower === 'increased') return undefined;
    if (lower === 'saved' && lowerAt(tokens, from) === 'the') return undefined;
    return claim(end);
  }
  if (!result || !(who === ',' || /^(?:thereby|thus)$/.test(who))) return undefined;
  const end = objectEnd(tokens, i + 1);
  if (/^(?:saving|freeing)$/.test(lower) && some(tokens, end, end, SPARED)) return claim(end);
  const metric = say.BETTERING_METRIC.has(lower) && some(tokens, i + 1, end, say.METRICS);
  return metric || say.BETTERING.has(lower) ? claim(end) : undefined;
}

/** "helped reduce the queue", of a thing. */
export function helpsAt(tokens: readonly Token[], i: number, { who, result, own }: Place): Claim | undefined {
  if (!result || own || !/^(?:help|helped|helping)$/.test(lowerAt(tokens, i)) || !(isAgent(who) || who === ','))
    return undefined;
  const verb = tokens.findIndex((token, n) => n > i && n < i + 6 && say.BETTER_BASE.has(token.lower));
  if (verb < 0 || tokens[verb + 1]?.kind !== 'word') return undefined;
  const last = objectEnd(tokens, verb + 1);
  return { first: i, last, slot: true, thing: lowerAt(tokens, last) };
}

/** "made our handovers more reliable", "making the ward calmer". */
export function makesAt(tokens: readonly Token[], i: number, { who, result }: Place): Claim | undefined {
  const { lower } = tokens[i] as Token;
  if (!result || !/^(?:made|makes|making)$/.test(lower)) return undefined;
  if (lower === 'made' && /^(?:good|great|real|steady|huge|significant|excellent)$/.test(lowerAt(tokens, i + 1)))
    return lowerAt(tokens, i + 2) === 'progress'
      ? { first: i, last: i + 2, slot: false, thing: 'progress' }
      : undefined;
  if (!(who === ',' || isAgent(who)) || /^(?:i|we)$/.test(who)) return undefined;
  const more = tokens.findIndex((token, n) => n > i + 1 && n < i + 7 && say.COMPARATIVES.has(token.lower));
  if (more < 0 || tokens.slice(i, more).some(({ kind }) => kind === 'punct')) return undefined;
  const last = lowerAt(tokens, more) === 'more' && tokens[more + 1]?.kind === 'word' ? more + 1 : more;
  return { first: i, last, slot: false, thing: lowerAt(tokens, last) };
}

/** "brought complaints down", "got attendance up". */
export function bringsAt(tokens: readonly Token[], i: number, { result, own, who }: Place): Claim | undefined {
  if (!result || !/^(?:brought|got|drove|pushed|kept|pulled|took|bringing|driving|pushing)$/.test(lowerAt(tokens, i)))
    return undefined;
  if (!own && !isAgent(who) && who !== ',' && who !== 'and') return undefined;
  const early = /^(?:up|down)$/.test(lowerAt(tokens, i + 1));
  const last = early
    ? objectEnd(tokens, i + 2)
    : tokens.findIndex((t, n) => n > i + 1 && n < i + 6 && /^(?:up|down)$/.test(t.lower));
  if (last < 0 || tokens.slice(i, last + 1).some(({ kind }) => kind !== 'word')) return undefined;
  let noun = early ? last : last - 1;
  while (/^(?:right|way|back|all)$/.test(lowerAt(tokens, noun))) noun--;
  const thing = lowerAt(tokens, noun);
  return say.METRICS.has(thing) ? { first: i, last, slot: true, thing } : undefined;
}
