/** A light walk along a sentence: who does what. No tagging, so that it can run on every sentence of a long draft. */
import type { Token } from '../tokens';
import { BULLET_PRESENT, CHANGES, COMPLETIONS, FAINT, isAdverb, isPast, STATES } from './verbs';

export type Actor = 'i' | 'we' | 'other';

export interface Deed {
  actor: Actor;
  verb: string;
  /** True in a subordinate clause ("when I led a team"), or in the past perfect: background to the main clause. */
  aside: boolean;
  /** Offsets within the sentence, from the actor where it stands beside the verb. */
  start: number;
  end: number;
}

export interface Walk {
  /** Past-tense verbs with who did them, in order. */
  deeds: Deed[];
  /** Who the main clause is about; a bullet without a subject is the candidate's. */
  subject: Actor | 'none';
  /** The pronoun that is the subject, in lower case; empty for a noun. */
  subjectWord: string;
  /** The main clause's first past verb, if any. */
  mainVerb: string | undefined;
  bullet: boolean;
}

const OTHERS = new Set(
  'he she they it who which that this these those there nobody everyone someone everybody people somebody what'.split(
    ' ',
  ),
);
const GROUPS = new Set('people everyone everybody nobody someone somebody'.split(' '));
const SUBORDINATORS = new Set(
  'when while after before although though since because if once as whenever until unless despite during in at on for by with without to within over from following given instead rather through throughout under upon having'.split(
    ' ',
  ),
);
const SUBCLAUSE = new Set(
  'when while after before because since although though if until unless that which who whom where whether what how why whose'.split(
    ' ',
  ),
);
const LINKS = new Set(['and', 'then', 'but', 'or', 'so', ',', ';', '&', '–', '—', '-', 'also', 'finally']);
const NEGATIONS = new Set(["didn't", 'not', "wasn't", "couldn't", "hadn't", "don't"]);

const VERBAL = /^(?:is|are|has|have|will|would|can|could|on|at)$/;

const strip = (word: string): string => word.replace(/'(?:ve|d|m|ll|re)$/, '');
const actorOf = (word: string): Actor | undefined => {
  const bare = strip(word);
  if (bare === 'i') return 'i';
  if (bare === 'we') return 'we';
  return OTHERS.has(bare) ? 'other' : undefined;
};

/** Index at which the main clause starts: after a fronted clause or phrase and its comma. */
function mainStart(tokens: readonly Token[]): number {
  let at = 0;
  while (at < tokens.length && (tokens[at] as Token).kind === 'punct') at++;
  while (at < tokens.length && (LINKS.has((tokens[at] as Token).lower) || isAdverb((tokens[at] as Token).lower))) at++;
  if (!SUBORDINATORS.has(tokens[at]?.lower ?? '')) return at;
  for (let i = at; i < Math.min(tokens.length, at + 30); i++) if ((tokens[i] as Token).text === ',') return i + 1;
  return at;
}

export function walk(tokens: readonly Token[]): Walk {
  const start = mainStart(tokens);
  const deeds: Deed[] = [];
  const firstAt = tokens.findIndex((token) => token.kind === 'word');
  const firstWord = tokens[firstAt];
  const second = tokens[firstAt + 1]?.lower ?? '';
  const bullet =
    firstWord !== undefined &&
    (isPast(firstWord.lower) ||
      // "Work was slow", "Support fell away": a noun.
      (BULLET_PRESENT.has(firstWord.lower) && !(isPast(second) || VERBAL.test(second)))) &&
    !['was', 'were', 'had', 'based', 'given', 'left'].includes(firstWord.lower);
  let actor: Actor | undefined = bullet ? 'i' : undefined;
  let mainActor: Actor | undefined = actor;
  let actorAt = -1;
  let subject: Walk['subject'] = bullet ? 'i' : 'none';
  let subjectWord = '';
  let mainVerb: string | undefined;
  let sub = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (SUBCLAUSE.has(token.lower)) sub = true;
    else if (/^[,;:–—]$/.test(token.text)) {
      // After the subordinate clause the main subject goes on: "I found that it failed, and fixed it".
      sub = false;
      actor = mainActor;
    }
    const named = actorOf(token.lower);
    // "It helps people": a group named late in the clause is rather its object.
    if (named && !(GROUPS.has(token.lower) && at > start + 1 && !sub)) {
      actor = named;
      if (!sub) mainActor = named;
      actorAt = at;
      if (at >= start && subject === 'none') {
        subject = named;
        subjectWord = token.lower;
      }
      continue;
    }
    const present = bullet && token === firstWord && BULLET_PRESENT.has(token.lower);
    if (token.kind !== 'word' || !(isPast(token.lower) || present)) continue;
    let before = at - 1;
    while (before >= 0 && (isAdverb((tokens[before] as Token).lower) || NEGATIONS.has((tokens[before] as Token).lower)))
      before--;
    const previous = tokens[before];
    const opens = bullet && token === firstWord;
    const joined = previous !== undefined && LINKS.has(previous.lower) && actor !== undefined;
    const beside = before === actorAt && actor !== undefined && before >= 0;
    const doer: Actor | undefined = opens
      ? 'i'
      : beside || joined
        ? actor
        : subject === 'none' && at > start
          ? 'other'
          : undefined;
    if (!doer) continue;
    if (at >= start && mainVerb === undefined) mainVerb = token.lower;
    if (at >= start && subject === 'none') subject = doer;
    const first = beside ? (tokens[actorAt] as Token) : token;
    const perfect = /^(?:had|'d)$/.test(tokens[at - 1]?.lower ?? '') || /'d$/.test(first.lower);
    deeds.push({
      actor: doer,
      verb: token.lower,
      aside: at < start || sub || perfect,
      start: first.start,
      end: token.end,
    });
  }
  return { deeds, subject, subjectWord, mainVerb, bullet };
}

const NO_DEED = new Set(
  'am have do can could will would should might must may shall think believe know feel find want need like love hope guess mean see remember'.split(
    ' ',
  ),
);

/** The index of the word behind "I", adverbs aside; -1 where there is no "I". */
export function afterI(lower: readonly string[]): number {
  let at = lower.indexOf('i');
  if (at < 0) return -1;
  at++;
  while (isAdverb(lower[at] ?? '') && !isPast(lower[at] ?? '')) at++;
  return at;
}

/** Whether a word behind "I" tells a deed in the present: "I make a list", "I now budget for it". */
export const isPresentDeed = (word: string): boolean =>
  /^[a-z]{3,}$/.test(word) && !NO_DEED.has(word) && !isPast(word) && !/(?:ing|'s)$/.test(word);

/** How much a past verb claims: 1 a deed, 0.4 a faint one, 0 a state. */
export const weightOf = ({ verb }: Deed): number => (STATES.has(verb) ? 0 : FAINT.has(verb) ? 0.4 : 1);
export const isChange = (verb: string | undefined): boolean => verb !== undefined && CHANGES.has(verb);
export const isCompletion = (verb: string | undefined): boolean => verb !== undefined && COMPLETIONS.has(verb);
