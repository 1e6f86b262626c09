/** Claims that something measured changed by itself: "waiting times fell", "response times got a lot better". */
import * as say from '../lexicon/outcomes';
import { PEOPLE } from '../lexicon/sentiment';
import { words } from '../lexicon/words';
import type { Token } from '../tokens';
import type { Claim, Place } from './claims';
import { headWithin, lowerAt, phraseStart } from './noun-phrase';
import { isSubordinate } from './subject';

const DEGREE =
  words(`a lot much far way so noticeably significantly considerably dramatically visibly markedly even loads
  heaps miles slightly bit little really very noticeable steadily quite`);
// What may follow a verb that has no object.
const AFTER =
  words(`by in from over after across and so as since during for at within when while almost overall too again
  back off on to with because but until through every this that once straight right nearly month week year immediately`);
const HEADS: ReadonlySet<string> = new Set([
  ...say.METRICS,
  'number',
  'amount',
  'level',
  'levels',
  'percentage',
  'proportion',
]);
const PRONOUN = words(
  'i we he she they it you who which that this these those there everyone everybody someone all and or but not',
);
const BECOMES = words(
  'got get gets is are became become was were felt ran worked loaded moved performed looked feels runs works loads moves',
);
const UNWELCOME = words('difficult fragile expensive complex complicated stressed worried aggressive anxious strained');
const MORE = words('more less');

/** Whether the verb that ends at `last` stands without an object. */
export function isIntransitive(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return !next || next.kind === 'punct' || AFTER.has(next.lower) || /ly$/.test(next.lower) || DEGREE.has(next.lower);
}

const skipDegree = (tokens: readonly Token[], at: number): number => {
  let i = at;
  while (DEGREE.has(lowerAt(tokens, i))) i++;
  return i;
};

/** What changed and was then acted on is the problem: "the temperature dropped, so I moved the plants". */
const isActedOn = (tokens: readonly Token[], last: number): boolean =>
  tokens.some(({ lower }, n) => n > last && lower === 'so' && /^(?:i|we)$/.test(lowerAt(tokens, n + 1)));

/** The claim whose verb of change stands at `i`, with its subject ending at `before`. */
export function changeAt(tokens: readonly Token[], i: number, { before, result }: Place): Claim | undefined {
  const subject = tokens[before];
  if (subject?.kind !== 'word') return undefined;
  const { lower } = tokens[i] as Token;
  const goes =
    /^(?:went|came|shot|got|gone|gone|crept|edged|picked)$/.test(lower) && /^(?:up|down)$/.test(lowerAt(tokens, i + 1));
  const becomes = BECOMES.has(lower);
  if (!goes && !becomes && !say.CHANGED.has(lower)) return undefined;
  const measured = headWithin(tokens, before, HEADS);
  const head = measured ?? before;
  const first = phraseStart(tokens, head);
  if (isSubordinate(tokens, first)) return undefined;
  const thing = lowerAt(tokens, head);
  if (!becomes) {
    const last = goes ? i + 1 : i;
    // Getting better is a claim wherever it stands; other changes may be the situation's problem.
    if (!result && !(say.BETTERED.has(lower) && measured === before)) return undefined;
    const any = say.CHANGED_ALWAYS.has(lower) && !PRONOUN.has(thing);
    if (measured === undefined && !any) return undefined;
    if (isActedOn(tokens, last)) return undefined;
    if (measured !== before && !isIntransitive(tokens, last)) return undefined;
    return { first, last, slot: true, thing };
  }
  if (!result) return undefined;
  const then = skipDegree(tokens, i + 1);
  const what = lowerAt(tokens, then);
  const were = /^(?:was|were)$/.test(lower);
  if (measured !== undefined && (say.BETTERS.has(what) || /^(?:lowered|cut|raised)$/.test(what)))
    return were ? { first, last: then, slot: true, thing } : undefined;
  if (lowerAt(tokens, then + 1) === 'than' && were) return undefined;
  const known = measured !== undefined || say.PROCESSES.has(thing);
  const adjective = MORE.has(what) && tokens[then + 1]?.kind === 'word' ? then + 1 : undefined;
  const grew = /^(?:got|became|ran|worked|loaded|moved|performed|runs|works|loads|moves)$/.test(lower);
  if (say.BECAME.has(what) && (known || (grew && !PRONOUN.has(thing) && !PEOPLE.has(thing) && what !== 'better')))
    return { first, last: then, slot: false, thing };
  if (
    adjective !== undefined &&
    (known || lower === 'became') &&
    !PRONOUN.has(thing) &&
    !UNWELCOME.has(lowerAt(tokens, adjective))
  )
    if (/(?:ed|ing|al|ent|ant|ive|ous|able|ible|ful|ate|th|ic|less|y)$/.test(lowerAt(tokens, adjective)))
      return { first, last: adjective, slot: false, thing };
  return undefined;
}
