import { hasFigure } from '../grammar/figures';
import { phraseTable } from '../grammar/phrases';
import { isSubordinate } from '../grammar/subject';
import { BE, EVENTS, LIKED, PEOPLE, PLEASED, PRAISE, WELL, WENT } from '../lexicon/sentiment';
import { words } from '../lexicon/words';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';

const ADVERB =
  /^(?:\p{L}+ly|very|so|all|quite|pretty|also|then|out|up|more|much|always|both|super|even|over|just|most|too|a|lot|bit|far|in|the|end)$/u;
const ADVERB_PLAIN =
  /^(?:\p{L}+ly|very|so|all|quite|pretty|also|then|more|much|always|both|super|even|over|just|most|too)$/u;
// What follows turns the feeling into a deed or a condition: "happy to test it", "went well until the alarm".
const TURNS = words('to until but except unless enough before if not that on');
const ATTITUDE = words('but until because although though enough before');

// What stands before "was happy" without being the one who is.
const NOBODY =
  words(`i we you it who that which what there and but or so to this these those not never always also still more very
  mood atmosphere feedback`);

const find = phraseTable(PRAISE);

/** Skips adverbs from `at`; the index of the next other token. */
function past(tokens: readonly Token[], at: number, adverb = ADVERB_PLAIN): number {
  let i = at;
  while (i < tokens.length && adverb.test((tokens[i] as Token).lower)) i++;
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

function sentimentAt(tokens: readonly Token[], i: number): { from: number; to: number } | undefined {
  const subject = tokens[i] as Token;
  if (subject.kind !== 'word') return undefined;
  const event = EVENTS.has(subject.lower);
  const verb = past(tokens, i + 1);
  const { lower = '' } = tokens[verb] ?? {};
  const next = past(tokens, verb + 1);
  // Only people can be pleased, so whoever is said to be is people: "Finance was thrilled".
  const felt = BE.has(lower) && PLEASED.has(tokens[next]?.lower ?? '') && !NOBODY.has(subject.lower);
  const people = PEOPLE.has(subject.lower) || felt;
  if (!people && !event) return undefined;
  const object = tokens[next];
  const after = tokens[next + 1]?.lower ?? '';
  const from = phraseStart(tokens, i);
  const opinion = /^(?:think|believe|say|feel|guess|hope)$/.test(tokens[from - 2]?.lower ?? '');
  if (!object || (isSubordinate(tokens, from) && !opinion)) return undefined;
  const by = after === 'by' && /^(?:relieved|touched)$/.test(object.lower);
  const turned =
    by || (TURNS.has(after) && !(after === 'to' && /^(?:me|us|my|the)$/.test(tokens[next + 2]?.lower ?? '')));
  if (people && PLEASED.has(object.lower) && !turned && subject.lower !== 'it') {
    if (BE.has(lower)) return { from, to: next };
    if (/^(?:left|went|walked)$/.test(lower)) return { from, to: next };
  }
  // "left the store satisfied", "went home happy"
  if (people && /^(?:left|went)$/.test(lower))
    for (let n = next + 1; n < next + 3; n++)
      if (PLEASED.has(tokens[n]?.lower ?? '') && !TURNS.has(tokens[n + 1]?.lower ?? '')) return { from, to: n };
  if (people && LIKED.has(lower)) {
    if (!/^(?:it|the|my|this|that|our|how|working|me)$/.test(object.lower)) return undefined;
    const noun = tokens[next + 1];
    const more = tokens.slice(next, next + 6).some((token) => /^(?:more|better|than|version|one)$/.test(token.lower));
    if (more && object.lower !== 'it') return undefined;
    return { from, to: object.lower === 'it' || !noun || noun.kind !== 'word' ? next : next + 1 };
  }
  if (people && /^(?:praised|complimented|congratulated|commended)$/.test(lower) && object.lower === 'me')
    return { from, to: next };
  // "everyone seemed to be enjoying it more"
  if (people && /^(?:seemed|appeared|seem)$/.test(lower)) {
    const be = object.lower === 'to' && after === 'be' ? next + 2 : next;
    const felt = tokens[past(tokens, be)]?.lower ?? '';
    if (PLEASED.has(felt) || felt === 'enjoying') return { from, to: felt === 'enjoying' ? be + 1 : past(tokens, be) };
  }
  if (!event) return undefined;
  if (lower === 'worked' && tokens[verb + 1]?.lower === 'out' && (tokens[verb + 2]?.kind ?? 'punct') === 'punct')
    return { from, to: verb + 1 };
  if (/^(?:was|is|became)$/.test(lower)) {
    const success = tokens.findIndex((token, n) => n > verb && n < verb + 6 && token.lower === 'success');
    if (success > 0) return { from, to: success };
  }
  if (WENT.has(lower) || lower === 'ended') {
    const outcome = past(tokens, verb + 1, ADVERB);
    const well = tokens[outcome];
    if (well && WELL.has(well.lower)) {
      const turn = tokens[outcome + 1]?.lower ?? '';
      if (TURNS.has(turn) || /^(?:well|good|better)$/.test(turn)) return undefined;
      // "It got better" says it of a person's health too; a comparison is no verdict.
      return turn === 'than' ? undefined : { from, to: outcome };
    }
    if (tokens[verb + 1]?.lower === 'out' && tokens[verb + 2]?.lower === 'in')
      return { from, to: Math.min(verb + 4, tokens.length - 1) };
  }
  if (/^(?:situation|mood|atmosphere|relationship|things|morale|everything|vibe)$/.test(subject.lower))
    if (/^(?:improved|lifted|brightened|calmed)$/.test(lower)) return { from, to: verb };
  if (
    /^(?:was|were|is|are)$/.test(lower) &&
    /^(?:feedback|outcome|result|results|response|reception|reaction|morale|atmosphere|review|reviews|mood)$/.test(
      subject.lower,
    )
  )
    if (
      /^(?:great|good|positive|excellent|amazing|fantastic|wonderful|high|encouraging|brilliant)$/.test(object.lower) &&
      after !== 'enough'
    )
      return { from, to: next };
  return undefined;
}

/** An outcome is told in the result; in the situation the same words are background. */
const isOutcome = ({ section, previous, next }: Context): boolean =>
  section === 'result' ||
  section === 'action' ||
  section === 'other' ||
  (section === 'reflection' && !next) ||
  (!previous && !next);

/** A clause that begins with "if" or "whether" has no outcome; nor one that a "but" takes back. */
const isOpen = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ lower }) => /^(?:if|whether|unless|hoping|sure|ensure|until)$/.test(lower)) ||
  tokens.slice(from, to).some(({ lower }) => /^(?:not|never|wasn't|weren't|didn't|isn't)$/.test(lower)) ||
  ATTITUDE.has(tokens[to + 1]?.lower ?? '') ||
  tokens.some(({ lower }, n) => n > to && lower === 'but' && tokens[n + 1]?.lower === 'not');

