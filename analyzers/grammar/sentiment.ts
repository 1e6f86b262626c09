/** Where a feeling stands for an outcome: who is said to be pleased, what is said to have gone well. */
import { METRICS } from '../lexicon/outcomes';
import { BE, EVENTS, LIKE, LIKED, PEOPLE, PLEASED, WELL, WENT } from '../lexicon/sentiment';
import { words } from '../lexicon/words';
import { lowerAt, type Token } from '../tokens';
import { isSubordinate } from './subject';
import { verbForm } from './verb-forms';

const ADVERB =
  /^(?:\p{L}+ly|very|so|all|quite|pretty|also|then|out|up|more|much|always|both|super|even|over|just|most|too|a|lot|bit|far|in|the|end|together|ever)$/u;
const ADVERB_PLAIN =
  /^(?:\p{L}+ly|very|so|all|quite|pretty|also|then|more|much|always|both|super|even|over|just|most|too|dead|proper|right|extremely|now|still|ever)$/u;
// What follows turns the feeling into a deed or a condition: "happy to test it", "went well until the alarm".
const TURNS = words('to until but except unless enough before if not that on');

// What stands before "was happy" without being the one who is.
const NOBODY =
  words(`i we you it who that which what there and but or so to this these those not never always also still more very
  mood atmosphere feedback`);

/** Skips adverbs from `at`; the index of the next other token. */
function past(tokens: readonly Token[], at: number, adverb = ADVERB_PLAIN): number {
  let i = at;
  for (; i < tokens.length; i++) {
    const word = lowerAt(tokens, i);
    const next = lowerAt(tokens, i + 1);
    // "a lot safer", "as pleased as punch", "well impressed"
    if (word === 'a' && /^(?:lot|bit|little)$/.test(next)) i++;
    else if (/^(?:as|well)$/.test(word) && PLEASED.has(next)) continue;
    else if (!adverb.test(word) || WELL.has(word)) break;
  }
  return i;
}

/** Index of the start of a short noun phrase that ends at `head`: "the new client". */
function phraseStart(tokens: readonly Token[], head: number): number {
  let i = head;
  while (
    i > 0 &&
    head - i < 3 &&
    /^(?:the|my|our|your|his|her|their|all|whole|entire|both|of|new|line|project|sales|other|overall|these|this)$/.test(
      (tokens[i - 1] as Token).lower,
    )
  )
    i--;
  return i;
}

// What is told of one's work may name whose it is first: "feedback from the parents was good".
const VERDICTS = words(
  'feedback response reaction reception review reviews atmosphere mood relationship vibe comments',
);

/** The token after the subject at `i` and the phrase that hangs on it. */
function afterPhrase(tokens: readonly Token[], i: number): number {
  if (!VERDICTS.has(lowerAt(tokens, i)) || !/^(?:from|in|of|between|with|on|at|among)$/.test(lowerAt(tokens, i + 1)))
    return i + 1;
  for (let n = i + 3; n < i + 8 && tokens[n]?.kind === 'word'; n++) if (BE.has(lowerAt(tokens, n))) return n;
  return i + 1;
}

const READIER = words('engaged confident relaxed positive cooperative focused settled independent willing open');
const USEFUL = words(
  'useful helpful valuable great easy easier good brilliant fantastic amazing interesting inspiring engaging beneficial',
);
const TOLD = words('said says say told commented mentioned remarked thought felt reckoned');
const NICER = words(
  `nicer better easier happier safer calmer friendlier friendly helpful lovely great smooth quick clean good fast`,
);
const PRAISING =
  words(`good great amazing excellent fantastic brilliant wonderful star hero lifesaver natural best well proud awesome
  incredible outstanding superb impressive perfect lovely impressed`);

