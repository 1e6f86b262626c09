import { IRREGULAR } from '../lexicon/participles';
import type { Sentence } from '../sentence';
import type { Token } from '../tokens';
import { isParticiple, type Passive } from './passive';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Past and perfect forms by what stands before the participle; anything else (modal, present) is undefined. */
export type Tense = 'past' | 'perfect' | 'past perfect';

/** A passive main clause taken apart; every number is a token index, spans half-open. */
export interface PassiveClause {
  /** First token of the verb group: "was", or "has" in "has been". */
  verb: number;
  /** The subject's tokens, up to `verb`. */
  subject: number;
  tense: Tense;
  /** Tokens between the verb group and the participle: adverbs, kept in order. */
  adverbs: number[];
  participle: number;
  /** After the last participle: "designed and built" has two. */
  participlesEnd: number;
  /** The token "by" of "by me". */
  byMe: number | undefined;
}

const OPENERS = words('so then finally eventually afterwards later next first second third and but also ultimately');
const NOT_SUBJECT = words(`
  after before when while if because since as although though unless until once in on at by for with from during
  despite without to of that which who whom whose where why how what i we you he she not there no nobody nothing none neither even
  within under over through whether than
  above below near across against upon`);
const INSIDE_NOT = words(
  'that which who whom whose i we he she you if because when while after before unless where is are was were be',
);
// An irregular verb form inside the subject means a clause in front of ours ("he said the rota …"); not so for nouns.
const NOUNS = words(`cost cut set put hit read run split spread bid bet cast forecast input offset reset rent shot
  thought left shed drawn broadcast lead`);
const VERB_FORMS = new Set([...IRREGULAR.keys(), ...IRREGULAR.values()].filter((form) => !NOUNS.has(form)));
// Negated clauses hide no deed; the others would stand wrongly before an active verb.
const NOT_KEPT = words('being not never both all each either most too so well better');
const PERFECT = words('has have had');

/** The main clause around a passive, or undefined where its parts are not sure. */
export function passiveClause(sentence: Sentence, passive: Passive): PassiveClause | undefined {
  const { tokens } = sentence;
  const auxiliary = tokens[passive.auxiliary] as Token;
  const tense = tenseOf(tokens, passive.auxiliary);
  if (tense === undefined) return undefined;
  const verb = tense === 'past' ? passive.auxiliary : verbBefore(tokens, passive.auxiliary);
  if (verb === undefined || auxiliary.lower.includes("'")) return undefined;
  const subject = subjectStart(tokens, verb);
  if (subject === undefined) return undefined;
  const adverbs: number[] = [];
  for (let i = verb + 1; i < passive.participle; i++) {
    if (i === passive.auxiliary) continue;
    const token = tokens[i] as Token;
    if (token.kind !== 'word' || NOT_KEPT.has(token.lower)) return undefined;
    adverbs.push(i);
  }
  const participlesEnd = coordinated(tokens, passive.participle + 1);
  const { participle } = passive;
  return { verb, subject, tense, adverbs, participle, participlesEnd, byMe: byMe(tokens, participlesEnd) };
}

function tenseOf(tokens: readonly Token[], auxiliary: number): Tense | undefined {
  const { lower } = tokens[auxiliary] as Token;
  if (lower === 'was' || lower === 'were' || lower === 'got') return 'past';
  if (lower !== 'been') return undefined;
  const verb = verbBefore(tokens, auxiliary);
  if (verb === undefined) return undefined;
  return tokens[verb]?.lower === 'had' ? 'past perfect' : 'perfect';
}

/** "has" of "has been", adverbs between allowed. */
function verbBefore(tokens: readonly Token[], been: number): number | undefined {
  for (let i = been - 1; i >= Math.max(0, been - 3); i--) {
    const { lower } = tokens[i] as Token;
    if (PERFECT.has(lower)) return i;
    if (!lower.endsWith('ly') && lower !== 'also' && lower !== 'since' && lower !== 'now') return undefined;
  }
  return undefined;
}

