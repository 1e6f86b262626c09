import { ACTION, JOINT, OUTCOME, PHASE, SOLVING, STATE } from '../lexicon/verbs';
import type { Token } from '../tokens';
import { verbForm } from './verb-forms';
import type { VerbGroup } from './verb-group';

/** What a verb group says its subject did: something to claim, something reached, or neither. */
export type Deed = 'action' | 'outcome' | 'joint' | undefined;

const CLASS = new Map<string, Deed | 'state' | 'phase'>([
  ...[...ACTION, ...SOLVING].map((lemma) => [lemma, 'action'] as const),
  ...STATE.map((lemma) => [lemma, 'state'] as const),
  ...OUTCOME.map((lemma) => [lemma, 'outcome'] as const),
  ...JOINT.map((lemma) => [lemma, 'joint'] as const),
  ...PHASE.map((lemma) => [lemma, 'phase'] as const),
]);

const THING =
  '(?:a|an|the|this|that|these|those|our|my|his|her|their|its|it|them|each|every|everything|everyone|all|some|both|another|one|two|three|more|new)\\b';
const only = (pattern: string): RegExp => new RegExp(`^(?:${pattern})`);
const never = (pattern: string): RegExp => new RegExp(`^(?!(?:${pattern}))`);

/** Light verbs are deeds only with what follows ("came up with", "got it done"); tested on the words after the verb. */
const FRAMES: Readonly<Record<string, RegExp>> = {
  agree: only('on\\b|to\\b|that\\b|an?\\b|the\\b|as an?\\b|how\\b|who\\b|what\\b|which\\b|when\\b'),
  approach: only(THING),
  break: only(`(?:it|them|this|that|the \\w+|everything) (?:down|up|into)|down`),
  call: never('it (?:a|the)\\b'),
  carry: only('out|on with|over'),
  change: never('jobs|my mind'),
  clear: never('the bar'),
  come: only('up with|together to\\b|to (?:a|an|the) (?:decision|agreement|conclusion|solution|compromise|consensus)'),
  do: only(`${THING}|was\\b|extensive|some|research|tests|training|interviews`),
  draw: only(`up|on|${THING}|lots|out`),
  drive: never('out|off|to\\b|through|back|home|into|down|up|over|across|for\\b|there|on\\b'),
  find: never('it (?:hard|difficult|easy|tough)|(?:ourselves|myself)|us\\b|that\\b'),
  get: only(
    '(?:(?!(?:back|home|there|in trouble|together|through)\\b)\\w+ ){1,4}(?:done|in|out|working|fixed|finished|sorted|ready|running|resolved|approved|live|signed|\\w+ed)\\b|(?:a )?hold of\\b|in touch with\\b|through to\\b|to the bottom of\\b|on with\\b|rid of\\b|(?:(?!to\\b)\\w+ ){1,4}to (?:agree|commit|sign|change|accept|approve|help|move|pay|send)\\b',
  ),
  give: only(THING),
  go: only('through|over (?:the|our|every|all|each)|ahead|with (?:the|a|an)|back (?:to|and|over|through)|door to door'),
  have: only(
    '(?:(?:a|an|some|another) )?(?:\\w+ )?(?:discussions?|workshop|brainstorm(?:ing)?|debate|vote|rethink)\\b',
  ),
  hit: never('(?:a|an|the|some) (?:wall|snag|problem|roadblock|bump|limit|issue|block|obstacle|rock)|hard'),
  hold: only(
    'a\\b|an\\b|the\\b|(?!our\\b|my\\b|on\\b|out\\b|off\\b|back\\b|up\\b|hands\\b|shares\\b)(?:[\\w-]+ ){0,2}[\\w-]+s\\b',
  ),
  join: only('forces|together'),
  keep: only('track|a (?:log|record|tally)'),
  land: only(THING),
  lay: never('low'),
  look: only('into|through|for|at'),
  make: never('it\\b|mistakes?|a mistake|an? error|friends|money|progress|do\\b|a loss|a profit|fun'),
  meet: never('.'),
  move: never('on\\b|forward\\b|house|offices?|in\\b'),
  open: never('at\\b|in (?:19|20)\\d\\d'),
  pull: only(`together|in\\b|off|out|an all|${THING}`),
  put: never('up with'),
  raise: never('$'),
  reach: only('out|an? (?:agreement|decision|compromise|consensus|conclusion)|agreement|consensus'),
  roll: never('out (?:with|at|on|of|to|from)\\b|in(?:to)?\\b|up (?:to|at)\\b'),
  run: never('out|late|into|over|low|short|on\\b|behind|away'),
  set: never('off|out for'),
  share: never(
    '(?:a|an|the|one) (?:\\w+ )?(?:office|room|flat|house|goal|vision|interest|car|ward|desk|manager|building)|offices|(?:[\\w-]+ ){1,5}between',
  ),
  show: never('up\\b'),
  sit: only('down'),
  stick: only('to (?:a|the|our|my)'),
  stop: never('$'),
  swap: never('notes|stories|numbers|shifts'),
  take: only(
    'over|on\\b|apart|charge|a (?:risk|vote|decision|survey|look|different|step)|the (?:decision|lead|time|initiative|data|old|problem)|action|turns|it (?:apart|on|to)|steps|down|out|ownership|responsibility|initiative|notes|stock|(?:the|our|this|it|them) (?:[\\w-]+ ){0,2}to (?:the|our|my)\\b',
  ),
  talk: only('it\\b|things\\b|through|about|(?:to|with) (?:him|her|them)\\b'),
  team: only('up'),
  turn: never('up|out\\b|to each'),
  walk: never('away|out\\b|home|off\\b|past'),
  work: only(
    'together|hard\\b|out\\b|through|around|late\\b|on\\b|closely|collaboratively|tirelessly|as a (?:team|group)|to (?!the\\b|a\\b)\\w+|day and night|overtime|extra|(?:with|alongside) (?:\\w+ ){1,5}(?:to|on)\\b',
  ),
};