/** The sentiment whose subject stands at `i`, by the indices of its first and last token; undefined for none. */
export function sentimentAt(tokens: readonly Token[], i: number): { from: number; to: number } | undefined {
  const subject = tokens[i] as Token;
  if (subject.kind !== 'word') return undefined;
  const event = EVENTS.has(subject.lower);
  const beside = tokens[i + 1]?.lower ?? '';
  if (
    !event &&
    !PEOPLE.has(subject.lower) &&
    !BE.has(beside) &&
    beside !== 'worked' &&
    !TOLD.has(beside) &&
    !ADVERB_PLAIN.test(beside)
  )
    return undefined;
  let verb = past(tokens, afterPhrase(tokens, i));
  // "The feedback has been good"
  if (/^(?:has|have)$/.test(lowerAt(tokens, verb)) && lowerAt(tokens, verb + 1) === 'been') verb++;
  const lower = lowerAt(tokens, verb) === 'been' ? 'was' : lowerAt(tokens, verb);
  const next = past(tokens, verb + 1);
  // Only people can be pleased, so whoever is said to be is people: "Finance was thrilled".
  const felt = BE.has(lower) && PLEASED.has(tokens[next]?.lower ?? '') && !NOBODY.has(subject.lower);
  const people = PEOPLE.has(subject.lower) || felt;
  // "- Regulars much happier"
  const bare =
    PLEASED.has(lower) &&
    verb > i + 1 &&
    (tokens[verb + 1]?.kind ?? 'punct') === 'punct' &&
    /[^s']s$/.test(subject.lower) &&
    !NOBODY.has(subject.lower);
  if (bare && tokens[0]?.kind === 'punct') return { from: phraseStart(tokens, i), to: verb };
  if (!people && !event && lower !== 'worked' && !TOLD.has(lower)) return undefined;
  const object = tokens[next];
  const after = tokens[next + 1]?.lower ?? '';
  const from = phraseStart(tokens, i);
  const opinion = /^(?:think|believe|say|feel|guess|hope)$/.test(tokens[from - 2]?.lower ?? '');
  // ", which the guests were pleased with": said in passing, and meant.
  const passing = lowerAt(tokens, from - 1) === 'which' && lowerAt(tokens, from - 2) === ',';
  if (!object || (isSubordinate(tokens, from) && !opinion && !passing)) return undefined;
  const by = after === 'by' && /^(?:relieved|touched)$/.test(object.lower);
  const turned =
    by || (TURNS.has(after) && !(after === 'to' && /^(?:me|us|my|the|bits)$/.test(tokens[next + 2]?.lower ?? '')));
  if (people && PLEASED.has(object.lower) && !turned && subject.lower !== 'it') {
    if (BE.has(lower)) return { from, to: next };
    if (/^(?:left|went|walked)$/.test(lower)) return { from, to: next };
  }
  // "Both walked away happy"
  if (people && /^(?:walked|came)$/.test(lower) && object.lower === 'away' && PLEASED.has(after))
    return { from, to: next + 1 };
  // "The engineers love it."
  if (people && /^(?:love|like|enjoy|adore|prefer)$/.test(lower) && /^(?:it|them)$/.test(object.lower)) {
    return { from, to: next };
  }
  if (people && BE.has(lower) && lowerAt(tokens, next - 1) === 'more' && READIER.has(object.lower))
    return { from, to: next };
  // "Client was appreciated our work", as learners say it.
  if (people && BE.has(lower) && LIKED.has(object.lower) && /^(?:our|my|the|it|this)$/.test(after))
    return { from, to: next + 1 };
  // "left the store satisfied", "went home happy"
  if (people && /^(?:left|went)$/.test(lower))
    for (let n = next + 1; n < next + 5 && tokens[n]?.kind === 'word'; n++)
      if (PLEASED.has(tokens[n]?.lower ?? '') && !TURNS.has(tokens[n + 1]?.lower ?? '')) return { from, to: n };
  if (people && (LIKED.has(lower) || (LIKE.has(lower) && /^(?:now|still)$/.test(lowerAt(tokens, verb - 1))))) {
    if (!/^(?:it|the|my|this|that|our|how|working|having|being|me)$/.test(object.lower)) return undefined;
    const noun = tokens[next + 1];
    const more = tokens.slice(next, next + 6).some((token) => /^(?:more|better|than|version|one)$/.test(token.lower));
    if (more && object.lower !== 'it') return undefined;
    return { from, to: object.lower === 'it' || !noun || noun.kind !== 'word' ? next : next + 1 };
  }
  // "My boss said I did a good job": praise is no outcome, whoever gives it.
  if (TOLD.has(lower) && !NOBODY.has(subject.lower)) {
    // "everyone says how friendly it is", "commented on how much nicer it was"
    const how = tokens.findIndex(({ lower: word }, n) => n > verb && n < verb + 4 && word === 'how');
    const nicer = how < 0 ? -1 : tokens.findIndex(({ lower: word }, n) => n > how && n < how + 4 && NICER.has(word));
    if (nicer > 0) return { from, to: nicer };
    let told = verb + (/^(?:me|us|everyone)$/.test(tokens[verb + 1]?.lower ?? '') ? 2 : 1);
    if (tokens[told]?.lower === 'that') told++;
    const of = tokens[told]?.lower ?? '';
    if (/^(?:i|we|it|that|this|i'd|we'd|i'm|it's)$/.test(of)) {
      const praise = tokens.findIndex((token, n) => n > told && n < told + 8 && PRAISING.has(token.lower));
      const clause = tokens.slice(told, praise + 1);
      if (
        praise > 0 &&
        clause.every(({ kind }) => kind === 'word') &&
        !clause.some(({ lower }) => /^(?:not|never|would|could|should|if|to)$/.test(lower) || lower.endsWith("n't"))
      )
        return {
          from,
          to: tokens[praise + 1]?.lower === 'job' || tokens[praise + 1]?.lower === 'work' ? praise + 1 : praise,
        };
    }
  }
  // "Staff have found it really useful"
  if (people && /^(?:found|find|have|has)$/.test(lower)) {
    const it = lower.startsWith('f') ? verb + 1 : past(tokens, verb + 1) + 1;
    const verdict = past(tokens, it + 1);
    if (
      /^(?:it|them|this|that)$/.test(tokens[it]?.lower ?? '') &&
      tokens[it - 1]?.lower.startsWith('f') &&
      USEFUL.has(tokens[verdict]?.lower ?? '')
    )
      return { from, to: verdict };
  }
  // "The nurses felt safer"
  if (
    people &&
    /^(?:felt|are|were)$/.test(lower) &&
    /^(?:safer|calmer|better|happier|valued|supported|heard|included|confident|empowered)$/.test(object.lower)
  )
    return after === 'than' || after === 'about' ? undefined : { from, to: next };
  if (people && /^(?:praised|complimented|congratulated|commended)$/.test(lower) && object.lower === 'me')
    return { from, to: next };
  // "everyone seemed to be enjoying it more"
  if (people && /^(?:seemed|appeared|seem)$/.test(lower)) {
    const be = object.lower === 'to' && after === 'be' ? next + 2 : next;
    const felt = tokens[past(tokens, be)]?.lower ?? '';
    const likes = felt === 'to' ? past(tokens, past(tokens, be) + 1) : -1;
    if (/^(?:like|love|enjoy|appreciate)$/.test(lowerAt(tokens, likes))) return { from, to: likes };
    if (PLEASED.has(felt) || felt === 'enjoying') return { from, to: felt === 'enjoying' ? be + 1 : past(tokens, be) };
  }
  // "The new rota worked well": of anything but a person.
  if (!people && lower === 'worked' && subject.kind === 'word' && !NOBODY.has(subject.lower)) {
    const turn = tokens[next + 1];
    if (
      /^(?:well|brilliantly|perfectly|great|wonders|beautifully|nicely)$/.test(object.lower) &&
      (!turn || turn.kind === 'punct' || /^(?:and|in|for|so)$/.test(turn.lower))
    )
      return { from, to: next };
  }
  if (!event) return undefined;
  if (lower === 'worked' && tokens[verb + 1]?.lower === 'out' && (tokens[verb + 2]?.kind ?? 'punct') === 'punct')
    return { from, to: verb + 1 };
  if (/^(?:was|is|became)$/.test(lower)) {
    const success = tokens.findIndex((token, n) => n > verb && n < verb + 6 && token.lower === 'success');
    if (success > 0) return { from, to: success };
  }
  if (WENT.has(lower) || lower === 'ended') {
    // "it ended up running very well"
    const up =
      lower === 'ended' && lowerAt(tokens, verb + 1) === 'up' && /ing$/.test(lowerAt(tokens, verb + 2)) ? 2 : 0;
    const outcome = past(tokens, verb + 1 + up, ADVERB);
    // "The reviews got better" is a claim of a change, and another rule's.
    if ((METRICS.has(subject.lower) || /^reviews?$/.test(subject.lower)) && /^(?:got|became)$/.test(lower))
      return undefined;
    const well = tokens[outcome];
    if (well && WELL.has(well.lower)) {
      const turn = tokens[outcome + 1]?.lower ?? '';
      if (TURNS.has(turn) || /^(?:well|good|better)$/.test(turn)) return undefined;
      // "It was well organised": praise of another kind, or none.
      if (verbForm(turn)?.participle && !/^(?:came|said|got)$/.test(turn)) return undefined;
      // "It was okay for us to ask": a permission.
      if (turn === 'for' && lowerAt(tokens, outcome + 3) === 'to') return undefined;
      // "It got better" says it of a person's health too; a comparison is no verdict.
      return turn === 'than' ? undefined : { from, to: outcome };
    }
    if (tokens[verb + 1]?.lower === 'out' && tokens[verb + 2]?.lower === 'in')
      return { from, to: Math.min(verb + 4, tokens.length - 1) };
  }
  if (/^(?:situation|mood|atmosphere|relationship|things|everything|vibe)$/.test(subject.lower))
    if (/^(?:improved|lifted|brightened|calmed)$/.test(lower)) return { from, to: verb };
  if (
    /^(?:was|were|is|are)$/.test(lower) &&
    /^(?:feedback|outcome|result|results|response|reception|reaction|morale|atmosphere|review|reviews|mood)$/.test(
      subject.lower,
    )
  )
    if (
      /^(?:great|good|positive|excellent|amazing|fantastic|wonderful|high|encouraging|brilliant|outstanding|superb|remarkable|incredible|phenomenal|tremendous|impressive|awesome|nice)$/.test(
        object.lower,
      ) &&
      after !== 'enough'
    )
      return { from, to: next };
  return undefined;
}