export default defineRule({
  title: 'Generic impact',
  family: 'quantification',
  scope: 'sentence',
  message: 'A feeling is not an outcome.',
  why: 'Anyone can say that people were happy; only a measured change or a named effect shows that your work mattered.',
  question: 'How do you know it worked? What changed for them?',
  source: 'The walkthrough: “team was happy” is generic impact.',
  waits: true,
  *find(sentence: Sentence, context) {
    if (!isOutcome(context) || hasFigure(sentence)) return;
    const { tokens } = sentence;
    const found: Hit[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const hit = sentimentAt(tokens, i);
      if (hit && !isOpen(tokens, hit.from, hit.to))
        found.push({ start: (tokens[hit.from] as Token).start, end: (tokens[hit.to] as Token).end });
    }
    for (const { start, end, token } of find(tokens)) {
      const before = tokens[token - 1]?.lower ?? '';
      if (/^(?:for|not|no|without|need|needed|wanted|want|ask|asked|to)$/.test(before)) continue;
      found.push({ start, end });
    }
    let until = 0;
    for (const { start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < until) continue;
      until = end;
      yield { start, end };
    }
  },
  examples: [
    { bad: 'I changed the rota and [the team was happy].' },
    { bad: 'I led the evening and [it went really well].' },
    { bad: 'In the end [everything worked out fine].' },
    { bad: 'I sent the guide round and got [positive feedback].' },
    { bad: 'I rewrote the menu and [the guests loved it].' },
    { bad: '[The customer left happy].' },
    { bad: '[The feedback was overwhelmingly positive].' },
    { bad: '[The mood improved].' },
    { good: 'The guests rated the new menu 4.8 of 5 and the team was happy.' },
    { good: 'I was happy to take the shift.' },
    { good: 'The team was happy to test it on a Sunday.' },
    { good: 'If it went well, the other wards would follow.' },
    { good: 'The interview went well until the alarm rang.' },
    { good: 'I asked whether she was happy with the layout.' },
  ],
});