/** Words after a verb as one string, punctuation ending it. */
export function tail(tokens: readonly Token[], from: number, most = 7): string {
  let text = '';
  for (let i = from; i < Math.min(from + most, tokens.length); i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punct' && /[,.;:!?—–()]/.test(token.text)) break;
    text += text ? ` ${token.lower}` : token.lower;
  }
  return text;
}

/** What the verb group says was done. Negated, planned, imagined, ongoing and earlier deeds are none. */
export function deedOf(tokens: readonly Token[], verb: VerbGroup): Deed {
  if (verb.negated) return undefined;
  // Learners' narrative present: "then we decide to".
  if (verb.tense === 'present')
    return verb.lemma === 'decide' && tokens[verb.head + 1]?.lower === 'to' ? 'action' : undefined;
  if (verb.tense !== 'past' && verb.tense !== 'perfect') return undefined;
  const kind = CLASS.get(verb.lemma) ?? 'action';
  const frame = FRAMES[verb.lemma];
  if (kind === 'phase' && !frame) return phase(tokens, verb);
  if (frame && !frame.test(tail(tokens, verb.head + 1))) return undefined;
  // In its frame a verb of state is a deed: "worked together", "came up with".
  if (kind === 'state' || kind === 'phase') return frame ? 'action' : undefined;
  return kind;
}

/** "started labelling", "managed to fix", "ended up rewriting", "managed the move". */
function phase(tokens: readonly Token[], verb: VerbGroup): Deed {
  let i = verb.head + 1;
  if (/^(?:to|up|on|by|with|hard)$/.test(tokens[i]?.lower ?? '')) i++;
  if (tokens[i]?.lower === 'to') i++;
  while (/ly$/.test(tokens[i]?.lower ?? '')) i++;
  const form = verbForm(tokens[i]?.lower ?? '');
  if (i > verb.head + 1 ? form?.base || form?.ing : form?.ing) {
    const kind = CLASS.get((form as { lemma: string }).lemma) ?? 'action';
    if (kind === 'state' || kind === 'phase') return undefined;
    // "ended up doing well"
    if (
      form?.lemma === 'do' &&
      /^(?:(?:pretty|really|very|so|quite) )?(?:well|ok|okay|fine|badly|better)\b/.test(tail(tokens, i + 1))
    )
      return undefined;
    return kind;
  }
  return verb.lemma === 'manage' && i === verb.head + 1 ? 'action' : undefined;
}

/** Whether the verb is a deed in some surroundings only ("worked hard to", "came up with"). */
export const hasFrame = (lemma: string): boolean => lemma in FRAMES;

/** Whether the verb is one this language of ours knows as a deed (a guess from "-ed" is none). */
export const isKnownDeed = (lemma: string): boolean => {
  const kind = CLASS.get(lemma);
  return kind !== undefined && kind !== 'state';
};
