import { phraseTable } from '../grammar/phrases';
import { deletion } from '../rewrite/delete';
import { defineRule } from '../rule';

const find = phraseTable({
  opinion: `
i think|i guess|i believe|i actually/really/honestly/personally/genuinely/do/still think/believe/feel|i suppose|i reckon|i feel like|i feel that|i would say|i'd say|i felt like|in my opinion|in my view|
in my humble/personal opinion|i kind of feel|i sort of feel|i want to say|i'd like to think|i would like to think|i like to think|
i'm pretty/fairly/quite sure|i am pretty/fairly/quite sure|it seems like|it seems that|it appears that|it seemed like|it would seem that`,
  aside: `
as far as i know|as far as i can tell|as far as i remember|if i remember correctly|if i recall correctly|if i'm not mistaken|if memory serves|
to some extent|to a certain extent|to some degree|i'm not sure but|i'm not an expert but|i could be wrong but|i might be wrong but|i don't know but`,
  doubt: 'maybe|perhaps|hopefully|somewhat|more or less|arguably|presumably|i hope|probably',
  might: 'might/may/could have helped/improved/saved/contributed/prevented/reduced|might/may have been/made',
  bit: 'a bit|a little bit|a little',
  attempt: `
i tried to|i try to|i tried not to|we tried to|and tried to|i was trying to|i attempted to|we attempted to|i sought to|i tried my best to|
we tried our best to|i did my best to|we did our best to|i was hoping to|it seemed to|this seemed to|i endeavoured to|i endeavored to|
i kind/sort of tried to|kind/sort of tried to|i just tried to|i basically tried to|i really tried to|i always tried to|i also tried to|^tried to|^attempted to|i gave it my best`,
});

const CLAUSE_STARTS = new Set(
  "i we he she they it this that the a an my our your his her their there what these those it's that's i'm i'd we'd they'd having being".split(
    ' ',
  ),
);
const NEGATED = new Set("don't didn't not never what do did to who how".split(' '));

export default defineRule({
  title: 'Hedge',
  family: 'filler',
  scope: 'sentence',
  message: 'This takes back what you say.',
  why: 'A hedged deed sounds like one you are not sure you did; say what you did and what came of it.',
  question: 'Did you do it or not, and how do you know?',
  source: 'Our choice: hedges that weaken a claim of one’s own.',
  waits: true,
  *find({ tokens, text }) {
    let until = 0;
    for (const { key, start, end, token } of find(tokens)) {
      const before = tokens[token - 1];
      const last = tokens.findIndex((one) => one.end === end);
      const after = tokens[last + 1];
      if (before && NEGATED.has(before.lower)) continue;
      if (start < until) continue;
      if (key === 'opinion') {
        // "on a Thursday, I think." takes back what stands before it.
        const closes = !after || /^[.,;!?)]$/.test(after.text) || /^(?:and|but|so)$/.test(after.lower);
        if (
          before &&
          closes &&
          /^i$/i.test(tokens[token]?.lower ?? '') &&
          !/^(?:what|how|as|than|that|whatever)$/.test(before.lower)
        ) {
          until = end;
          yield { start, end, rewrites: [deletion(text, start, end)] };
          continue;
        }
        // What one thought and therefore did is deliberation: "I think the rule was unfair, so I wrote".
        if (
          tokens.some(
            ({ lower, text: mark }, i) =>
              i > last && (mark === ';' || (lower === 'so' && /^i(?:'d)?$/.test(tokens[i + 1]?.lower ?? ''))),
          )
        )
          continue;
        const that = after?.lower === 'that' && CLAUSE_STARTS.has(tokens[last + 2]?.lower ?? '') ? 1 : 0;
        const follows = tokens[last + 1 + that];
        const opens =
          !before ||
          before.kind === 'punct' ||
          /^(?:and|but|so|because|yeah|well|like|honestly|yes|okay|ok|then)$/.test(before.lower);
        // "I think about", "I believe in", "the way I think": deliberation, not a hedge.
        if (follows?.lower === 'it' && /^(?:through|over)$/.test(tokens[last + 2 + that]?.lower ?? '')) continue;
        if (!opens || !follows || /^(?:about|of|in|through|so|not|ahead|like|for|\.)$/.test(follows.lower)) continue;
        const stop = tokens[last + that]?.end ?? end;
        until = stop;
        yield { start, end: stop, rewrites: [deletion(text, start, stop)] };
      } else if (key === 'aside') {
        yield { start, end, rewrites: /but$/i.test(text.slice(start, end)) ? [deletion(text, start, end)] : [] };
      } else if (key === 'might') {
        if (!/^(?:it|this|that|which|i)$/.test(before?.lower ?? '') || tokens.some(({ lower }) => lower === 'if'))
          continue;
        yield { start, end };
      } else if (key === 'bit') {
        if (
          !/^(?:helped|improved|helps)$/.test(before?.lower ?? '') &&
          !/^(?:better|faster|easier|smoother|quicker)$/.test(after?.lower ?? '')
        )
          continue;
        yield { start, end, rewrites: [deletion(text, start, end)] };
      } else if (key === 'doubt') {
        // "Maybe was not an answer": the word itself.
        if (!before && /^(?:was|is|will|would|means|meant)$/.test(after?.lower ?? '')) continue;
        if (after?.kind === 'number' || before?.lower === 'or' || before?.lower === 'that' || before?.lower === 'would')
          continue;
        yield { start, end, rewrites: after ? [deletion(text, start, end)] : [] };
      } else {
        // An attempt that failed or was stopped is the story itself.
        if (
          tokens
            .slice(last + 1)
            .some(({ lower }) =>
              /^(?:but|failed|unsuccessfully|until|however|before|first|then|instead|again)$/.test(lower),
            )
        )
          continue;
        const from = before && /^and/i.test(text.slice(start)) ? (tokens[token + 1]?.start ?? start) : start;
        until = end;
        yield { start: from, end };
      }
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
