import {
  ADVERBS,
  AFTER,
  BARE,
  DEGREE,
  DETERMINER,
  DONE_TO_PEOPLE,
  ENCLOSED,
  GET,
  INDIRECT,
  IT_IS,
  NAMING,
  NO_AGENT,
  NOT_ADVERBS,
  PAST,
  PERSON,
  PRESENT,
  QUESTION,
  QUOTE,
  SHE_IS,
  STARTS_CLAUSE,
  SUBJECT,
} from '../lexicon/auxiliaries';
import { IRREGULAR, NOT_PARTICIPLES } from '../lexicon/participles';
import { FEELINGS, INTRANSITIVE, LASTING, PREFIXED_VERBS, QUALITIES, STATES_WITH } from '../lexicon/states';
import { PerSentence, type Sentence } from '../sentence';
import type { Token } from '../tokens';

/** A passive clause: `start` and `end` are offsets within the sentence, the rest counts tokens. */
export interface Passive {
  /** From the auxiliary next to the participle to the participle's end. */
  start: number;
  end: number;
  auxiliary: number;
  participle: number;
  /** The tokens from "by" to the end of the noun it governs, half-open. */
  agent: { from: number; to: number } | undefined;
}

/** True for a word that can be a past participle by its form. */
export function isParticiple(word: string): boolean {
  if (IRREGULAR.has(word)) return true;
  return word.length > 3 && word.endsWith('ed') && !NOT_PARTICIPLES.has(word);
}

/** Every passive clause with its auxiliary; reduced forms ("the fix deployed on Friday") are not looked for. */
export function passives(sentence: Sentence): readonly Passive[] {
  const known = kept.get(sentence);
  if (known) return known;
  const found = findPassives(sentence.tokens);
  kept.set(sentence, found);
  return found;
}

const kept = new PerSentence<readonly Passive[]>();

function findPassives(tokens: readonly Token[]): Passive[] {
  const found: Passive[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const auxiliary = tokens[i] as Token;
    if (auxiliary.kind !== 'word' || !isAuxiliary(auxiliary.lower)) continue;
    const participle = participleAfter(tokens, i);
    if (participle === undefined || !isPassive(tokens, i, participle)) continue;
    const end = (tokens[participle] as Token).end;
    found.push({ start: auxiliary.start, end, auxiliary: i, participle, agent: agentAfter(tokens, participle) });
    i = participle;
  }
  if (found.length === 0) {
    const inverted = enclosed(tokens);
    if (inverted) found.push(inverted);
  }
  return found;
}

function isAuxiliary(lower: string): boolean {
  return (
    PAST.has(lower) ||
    PRESENT.has(lower) ||
    BARE.has(lower) ||
    GET.has(lower) ||
    IT_IS.has(lower) ||
    SHE_IS.has(lower) ||
    lower === 'its'
  );
}

function isAdverb(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word') return false;
  const { lower } = token;
  return ADVERBS.has(lower) || (lower.length > 4 && lower.endsWith('ly') && !NOT_ADVERBS.has(lower));
}

/** The first participle after the auxiliary at `i`, past adverbs, quotation marks and a question's subject. */
function participleAfter(tokens: readonly Token[], i: number): number | undefined {
  let j = i + 1;
  const auxiliary = (tokens[i] as Token).lower;
  const before = tokens[i - 1];
  const asks = before === undefined || before.kind === 'punct' || QUESTION.has(before.lower);
  if (!GET.has(auxiliary) && (asks || STARTS_CLAUSE.has(before.lower)) && SUBJECT.has(tokens[j]?.lower ?? '')) j++;
  for (const limit = j + 5; j < limit; j++) {
    const token = tokens[j];
    if (token === undefined) return undefined;
    if (token.kind === 'word' && !ADVERBS.has(token.lower) && isParticiple(token.lower)) return j;
    if (isAdverb(token)) continue;
    if (QUOTE.has(token.text)) continue;
    if (token.text === ',' && (isAdverb(tokens[j - 1]) || isAdverb(tokens[j + 1]))) continue;
    if ((token.lower === 'and' || token.lower === 'or') && isAdverb(tokens[j - 1]) && isAdverb(tokens[j + 1])) continue;
    break;
  }
  return asks && !GET.has(auxiliary) && !BARE.has(auxiliary) ? participleAsked(tokens, i) : undefined;
}

