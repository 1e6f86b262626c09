import { pastOfBase, pastOfIng, verbForm } from '../grammar/verb-forms';
import type { Token } from '../tokens';
import type { Rewrite, TextEdit } from '../types';

const pastOf = (word: string): string | undefined => (word.endsWith('ing') ? pastOfIng(word) : pastOfBase(word));
const OPENS_OBJECT =
  /^(?:a|an|the|my|our|your|his|her|its|their|this|that|these|those|it|them|all|each|every|new|two|three|more|some|any)$/;

/** A verb in its past tense, with the edits that put what is joined to it ("design and build") into the same tense. */
export function toPast(tokens: readonly Token[], verb: number): { insert: string; joined: TextEdit[] } | undefined {
  const word = tokens[verb]?.lower ?? '';
  const insert = pastOf(word);
  if (!insert) return undefined;
  const ing = word.endsWith('ing');
  const joined: TextEdit[] = [];
  for (let i = verb + 1; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (
      /^[;:.!?—–(]$/.test(token.text) ||
      /^(?:so|because|which|who|that|when|while|if|i|we|he|she|they|it|by|but)$/.test(token.lower)
    ) {
      // A new clause has verbs of its own; "it" and "that" as objects do not end this one.
      if (!/^(?:it|that|by)$/.test(token.lower)) break;
      continue;
    }
    if (!/^(?:and|or|,)$/.test(tokens[i - 1]?.lower ?? '') || i === verb + 1) continue;
    const form = verbForm(token.lower);
    if (!form || (ing ? !form.ing : !form.base || form.past)) continue;
    const next = tokens[i + 1];
    // "plan and budget": a noun as well as a verb, so only what is followed by its object, or follows the verb at once.
    const isVerb =
      ing || i === verb + 2 || OPENS_OBJECT.test(next?.lower ?? '') || next?.kind === 'number' || i === verb + 3;
    const past = isVerb || isObjectNoun(tokens, i) ? pastOf(token.lower) : undefined;
    if (past) joined.push({ from: token.start, to: token.end, insert: past });
  }
  return { insert, joined };
}

// "raise money": a verb whose next word is a plain noun ends the sentence or clause there.
const isObjectNoun = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  return next?.kind === 'word' && (after === undefined || after.kind === 'punct');
};

/**
 * "helped to migrate" → "migrated", "was responsible for leading" → "led": the verb at `verb` takes the place of the
 * words from `start` on. Undefined where its past tense is not sure. Offsets are within the sentence.
 */
export function direct(tokens: readonly Token[], start: number, verb: number): Rewrite | undefined {
  const from = tokens[start] as Token;
  const token = tokens[verb];
  const past = toPast(tokens, verb);
  if (!token || !past) return undefined;
  const capital = from.text.charAt(0) !== from.text.charAt(0).toLowerCase();
  const insert = capital ? past.insert.charAt(0).toUpperCase() + past.insert.slice(1) : past.insert;
  return { label: `Say “${insert}”`, edits: [{ from: from.start, to: token.end, insert }, ...past.joined], slots: [] };
}
