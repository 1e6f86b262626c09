import { lowerAt } from '../grammar/noun-phrase';
import { type PhraseHit, phraseTable } from '../grammar/phrases';
import { deletion } from '../rewrite/delete';
import { defineRule, type Hit } from '../rule';
import type { Sentence } from '../sentence';
import type { Token } from '../tokens';

const line = (text: string): string => text.replaceAll('\n', '');

const find = phraseTable({
  opinion:
    line(`i think|i guess|i believe|i suppose|i reckon|i feel like|i would say|i felt like|in my opinion|in my view|
i kind of feel|i sort of feel|i assume|i imagine|i would like to think|i like to think|i want to say|i'd say|i dare say|
i am pretty sure|i'm pretty sure|i feel that|in my humble opinion|in my personal opinion`),
  doubt: line(`maybe|perhaps|hopefully|somewhat|more or less|arguably|presumably|i hope|probably|to some extent|
to a certain extent|in some ways|if i remember correctly|if i recall|or something like that|or something`),
  attempt: line(`tried to|try to|tried not to|was trying to|attempted to|sought to|tried my/our best/hardest to|
did my/our best to|was hoping to|seemed to`),
});

const CLAUSE_STARTS = new Set(
  "i we he she they it this that the a an my our your his her their there what these those it's that's i'm i'd we'd they'd having being".split(
    ' ',
  ),
);
// After these, what follows is what is thought.
const OPENERS = new Set('what that how as than and but so because if when to do did which who whatever'.split(' '));
const FAILED = new Set('but failed unsuccessfully until however before first then instead again'.split(' '));
const OWN = new Set("i we and i've we've".split(' '));
// What may stand between the writer and the attempt.
const BETWEEN = /^(?:kind|sort|of|also|really|just|always|then|\p{L}+ly|have|'ve)$/u;
const NEGATED = new Set("don't didn't not never what do did to who how".split(' '));

/** Where a phrase stands: the indices of its first and last token, and its neighbours. */
interface Spot extends PhraseHit<string> {
  last: number;
  before: Token | undefined;
  after: Token | undefined;
}

function opinion({ tokens, text }: Sentence, { start, end, token, last, before, after }: Spot): Hit | undefined {
  const hit = (stop: number): Hit => ({ start, end: stop, rewrites: [deletion(text, start, stop)] });
  // "on a Thursday, I think": said of what stands before it.
  const parenthetical = !after || after.kind === 'punct' || /^(?:and|but|so)$/.test(after.lower);
  const told = before?.kind === 'word' || (before?.text === ',' && after?.kind !== 'word');
  if (parenthetical && before && told && token > 2 && !OPENERS.has(before.lower)) return hit(end);
  const that = after?.lower === 'that' && CLAUSE_STARTS.has(lowerAt(tokens, last + 2)) ? 1 : 0;
  const follows = tokens[last + 1 + that];
  const opens = !before || before.kind === 'punct' || /^(?:and|but|so|because)$/.test(before.lower);
  // "I think about", "I believe in", "the way I think": deliberation, not a hedge.
  if (!opens || !follows || /^(?:about|of|in|through|so|not|ahead|like|for)$/.test(follows.lower)) return undefined;
  if (follows.lower === 'it' && /^(?:through|over)$/.test(lowerAt(tokens, last + 2))) return undefined;
  if (follows.kind === 'punct' && !/^in my/i.test(text.slice(start))) return undefined;
  // What one thought and then acted on is deliberation too: "I think the rule was unfair, so I wrote".
  const acted = tokens.some(({ lower }, n) => n > last && lower === 'so' && /^(?:i|we)$/.test(lowerAt(tokens, n + 1)));
  if (acted || tokens.slice(last, last + 6).some(({ lower }) => lower === 'would')) return undefined;
  return hit(tokens[last + that]?.end ?? end);
}

function doubt({ text }: Sentence, { start, end, before, after }: Spot): Hit | undefined {
  if (after?.kind === 'number' || /^(?:or|that|would)$/.test(before?.lower ?? '')) return undefined;
  // "Maybe was not an answer": the word itself is spoken of.
  const named =
    /^(?:maybe|perhaps)$/i.test(text.slice(start, end)) && /^(?:was|is|were|one|all)$/.test(after?.lower ?? '');
  return named ? undefined : { start, end, rewrites: after ? [deletion(text, start, end)] : [] };
}

function attempt({ tokens, text }: Sentence, { start, end, token, last }: Spot): Hit | undefined {
  // An attempt that failed or was stopped is the story itself.
  if (tokens.slice(last + 1).some(({ lower }) => FAILED.has(lower))) return undefined;
  let who = token - 1;
  while (BETWEEN.test(lowerAt(tokens, who))) who--;
  const subject = lowerAt(tokens, who);
  const bullet = /^[-*•–]?$/.test(subject);
  if (/^seemed/i.test(text.slice(start)) ? !/^(?:it|this|that)$/.test(subject) : !bullet && !OWN.has(subject))
    return undefined;
  // "and try to get the best of it" is a habit, not a deed.
  if (/^try/i.test(text.slice(start)) && !/^(?:i|we)$/.test(subject)) return undefined;
  return { start: bullet || subject === 'and' ? start : (tokens[who]?.start ?? start), end };
}

const JUDGE = { opinion, doubt, attempt };

export default defineRule({
  title: 'Hedge',
  family: 'filler',
  scope: 'sentence',
  message: 'This takes back what you say.',
  why: 'A hedged deed sounds like one you are not sure you did; say what you did and what came of it.',
  question: 'Did you do it or not, and how do you know?',
  source: 'Our choice: hedges that weaken a claim of one’s own.',
  waits: true,
  *find(sentence) {
    const { tokens } = sentence;
    for (const phrase of find(tokens)) {
      const last = tokens.findIndex(({ end }) => end === phrase.end);
      const spot = { ...phrase, last, before: tokens[phrase.token - 1], after: tokens[last + 1] };
      if (spot.before && NEGATED.has(spot.before.lower)) continue;
      const hit = JUDGE[phrase.key](sentence, spot);
      if (hit) yield hit;
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