/** Where the subject in front of the verb begins: the clause's first token but for an opener such as "Then". */
function subjectStart(tokens: readonly Token[], verb: number): number | undefined {
  let start = verb;
  while (start > 0 && !endsClause(tokens, start - 1, verb)) start--;
  start = afterFronted(tokens, start, verb);
  while (start < verb && OPENERS.has((tokens[start] as Token).lower)) start++;
  if (start >= verb || verb - start > 12) return undefined;
  const first = tokens[start] as Token;
  if (first.kind === 'punct' || NOT_SUBJECT.has(first.lower)) return undefined;
  if (first.lower.endsWith('ly') || (first.lower.endsWith('ing') && !ING_NOUNS.has(first.lower))) return undefined;
  for (let i = start + 1; i < verb; i++) {
    const { lower } = tokens[i] as Token;
    if (INSIDE_NOT.has(lower) || VERB_FORMS.has(lower)) return undefined;
    if (lower.endsWith('ed') && CLAUSE_START.has(tokens[i + 1]?.lower ?? '')) return undefined;
  }
  return start;
}

const TIME =
  words(`end week month year day days weeks months morning evening afternoon night shift term summer winter spring
  autumn fall monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december weekend point stage time meantime outset beginning start quarter sprint`);
/** Past "After that", "In the end", "By Friday", "Within two weeks" where no comma sets them off. */
function afterFronted(tokens: readonly Token[], start: number, verb: number): number {
  let first = start;
  while (first < verb && OPENERS.has((tokens[first] as Token).lower)) first++;
  const { lower } = tokens[first] ?? { lower: '' };
  const next = tokens[first + 1]?.lower ?? '';
  if (/^(?:after|following|before|from|with)$/.test(lower) && /^(?:that|this|which)$/.test(next)) return first + 2;
  if (!/^(?:in|on|at|by|over|during|within|from|after)$/.test(lower)) return start;
  for (let i = first + 1; i < Math.min(first + 5, verb - 1); i++)
    if (TIME.has((tokens[i] as Token).lower) && !['of', 'and'].includes(tokens[i + 1]?.lower ?? '')) return i + 1;
  return start;
}

const ING_NOUNS = words(
  'everything remaining existing outstanding training funding wiring lighting scaffolding seating bedding parking building morning evening spring string clothing heating',
);
const FINITE = words('was were is are had has have');
const CLAUSE_START = words('the a an my our this that these those it they all every each some both another');
/** A comma, a colon, a semicolon, or "and" with a new subject behind it. */
function endsClause(tokens: readonly Token[], i: number, verb: number): boolean {
  const token = tokens[i] as Token;
  if (token.kind === 'punct') return !/^["'“”‘’$%&/#()-]$/.test(token.text);
  if (!['and', 'but', 'so'].includes(token.lower) || i === 0) return false;
  for (let k = 0; k < i; k++) if (FINITE.has((tokens[k] as Token).lower)) return true;
  // "the retry and the alert were added" is one subject: plural verbs keep it whole.
  return CLAUSE_START.has(tokens[i + 1]?.lower ?? '') && !['were', 'have'].includes(tokens[verb]?.lower ?? '');
}

const PHRASE_END = words(
  'in on at to for with from as by within during through across after before when so over under',
);
/** The end of "designed(, costed) and built": further participles that take no object of their own. */
function coordinated(tokens: readonly Token[], from: number): number {
  let end = from;
  for (let i = from; i < tokens.length - 1; ) {
    const joiner = tokens[i] as Token;
    if (joiner.lower !== 'and' && joiner.text !== ',') break;
    let j = i + 1;
    if (joiner.text === ',' && tokens[j]?.lower === 'and') j++;
    if (tokens[j]?.lower.endsWith('ly') || tokens[j]?.lower === 'then') j++;
    const word = tokens[j];
    if (word === undefined || !isParticiple(word.lower)) break;
    const next = tokens[j + 1];
    const ends = next === undefined || next.kind === 'punct' || PHRASE_END.has(next.lower) || next.lower === 'and';
    if (!ends) break;
    i = j + 1;
    if (joiner.lower === 'and' || tokens.slice(i, j).some(({ lower }) => lower === 'and')) {
      end = i;
      break;
    }
  }
  return end;
}

/** "by" of "by me" behind the participles. */
export function byMe(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < tokens.length - 1; i++) {
    if (tokens[i]?.lower === 'by' && (tokens[i + 1]?.lower === 'me' || tokens[i + 1]?.lower === 'myself')) return i;
  }
  return undefined;
}
