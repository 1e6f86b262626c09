import { pastOf, pastOfGerund } from '../lexicon/inflect';
import type { Token } from '../tokens';
import type { Rewrite } from '../types';

/**
 * "helped to migrate" → "migrated", "was responsible for leading" → "led": the verb at `verb` takes the place of the
 * words from `start` on. Undefined where its past tense is not sure. Offsets are within the sentence.
 */
export function direct(tokens: readonly Token[], start: number, verb: number): Rewrite | undefined {
  const from = tokens[start] as Token;
  const token = tokens[verb];
  if (!token) return undefined;
  const past = token.lower.endsWith('ing') ? pastOfGerund(token.lower) : pastOf(token.lower);
  if (!past) return undefined;
  const capital = from.text.charAt(0) !== from.text.charAt(0).toLowerCase();
  const insert = capital ? past.charAt(0).toUpperCase() + past.slice(1) : past;
  const edits = [{ from: from.start, to: token.end, insert }];
  // "helped design and build": what is joined to the verb takes its tense.
  const joined = tokens[verb + 1]?.lower === 'and' ? tokens[verb + 2] : undefined;
  const second = joined && (joined.lower.endsWith('ing') ? pastOfGerund(joined.lower) : pastOf(joined.lower));
  if (joined && second) edits.push({ from: joined.start, to: joined.end, insert: second });
  return { label: `Say “${insert}”`, edits, slots: [] };
}
