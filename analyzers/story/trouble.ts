/**
 * Trouble told plainly, as an opener tells it: "the site was down", "sales fell", "the pump failed". For the checklist
 * alone: the cue `problem` also weighs in the sections. Word classes and grammar, our choice.
 */
import { METRICS, UNWANTED } from '../lexicon/outcomes';
import { words } from '../lexicon/words';
import { lowerAt, type Token } from '../tokens';

/** Trouble wherever they stand. */
const NAMES =
  words(`fail fails failed failing failure failures crash crashes crashed crashing timeout timeouts overdue flaky
  malfunctioned stalled jammed flooded leaked leaking stuck understaffed short-staffed wrong breaking corrupt
  corrupted damaged injured stolen delayed cancelled canceled rejected refused complain complained shortages bug bugs leak
  unable unreliable unsafe unusable inaccurate expired collapsed froze overran`);
const BE = words("is are was were be been being wasn't weren't got get kept");
const PERSON = words("i we he she they you i'm i'd we're we'd");
/** Falls of what one wants more of, and rises of what one wants less of. */
const FELL = words('fell dropped declined shrank slumped sank plunged dipped halved slipped decreased dwindled');
const ROSE = words(
  'rose grew climbed doubled tripled reached hit soared exceeded increased jumped mounted lengthened spiked',
);
const CROWD = words('queue queues wait waits backlog turnover churn debt');
/** Trouble where somebody or something else is the subject. */
const OTHERS_DID = words('waited quit resigned');
const NEGATED = words("not no never without nothing hardly didn't don't doesn't wasn't weren't isn't won't");
/** "I couldn't believe it", "couldn't have done it" tell no trouble. */
const NO_LACK = words('believe wait help have agree imagine thank resist be');
const CANNOT = words("couldn't can't cannot didn't wouldn't doesn't");
const REFUSED = words(
  'work start arrive show match open load reach find get log print pay see send come add answer run',
);
const LATE_BEFORE = words(
  'was were is are came arrived ran be being days day hours hour weeks week minutes too often always delivered paid',
);
const TIMED = /^(?:tim(?:ed?|ing)|times)$/;
const ADVERB = /ly$|^(?:just|still|also|often|always|even|all|so|too|very|again)$/;

export interface Trouble {
  start: number;
  end: number;
}

/** Where the sentence first tells of trouble. */
export function troubleOf(tokens: readonly Token[]): Trouble | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const length = lengthAt(tokens, at);
    if (length === 0 || denied(tokens, at)) continue;
    return { start: (tokens[at] as Token).start, end: (tokens[at + length - 1] as Token).end };
  }
  return undefined;
}

const denied = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((back) => NEGATED.has(lowerAt(tokens, at - back)));
/** The word before, adverbs aside. */
function wordBefore(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  while (before > 0 && ADVERB.test(lowerAt(tokens, before))) before--;
  return before;
}
const ends = (tokens: readonly Token[], at: number): boolean =>
  tokens[at] === undefined || tokens[at]?.kind === 'punct';
const measured = (tokens: readonly Token[], at: number, wanted: boolean): boolean =>
  tokens
    .slice(Math.max(0, at - 8), at)
    .some(({ lower }) =>
      wanted ? METRICS.has(lower) && !UNWANTED.has(lower) : UNWANTED.has(lower) || CROWD.has(lower),
    );

/** How many tokens tell of trouble from this one on; 0 where it tells of none. */
function lengthAt(tokens: readonly Token[], at: number): number {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const before = wordBefore(tokens, at);
  const said = lowerAt(tokens, before);
  const person = PERSON.has(said);
  if (NAMES.has(word)) return 1;
  if (TIMED.test(word) && next === 'out') return 2;
  if (word === 'down') {
    // "The till was down", "the server went down"; not "I was down in the cellar", "went down to the shop".
    const whose = lowerAt(tokens, wordBefore(tokens, before));
    const stays = ends(tokens, at + 1) || /^(?:for|again|at|on|every|when|twice|all|during|and|by|\d.*)$/.test(next);
    return /^(?:was|were|is|are|been|went|being)$/.test(said) && !PERSON.has(whose) && stays ? 1 : 0;
  }
  if (word === 'slow') return next === 'down' || next === 'cooker' || !(BE.has(said) || said === 'the') ? 0 : 1;
  if (word === 'late') return LATE_BEFORE.has(lowerAt(tokens, at - 1)) && !/^(?:in|at|for|\d.*)$/.test(next) ? 1 : 0;
  if (word === 'dropped' && BE.has(said) && !/^(?:off|by|to|from|in)$/.test(next)) return 1;
  if (FELL.has(word)) return !person && measured(tokens, at, true) ? 1 : 0;
  if (ROSE.has(word)) return !person && measured(tokens, at, false) ? 1 : 0;
  if (OTHERS_DID.has(word)) return person || before < 0 || /^(?:and|then|to)$/.test(said) ? 0 : 1;
  if (word === 'stopped') return !person && before >= 0 && (ends(tokens, at + 1) || /ing$/.test(next)) ? 1 : 0;
  if (word === 'never')
    return !person && /^(?:arrived|came|worked|answered|replied|started|reached)$/.test(next) ? 2 : 0;
  if (word === 'could' && next === 'not') return NO_LACK.has(lowerAt(tokens, at + 2)) ? 0 : 2;
  if (CANNOT.has(word)) return word === "couldn't" ? (NO_LACK.has(next) ? 0 : 1) : !person && REFUSED.has(next) ? 2 : 0;
  if (word === 'short' && next === 'of') return BE.has(said) || said === 'ran' ? 2 : 0;
  return 0;
}
