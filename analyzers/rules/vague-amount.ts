import { hasFigure } from '../grammar/figures';
import { phraseTable } from '../grammar/phrases';
import { words } from '../lexicon/words';
import { slot } from '../rewrite/slot';
import { defineRule, type Hit } from '../rule';
import type { Sentence } from '../sentence';
import type { Token } from '../tokens';

const find = phraseTable({
  count: `several|many|numerous|countless|a lot of|quite a lot of|lots of|loads of|tons of|plenty of|a number of|
a large number of|a great deal of|a bunch of|a great many|a huge number of|a good number of|a handful of|
dozens of|hundreds of|thousands of|scores of|quite a few|multiple|a whole lot of|a ton of|heaps of|masses of|an awful lot of|a wide range of|a good few|the bulk of|a couple of dozen|a large/small/big number of|a large/big group of`.replaceAll(
    '\n',
    '',
  ),
  money: 'some money|some cash|a bit of money|a little money',
  bulk: `high/large/huge/massive/significant/considerable/substantial/great/vast volumes/numbers/amounts/quantities of|
a high/large/huge/massive/significant/considerable/substantial/great/vast volume/number/amount/quantity/portion/proportion of`.replaceAll(
    '\n',
    '',
  ),
  lot: 'quite a lot|a lot|a great deal|a ton|loads|heaps|tons|a whole lot',
  few: 'a few|various',
  them: 'a lot of them/these/those|lots of them/these/those|loads of them|many of them|plenty of them|tons of them|most of them|quite a few of them|several of them',
  share: 'the majority of|the vast majority of|a large/big/good/significant/small part/portion/share/proportion of',
  some: 'some days/weeks/months/hours',
  often: 'multiple times|all the time|numerous times|countless times|many times|frequently|constantly',
  while: 'a while|some time|weeks|months|hours|days|years',
  time: 'a long time|a long while|quite a while|quite some time|ages|hours and hours|days and days|hours on end',
  degree:
    `significantly|dramatically|drastically|considerably|substantially|massively|hugely|markedly|tremendously|vastly`.replaceAll(
      '\n',
      '',
    ),
  change:
    `a significant/considerable/substantial/dramatic/huge/massive/big/large/sizeable/marked increase/decrease/reduction/improvement/rise/drop/growth/saving/decline|
significant/considerable/substantial/dramatic/huge/massive growth/savings/improvement/improvements/reductions/gains`.replaceAll(
      '\n',
      '',
    ),
});

// Things that nobody counts.
const UNCOUNTED =
  words(`respect effort thought care pride confidence fun love trust sense thanks work energy passion patience interests
  pressure stress courage experience attention thinking help support things ways people's enjoyment value potential
  inches feet metres meters miles pounds satisfaction interest sympathy empathy admiration other others times`);
const MEASURED =
  words(`improve improved improves enhanced increase increased increases decrease decreased reduce reduced reduces drop
  dropped fall fell rise rose grow grew cut shorten shortened raise raised save saved lower lowered boost boosted decline
  declined speed sped slow slowed shrink shrank faster slower better higher lower fewer more less cheaper quicker shorter
  longer bigger smaller`);
const MOVED = words('going coming is are went came shot dropped fell gone goes come');
const RAISED = words(
  'up down raised improved increased decreased dropped fell saved reduced sold cut earned rose grew made collected lowered',
);
const COMPARATIVE =
  /^(?:faster|slower|better|higher|lower|fewer|more|less|cheaper|quicker|shorter|longer|bigger|smaller)$/;
// What passes, and what is said: "a few minutes later", "a few words".
const FLEETING = words(
  'pounds dollars euros inches minutes seconds moments days weeks months hours years nights words things steps ways times lines others points tips notes paces metres meters questions months feet inches mornings ideas',
);
const FAILS = words(
  'broke crashed failed stopped late down missed lost broken out died dropped jammed froze complained',
);
const NOT_BEFORE = words('how so too as not very these those the this great good');