/** "Why is the fix called a hack?": the participle after a subject of a few words, at the end of its phrase. */
function participleAsked(tokens: readonly Token[], i: number): number | undefined {
  if (tokens[tokens.length - 1]?.text !== '?' && !INDIRECT.has(tokens[i - 1]?.lower ?? '')) return undefined;
  for (let j = i + 2; j < Math.min(tokens.length, i + 8); j++) {
    const token = tokens[j] as Token;
    if (token.kind === 'punct') return undefined;
    if (!isParticiple(token.lower)) continue;
    const next = tokens[j + 1];
    return next === undefined || next.kind === 'punct' || AFTER.has(next.lower) || token.lower === 'called'
      ? j
      : undefined;
  }
  return undefined;
}

/** Whether the auxiliary at `i` and the participle at `j` are a passive rather than a state, a perfect or a noun phrase. */
function isPassive(tokens: readonly Token[], i: number, j: number): boolean {
  const auxiliary = (tokens[i] as Token).lower;
  const word = (tokens[j] as Token).lower;
  const before = (tokens[j - 1] as Token).lower;
  const next = tokens[j + 1];
  const after = next === undefined || next.kind === 'punct' ? '.' : next.lower;
  const perfect = hasBetween(tokens, i, j, 'been');
  const being = auxiliary === 'being' || hasBetween(tokens, i, j, 'being');
  const present = !perfect && !being && (PRESENT.has(auxiliary) || IT_IS.has(auxiliary));
  if (INTRANSITIVE.has(word)) return false;
  if (after === 'by') return !GET.has(auxiliary) || !FEELINGS.has(word);
  if (being) return !FEELINGS.has(word);
  if (FEELINGS.has(word) || isCompound(word)) return false;
  if (DEGREE.has(before) || (before === 'well' && word === 'known')) return false;
  if (QUALITIES.has(word) && (GET.has(auxiliary) || (!BARE.has(auxiliary) && !perfect))) return false;
  if (LASTING.has(word) && present) return false;
  if (STATES_WITH.get(word)?.has(after)) return false;
  if (word === 'used' && after === 'to') return !GET.has(auxiliary) && !isThing(tokens[j + 2]);
  if (word === 'done' && (PERSON.has(tokens[i - 1]?.lower ?? '') || after.endsWith('ing'))) return false;
  if (word === 'set' && hasBetween(tokens, i, j, 'all')) return false;
  if (auxiliary === 'its') return AFTER.has(after);
  if (IT_IS.has(auxiliary) && !perfect) return NAMING.has(word) || !DETERMINER.has(after);
  if (SHE_IS.has(auxiliary) && !perfect) return DONE_TO_PEOPLE.has(word);
  return true;
}

function hasBetween(tokens: readonly Token[], i: number, j: number, word: string): boolean {
  for (let k = i + 1; k < j; k++) if (tokens[k]?.lower === word) return true;
  return false;
}

/** "used to it", "used to running": an object, not an infinitive. */
function isThing(token: Token | undefined): boolean {
  return token === undefined || token.kind !== 'word' || DETERMINER.has(token.lower) || token.lower.endsWith('ing');
}

const VERB_PREFIX = /^(?:re|pre|co|de|un|mis|under|over|double|hand|self|fast)-/;
function isCompound(word: string): boolean {
  if (word.includes('-')) return !VERB_PREFIX.test(word) || word.startsWith('over-') || word.startsWith('un-');
  return (word.startsWith('un') || word.startsWith('over')) && !PREFIXED_VERBS.has(word);
}

/** "Attached is the report": the participle in front of its auxiliary. */
function enclosed(tokens: readonly Token[]): Passive | undefined {
  for (let i = 0; i < Math.min(tokens.length, 4); i++) {
    const token = tokens[i] as Token;
    if (!ENCLOSED.has(token.lower)) continue;
    for (let j = i + 1; j < Math.min(tokens.length, i + 8); j++) {
      const verb = tokens[j] as Token;
      if (verb.kind === 'punct') return undefined;
      if (!['is', 'are', 'was', 'were'].includes(verb.lower)) continue;
      return { start: token.start, end: verb.end, auxiliary: j, participle: i, agent: undefined };
    }
  }
  return undefined;
}

/** "by …" soon after the participle, where it names who did it rather than when, how or how much. */
function agentAfter(tokens: readonly Token[], participle: number): Passive['agent'] {
  for (let i = participle + 1; i < Math.min(tokens.length, participle + 9); i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct') return undefined;
    if (token.lower !== 'by') continue;
    const next = tokens[i + 1];
    if (next === undefined || next.kind !== 'word' || next.lower.endsWith('ing') || NO_AGENT.has(next.lower))
      return undefined;
    if (next.lower === 'the' && NO_AGENT.has(tokens[i + 2]?.lower ?? '')) return undefined;
    return { from: i, to: i + 2 };
  }
  return undefined;
}
