import { tail } from '../grammar/deed';
import { type PhraseHit, phraseTable } from '../grammar/phrases';
import { HEDGES } from '../lexicon/hedges';
import { words } from '../lexicon/words';
import { deletion } from '../rewrite/delete';
import { defineRule, type Hit } from '../rule';
import type { Sentence } from '../sentence';
import { lowerAt, type Token } from '../tokens';

const find = phraseTable(HEDGES);

const CLAUSE_STARTS =
  words(`i we he she they it this that the a an my our your his her their there what these those it's
  that's i'm i'd we'd they'd having being`);
const FRONTED = /^(?:(?:so|and|but) )?(?:from|in|at|after|by|on|overall|now|today)\b/i;
const NEGATED = words("don't didn't not never what do did to who how if when whenever unless");
const FAILED = words('but failed unsuccessfully until however before first then instead again');

/** Where a phrase stands: the indices of its first and last token, and its neighbours. */
interface Spot extends PhraseHit<keyof typeof HEDGES> {
  last: number;
  before: Token | undefined;
  after: Token | undefined;
}

type Judge = (sentence: Sentence, spot: Spot) => Hit | undefined;

const without = (text: string, start: number, end: number): Hit => ({
  start,
  end,
  rewrites: [deletion(text, start, end)],
});

const opinion: Judge = ({ tokens, text }, { start, end, token, last, before, after }) => {
  // "on a Thursday, I think." takes back what stands before it.
  const closes = !after || /^[.,;!?)]$/.test(after.text) || /^(?:and|but|so|because)$/.test(after.lower);
  const said = before && !/^(?:what|how|as|than|that|whatever)$/.test(before.lower);
  if (said && closes && lowerAt(tokens, token) === 'i') return without(text, start, end);
  // "I'd say the moral is": what follows is the lesson.
  if (/^the (?:[\w-]+ )?(?:moral|lesson|takeaway|learning)\b/.test(tail(tokens, last + 1))) return undefined;
  // What one thought and therefore did is deliberation: "I think the rule was unfair, so I wrote".
  const acted = tokens.some(
    ({ lower, text: mark }, i) =>
      i > last && (mark === ';' || (lower === 'so' && /^i(?:'d)?$/.test(lowerAt(tokens, i + 1)))),
  );
  if (acted) return undefined;
  const that = after?.lower === 'that' && CLAUSE_STARTS.has(lowerAt(tokens, last + 2)) ? 1 : 0;
  const follows = tokens[last + 1 + that];
  const opens =
    !before ||
    before.kind === 'punct' ||
    /^(?:and|but|so|because|yeah|well|like|mean|which|honestly|yes|okay|ok|then)$/.test(before.lower) ||
    (token < 7 && FRONTED.test(text) && tokens.slice(0, token).every(({ kind }) => kind === 'word'));
  // "I think about", "I believe in", "the way I think": deliberation, not a hedge.
  if (!opens || !follows || /^(?:about|of|in|through|so|not|ahead|like|for|\.)$/.test(follows.lower)) return undefined;
  // "I really feel bad": what one feels.
  if (/\bfeel$/i.test(tokens[last]?.lower ?? '') && that === 0 && !CLAUSE_STARTS.has(follows.lower)) return undefined;
  if (follows.lower === 'it' && /^(?:through|over)$/.test(lowerAt(tokens, last + 2 + that))) return undefined;
  return without(text, start, tokens[last + that]?.end ?? end);
};

const aside: Judge = ({ text }, { start, end }) =>
  /but$/i.test(text.slice(start, end)) ? without(text, start, end) : { start, end };

const might: Judge = ({ tokens }, { start, end, before }) =>
  /^(?:it|this|that|which|i)$/.test(before?.lower ?? '') && !tokens.some(({ lower }) => lower === 'if')
    ? { start, end }
    : undefined;

const bit: Judge = ({ text }, { start, end, before, after }) =>
  /^(?:helped|improved|helps)$/.test(before?.lower ?? '') ||
  /^(?:better|faster|easier|smoother|quicker)$/.test(after?.lower ?? '')
    ? without(text, start, end)
    : undefined;

const WEIGHED = words(
  'suggested proposed considered considering weighed weighing wondered wondering debated pondered whether imagined',
);

const doubt: Judge = ({ tokens, text }, { start, end, token, before, after }) => {
  // "I weighed A against B: B was nearer and maybe wetter": deliberation.
  if (tokens.slice(0, token).some(({ lower }) => WEIGHED.has(lower))) return undefined;
  // "worked out what the bank probably wanted"
  if (tokens.slice(Math.max(0, token - 5), token).some(({ lower }) => /^(?:what|who|why|how|where)$/.test(lower)))
    return undefined;
  // "Maybe was not an answer": the word itself.
  if (!before && /^(?:was|is|will|would|means|meant)$/.test(after?.lower ?? '')) return undefined;
  if (after?.kind === 'number' || /^(?:or|that|would)$/.test(before?.lower ?? '')) return undefined;
  return after ? without(text, start, end) : { start, end };
};

const attempt: Judge = ({ tokens, text }, { start, end, token, last, before }) => {
  // An attempt that failed or was stopped is the story itself.
  if (tokens.slice(last + 1).some(({ lower }) => FAILED.has(lower))) return undefined;
  const from = before && /^and/i.test(text.slice(start)) ? (tokens[token + 1]?.start ?? start) : start;
  return { start: from, end };
};

const JUDGES = { opinion, aside, might, bit, doubt, attempt };

export default defineRule({
  title: 'Hedging words',
  family: 'filler',
  scope: 'sentence',
  message: 'This takes back what you say.',
  why: 'A hedged deed sounds like one you are not sure you did; say what you did and what came of it.',
  question: 'Did you do it or not, and how do you know?',
  source: 'Our choice: hedges that weaken a claim of one’s own.',
  waits: true,
  *find(sentence) {
    const { tokens } = sentence;
    let until = 0;
    for (const phrase of find(tokens)) {
      const before = tokens[phrase.token - 1];
      if (phrase.start < until || (before && NEGATED.has(before.lower))) continue;
      const last = tokens.findIndex(({ end }) => end === phrase.end);
      const hit = JUDGES[phrase.key](sentence, { ...phrase, last, before, after: tokens[last + 1] });
      if (!hit) continue;
      until = hit.end;
      yield hit;
    }
  },
  examples: [
    { bad: '[I think] the plan worked.', becomes: 'The plan worked.' },
    { bad: '[I believe that] the rota is fairer now.', becomes: 'The rota is fairer now.' },
    { bad: 'The rota is [hopefully] fairer now.', becomes: 'The rota is fairer now.' },
    { bad: '[I tried to] keep the group together.' },
    { bad: '[Maybe] the clients saw it too.', becomes: 'The clients saw it too.' },
    { bad: '[In my opinion], the plan worked.', becomes: 'The plan worked.' },
    { bad: 'It [probably] saved a shift.', becomes: 'It saved a shift.' },
    { good: 'I tried to move the meeting first, then I offered to dial in.' },
    { good: 'He said that maybe the gate was locked.' },
    { good: 'I think about the handover differently now.' },
    { good: 'I tried to reach the parents, but nobody answered.' },
    { good: 'I did not think the plan was safe.' },
    { good: 'I believe in checking twice.' },
  ],
});