/** The counted noun behind a quantifier, at most two describing words away; undefined where nothing countable follows. */
function counted(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 4); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return undefined;
    if (i === from && /^(?:the|those|these|our|my|their|them|us)$/.test(token.lower)) continue;
    if (UNCOUNTED.has(token.lower)) return undefined;
    if (/^(?:people|children|men|women|staff|time|money|change|traffic|data|feedback|customers)$/.test(token.lower))
      return i;
    if (/[^s'i]s$/.test(token.lower) && token.lower.length > 3) return i;
    if (/^(?:of|and|to|was|were|that|which|in|on|for|with|times)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

function* hits(sentence: Sentence): Iterable<Hit> {
  const { tokens } = sentence;
  let until = 0;
  for (const { key, start, end, token } of find(tokens)) {
    if (start < until) continue;
    const before = tokens[token - 1]?.lower ?? '';
    const last = tokens.findIndex((one) => one.end === end);
    const next = tokens[last + 1];
    // A figure close by says how many after all.
    if (
      hasFigure(sentence) &&
      tokens.slice(Math.max(0, token - 6), last + 9).some(({ kind, text }) => kind === 'number' || text === '[')
    )
      continue;
    // "You have to have hundreds of cards" tells how it is for anyone.
    if (key === 'count' && tokens.slice(Math.max(0, token - 4), token).some(({ lower }) => lower === 'you')) continue;
    if (NOT_BEFORE.has(before) && key !== 'degree' && key !== 'often') continue;
    let hit: Hit | undefined;
    if (key === 'few') {
      // Of minutes and words a few is idiom; of other things it is a number kept back.
      const partitive = next?.lower === 'of';
      const noun = counted(tokens, last + 1 + (partitive ? 1 : 0));
      if (noun === undefined || FLEETING.has((tokens[noun] as Token).lower)) continue;
      // "various tools and methods" names kinds.
      if (
        tokens[token]?.lower === 'various' &&
        tokens.slice(last, noun + 3).some(({ lower }) => /^(?:and|kinds|types|ways|reasons|people|:)$/.test(lower))
      )
        continue;
      hit = { start, end: (tokens[noun] as Token).end, rewrites: [slot('Put the number', start, end, 'N')] };
    } else if (key === 'them') {
      hit = { start, end, rewrites: [slot('Put the number', start, (tokens[last - 2] as Token).end, 'N')] };
    } else if (key === 'share') {
      if (next?.kind !== 'word') continue;
      hit = { start, end, rewrites: [slot('Put the share', start, (tokens[last - 1] as Token).end, 'X %')] };
    } else if (key === 'some') {
      if (
        !/^(?:after|for|later|ago|before|took|lasted|,)$/.test(before) &&
        !/^(?:later|after|before|ago)$/.test(next?.lower ?? '')
      )
        continue;
      hit = { start, end, rewrites: [slot('Put the number', start, (tokens[last - 1] as Token).end, 'N')] };
    } else if (key === 'often') {
      const failing =
        FAILS.has(before) ||
        FAILS.has(next?.lower ?? '') ||
        (before === 'down' && FAILS.has(tokens[token - 2]?.lower ?? ''));
      const rated = last > token && /^(?:a|per|each|every)$/.test(next?.lower ?? '');
      if (!failing && !rated) continue;
      hit = { start, end };
    } else if (key === 'while') {
      const bare = last === token;
      const spent =
        /^(?:took|lasted|takes)$/.test(before) ||
        (/^(?:me|us|them|quite)$/.test(before) && /^(?:took|takes)$/.test(tokens[token - 2]?.lower ?? ''));
      const ran =
        before === 'for' &&
        (bare || tokens[token]?.lower === 'a') &&
        next?.lower !== 'of' &&
        /^(?:on|down|late|waited|waiting|slow|broken|off|sick|week|it|this|that)$/.test(tokens[token - 2]?.lower ?? '');
      const hoursOn =
        (before === 'spent' || before === 'lost') &&
        bare &&
        /^(?:on|trying|looking|to|of|every|each|in)$/.test(next?.lower ?? '');
      if (!spent && !ran && !hoursOn) continue;
      const name = 'how long';
      hit = { start, end, rewrites: [slot('Put how long', start, end, name)] };
    } else if (key === 'count') {
      const partitive = next?.lower === 'of';
      const noun = counted(tokens, last + 1 + (partitive ? 1 : 0));
      if (noun === undefined) continue;
      const thing = tokens[noun] as Token;
      const uncountable = /^(?:time|money|change|traffic|data|feedback)$/.test(thing.lower);
      const rewrites = uncountable ? [] : [slot('Put the number', start, end, 'N')];
      hit = { start, end: thing.end, rewrites };
    } else if (key === 'bulk') hit = { start, end };
    else if (key === 'money') {
      if (!/^(?:sav|rais|earn|ma[kd]e|cost|lost|spen|mak)/.test(before)) continue;
      hit = { start, end, rewrites: [slot('Put the figure', start, end, 'how much')] };
    } else if (key === 'time') hit = { start, end, rewrites: [slot('Put how long', start, end, 'how long')] };
    else if (key === 'lot') {
      if (
        next &&
        next.kind === 'word' &&
        !/^(?:and|but|after|by|in|for|since|when|over|too|as|also|again|this|last|from)$/.test(next.lower)
      )
        continue;
      // "behind by quite a lot"
      if (before === 'by') {
        yield { start, end, rewrites: [slot('Put the figure', start, end, 'X %')] };
        continue;
      }
      if (!tokens.slice(Math.max(0, token - 4), token).some(({ lower }) => RAISED.has(lower))) continue;
      if (before === 'improved' || before === 'recovered') continue;
      const raised = RAISED.has(before) && /^(?:raised|saved|sold|earned|made|collected)$/.test(before);
      hit = {
        start,
        end,
        rewrites: [slot('Put the figure', start, end, raised ? 'how much' : 'X %', raised ? '' : 'by ')],
      };
    } else if (key === 'degree') {
      const after = next?.lower ?? '';
      if (COMPARATIVE.test(after)) hit = { start, end, rewrites: [slot('Put the figure', start, end, 'X %')] };
      else if (
        MEASURED.has(before) ||
        (/^(?:up|down|off)$/.test(before) &&
          (MOVED.has(tokens[token - 2]?.lower ?? '') ||
            ((!next || next.kind === 'punct') && tokens[token - 2]?.kind === 'word')))
      )
        hit = { start, end, rewrites: [slot('Put the figure', start, end, 'X %', 'by ')] };
      else if (MEASURED.has(after)) hit = { start, end };
      else if (!next || next.kind === 'punct') hit = MEASURED.has(before) ? { start, end } : undefined;
    } else {
      const noun = tokens[last] as Token;
      const article = tokens[token]?.lower === 'a' ? 1 : 0;
      const adjective = tokens[token + article] as Token;
      hit = { start, end: noun.end, rewrites: [slot('Put the figure', adjective.start, adjective.end, 'X %')] };
    }
    if (!hit) continue;
    until = hit.end;
    yield hit;
  }
}

export default defineRule({
  title: 'Vague amount',
  family: 'quantification',
  scope: 'sentence',
  message: 'How many, how much, how long?',
  why: 'A figure lets the interviewer see the size of what you did; a vague amount lets them guess low.',
  question: 'What was the number?',
  source:
    'A worked Amazon “Think Big” answer with a coach’s comments: quantify the impact with a metric delta. The words are our choice.',
  waits: true,
  find: hits,
  examples: [
    { bad: 'I called [many customers] that week.', becomes: 'I called [N] customers that week.' },
    { bad: 'It took [several weeks] to agree.', becomes: 'It took [N] weeks to agree.' },
    { bad: '[A lot of patients] missed their slot.', becomes: '[N] patients missed their slot.' },
    { bad: 'The queue took [a long time] every morning.', becomes: 'The queue took [how long] every morning.' },
    { bad: 'Errors dropped [significantly].', becomes: 'Errors dropped by [X %].' },
    { bad: 'The new form was [considerably] faster.', becomes: 'The new form was [X %] faster.' },
    { bad: 'It led to [a significant increase] in bookings.', becomes: 'It led to a [X %] increase in bookings.' },
    { bad: '[A few customers] complained.', becomes: '[N] customers complained.' },
    { bad: 'I made [dozens of calls].', becomes: 'I made [N] calls.' },
    { good: 'I said a few words and left a few minutes later.' },
    { good: 'I have a lot of respect for her.' },
    { good: 'I called many customers, 62 in all.' },
    { good: 'I saw how many parents came.' },
    { good: 'She gave me many thanks.' },
  ],
});
