import type { PassiveClause } from '../grammar/passive-clause';
import { DECISIONS } from '../lexicon/deeds';
import { IRREGULAR } from '../lexicon/participles';
import type { Sentence } from '../sentence';
import type { Token } from '../tokens';
import type { Rewrite, TextEdit } from '../types';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

// Subjects whose first word is certainly no name, so its capital goes when it leaves the sentence's start.
const PLAIN_START = words(`the a an my our your their its this that these those it they all every each some several many
  two three four five six seven eight nine ten both another any one everything more most new regular weekly daily`);
const OWN_SUBJECT = words(`the a an my our your their its this these those it they i we he she you nobody no everyone
  everybody all both there that`);
const FOLLOWS_DECISION = words('that to how what whether which why when where');
const JOINS = words('and but then or yet');
const STRANDED = words('with at on into for to about upon of');
const PARTICLES = words('out up off down');
const AFTER_PARTICLE = words('in on for with at across before after during within last next again by');

/**
 * "The fix was deployed on Friday by me" → "I deployed the fix on Friday"; "It was decided to wait" → "I decided to
 * wait". Undefined where the sentence's shape leaves any doubt. Offsets are within the sentence.
 */
export function toActive(sentence: Sentence, clause: PassiveClause): Rewrite | undefined {
  const { tokens, text } = sentence;
  const at = (i: number): Token => tokens[i] as Token;
  if (sharesSubject(sentence, clause) || isStranded(tokens, clause)) return undefined;
  const object = objectOf(sentence, clause);
  if (object === undefined) return undefined;
  const moves = object !== '' && movesParticle(tokens, clause, object);
  const end = at(moves ? clause.participlesEnd : clause.participlesEnd - 1).end;
  const verbs = text.slice(at(clause.participle).start, at(clause.participlesEnd - 1).end);
  const parts = [
    'I',
    clause.tense === 'past' ? '' : clause.tense === 'perfect' ? 'have' : 'had',
    ...clause.adverbs.map((i) => at(i).text),
    clause.tense === 'past' ? verbs.replace(/\p{L}+/gu, (verb) => IRREGULAR.get(verb.toLowerCase()) ?? verb) : verbs,
    moves ? at(clause.participlesEnd).text : '',
    object,
  ];
  const insert = parts.filter((part) => part !== '').join(' ');
  const edits: TextEdit[] = [{ from: at(clause.subject).start, to: end, insert }];
  if (clause.byMe !== undefined) {
    const from = at(clause.byMe - 1).end;
    if (from < end) return undefined;
    edits.push({ from, to: at(clause.byMe + 1).end, insert: '' });
  }
  return { label: 'Say I', edits, slots: [] };
}

/** The subject as an object; empty for the "it" of "it was decided that"; undefined where neither is sure. */
function objectOf(sentence: Sentence, clause: PassiveClause): string | undefined {
  const { tokens, text } = sentence;
  const first = tokens[clause.subject] as Token;
  const last = tokens[clause.verb - 1] as Token;
  // An inline object of the editor (U+FFFC) stands in the middle of the subject: what is before it would stay behind.
  if (/\ufffc\s*$/.test(text.slice(0, first.start))) return undefined;
  const subject = text.slice(first.start, last.end);
  if (first.lower === 'it' && clause.subject === clause.verb - 1) {
    const verb = (tokens[clause.participle] as Token).lower;
    // "it was bought new covers": the "it" of another language, which stands for nothing.
    const opens = tokens[clause.participlesEnd]?.lower ?? '';
    if (!DECISIONS.has(verb))
      return /^(?:new|some|many|the|a|an|two|three|\p{L}+s)$/u.test(opens) &&
        !/^(?:as|across|towards|afterwards|this)$/.test(opens)
        ? undefined
        : 'it';
    const follows = FOLLOWS_DECISION.has(tokens[clause.participlesEnd]?.lower ?? '');
    return follows && verb !== 'agreed' ? '' : undefined;
  }
  if (subject.toLowerCase() === 'they') return 'them';
  if (first.start > 0 || isAcronym(first.text)) return subject;
  if (PLAIN_START.has(first.lower)) return subject.charAt(0).toLowerCase() + subject.slice(1);
  const tag = sentence.tags[clause.subject];
  // A noun made of a verb or an adjective names no one.
  const plain = (tag?.has('Plural') && !tag.has('ProperNoun')) || /(?:tion|ment|ing|ness|ity)$/.test(first.lower);
  return plain ? subject.charAt(0).toLowerCase() + subject.slice(1) : undefined;
}

const isAcronym = (word: string): boolean => word.length > 1 && word === word.toUpperCase();

/** "rolled out on Friday": the particle goes with the verb, unless it opens a phrase ("up to date") or "it" is moved. */
function movesParticle(tokens: readonly Token[], clause: PassiveClause, object: string): boolean {
  const particle = tokens[clause.participlesEnd];
  if (particle === undefined || !PARTICLES.has(particle.lower) || !object.includes(' ')) return false;
  const next = tokens[clause.participlesEnd + 1];
  if (next === undefined || next.kind === 'punct' || AFTER_PARTICLE.has(next.lower)) return true;
  return next.lower === 'to' && particle.lower === 'out';
}

/** "was dealt with": the preposition's object is the subject. */
function isStranded(tokens: readonly Token[], clause: PassiveClause): boolean {
  const preposition = tokens[clause.participlesEnd];
  const next = tokens[clause.participlesEnd + 1];
  if (preposition === undefined || !STRANDED.has(preposition.lower)) return false;
  return next === undefined || next.kind === 'punct' || next.lower === 'by' || next.lower.endsWith('ly');
}

/** "The tool was built and saved an hour": a second verb still needs the subject that would be moved away. */
function sharesSubject(sentence: Sentence, clause: PassiveClause): boolean {
  const { tokens } = sentence;
  for (let i = clause.participlesEnd; i < tokens.length - 1; i++) {
    if (!JOINS.has((tokens[i] as Token).lower)) continue;
    const next = tokens[i + 1] as Token;
    if (OWN_SUBJECT.has(next.lower)) return false;
    if (next.kind === 'number' || next.lower.endsWith('ing') || next.lower === 'then') continue;
    const tag = sentence.tags[i + 1];
    if (next.kind !== 'word' || !tag?.has('Noun') || tag.has('Verb') || next.lower.endsWith('ed')) return true;
  }
  return false;
}
