/** What others do about a problem: those it was handed to, or who deal with it by themselves. */
import { PARTIES } from '../lexicon/people';
import type { Token } from '../tokens';
import { tail } from './deed';
import { HANDLES, OTHERS_ACT } from './handoff-frames';
import { skipAdverbs } from './subject';
import { verbForm } from './verb-forms';

/** Offsets within the sentence. */
export interface Route {
  start: number;
  end: number;
}

/** End of the words matched from token `from` on. */
export function endOf(tokens: readonly Token[], from: number, matched: string): number {
  const count = matched.trim().split(/\s+/).length;
  return (tokens[Math.min(from + count - 1, tokens.length - 1)] as Token).end;
}

/** Whether somebody acts, or says they will, behind token `from`. */
export const othersActAfter = (tokens: readonly Token[], from: number): boolean =>
  tokens.some(({ lower, text }, i) => {
    if (i <= from) return false;
    // "to the vendor, who fixed it"
    const person = /^(?:he|she|they)$/.test(lower) || (lower === 'who' && tokens[i - 1]?.text === ',');
    const party = PARTIES.has(lower) && (lower !== 'it' || text === 'IT');
    if (person ? /^(?:that|which|what|who|if|how|why|when|where)$/.test(tokens[i - 1]?.lower ?? '') : !party)
      return false;
    if (
      !person &&
      !/^(?:and|,|then|so|department|team)$|^(?:the|my|our|their|victim|building)$/.test(tokens[i - 1]?.lower ?? '')
    )
      return false;
    const verb = skipAdverbs(tokens, i + 1);
    const word = tokens[verb]?.lower ?? '';
    // "and they said they would look into it"
    if (word === 'said' || word === 'promised' || word === 'agreed')
      return (
        /^(?:they|he|she|it)?(?:'ll|'d)?$/.test(tokens[verb + 1]?.lower ?? '') &&
        /^(?:would|will|look)$/.test(tokens[verb + 2]?.lower ?? '')
      );
    const form = verbForm(word);
    return form?.past === true && OTHERS_ACT.has(form.lemma);
  });

/** Where others deal with the problem ("they handled the fix"). */
export function othersHandling(tokens: readonly Token[]): Route[] {
  const found: Route[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const form = verbForm(tokens[i]?.lower ?? '');
    const frame = form?.past && HANDLES[form.lemma];
    if (!frame) continue;
    let before = i - 1;
    while (before > 0 && skipAdverbs(tokens, before) > before) before--;
    const subject = tokens[before] as Token;
    const others = /^(?:they|he|she)$/.test(subject.lower);
    const party = PARTIES.has(subject.lower) && (subject.lower !== 'it' || subject.text === 'IT');
    if (!others && !party) continue;
    // "my team and I", "our team": no others.
    if (subject.lower === 'team' && /^(?:our|my|the)$/.test(tokens[before - 1]?.lower ?? '') && before <= 1) continue;
    const match = frame.exec(tail(tokens, i + 1, 6));
    if (!match) continue;
    let start = before;
    while (
      party &&
      start > 0 &&
      before - start < 3 &&
      (tokens[start - 1] as Token).kind === 'word' &&
      !/^(?:and|so|then|but|that|because|when)$/.test((tokens[start - 1] as Token).lower)
    )
      start--;
    found.push({ start: (tokens[start] as Token).start, end: endOf(tokens, i + 1, match[0]) });
  }
  return found;
}
