import { hasFigure } from '../grammar/figures';
import { lowerAt } from '../grammar/noun-phrase';
import { phraseTable } from '../grammar/phrases';
import { words } from '../lexicon/words';
import { slot } from '../rewrite/slot';
import { defineRule, type Hit } from '../rule';
import type { Sentence } from '../sentence';
import type { Token } from '../tokens';

const find = phraseTable({
  count: `several|many|numerous|countless|a lot of|quite a lot of|lots of|loads of|tons of|plenty of|a number of|
a large number of|a great deal of|a bunch of|a great many|a huge number of|a good number of|a handful of|
dozens of|hundreds of|thousands of|scores of|quite a few|multiple|a whole lot of|a ton of|various|heaps of|masses of|an awful lot of|a wide range of|a large group of|a good few|a couple of dozen|umpteen|a large majority of|the vast majority of|the majority of|a majority of`.replaceAll(
    '\n',
    '',
  ),
  bulk: `high/large/huge/massive/significant/considerable/substantial/great/vast volumes/numbers/amounts/quantities of|
a high/large/huge/massive/significant/considerable/substantial/great/vast volume/number/amount/quantity/portion/proportion of`.replaceAll(
    '\n',
    '',
  ),
  lot: 'quite a lot|a lot|a great deal',
  few: 'a few',
  some: 'some days/weeks/months/years/time/hours|a while|a short while',
  often:
    'multiple/many/several/numerous/countless times a/per/each/every day/week/month/shift/year|time and time again|all the time|again and again',
  time: 'a long time|a long while|quite a while|quite some time|ages|hours and hours|days and days|hours on end|weeks on end|months on end',
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
  satisfaction interest sympathy empathy admiration other others times`);
const MEASURED =
  words(`improve improved improves increase increased increases decrease decreased reduce reduced reduces drop
  dropped fall fell rise rose grow grew cut shorten shortened raise raised save saved lower lowered boost boosted decline
  declined speed sped slow slowed shrink shrank faster slower better higher lower fewer more less cheaper quicker shorter
  longer bigger smaller`);
const RAISED = words(
  'raised improved increased decreased dropped fell saved reduced sold cut earned rose grew made collected lowered',
);
const COMPARATIVE =
  /^(?:faster|slower|better|higher|lower|fewer|more|less|cheaper|quicker|shorter|longer|bigger|smaller)$/;
// A few of these is idiom, or their number matters to nobody.
const IDIOM_FEW =
  words(`words minutes seconds moments steps things ideas tweaks lines feet metres meters yards inches paces
  miles questions seats rows points details notes thoughts pages examples others hours options goes tries pounds dollars
  pence bits extras basics lessons changes days nights choices`);
const NOT_BEFORE = words('how so too as not very these those the this great good');

const UNITS = words('inches feet metres meters yards miles grams pounds kilos litres liters pints degrees');
const TIMES = /^(?:days|weeks|months|years|nights|shifts|terms)$/;

/** "a few weeks earlier" says when, not how long; "various tools, such as …" is told one by one. */
const isSettled = (tokens: readonly Token[], noun: number): boolean =>
  (TIMES.test(lowerAt(tokens, noun)) &&
    /^(?:earlier|ago|later|into|before|prior|previously|back|after)$/.test(lowerAt(tokens, noun + 1))) ||
  tokens
    .slice(noun + 1, noun + 7)
    .some(
      ({ text, lower }, n) =>
        /^(?::|namely|including)$/.test(text) || (lower === 'such' && lowerAt(tokens, noun + n + 2) === 'as'),
    );

/** The counted noun behind a quantifier, at most two describing words away; undefined where nothing countable follows. */
function counted(tokens: readonly Token[], from: number): number | undefined {
  for (let i = from; i < Math.min(tokens.length, from + 5); i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return undefined;
    if (i === from && /^(?:them|us)$/.test(token.lower)) return lowerAt(tokens, from - 1) === 'of' ? i : undefined;
    if (i === from && /^(?:the|those|these|our|my|their|other)$/.test(token.lower)) continue;
    if (UNCOUNTED.has(token.lower) || UNITS.has(token.lower)) return undefined;
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
    if (NOT_BEFORE.has(before) && key !== 'degree') continue;
    let hit: Hit | undefined;
    if (key === 'few') {
      // Of people and of work done a few is a number kept back; of minutes and words it is idiom.
      const noun = counted(tokens, last + 1 + (next?.lower === 'of' ? 1 : 0));
      if (noun === undefined || IDIOM_FEW.has(lowerAt(tokens, noun)) || isSettled(tokens, noun)) continue;
      hit = { start, end: (tokens[noun] as Token).end, rewrites: [slot('Put the number', start, end, 'N')] };
    } else if (key === 'count') {
      const partitive = next?.lower === 'of';
      const noun = counted(tokens, last + 1 + (partitive ? 1 : 0));
      if (noun === undefined || isSettled(tokens, noun)) continue;
      const thing = tokens[noun] as Token;
      const uncountable = /^(?:time|money|change|traffic|data|feedback)$/.test(thing.lower);
      const rewrites = uncountable ? [] : [slot('Put the number', start, end, 'N')];
      hit = { start, end: thing.end, rewrites };
    } else if (key === 'some' || key === 'often') {
      // "for some time now", "after a while": how long is left open where something waited for it.
      if (before === 'after' && lowerAt(tokens, last) === 'while') continue;
      if (key === 'some' && !/^(?:for|after|took|takes|spent|waited|lasted|within|in|over)$/.test(before)) continue;
      hit = { start, end, rewrites: key === 'some' ? [slot('Put how long', start, end, 'how long')] : [] };
    } else if (key === 'bulk') hit = { start, end };
    else if (key === 'time') hit = { start, end, rewrites: [slot('Put how long', start, end, 'how long')] };
    else if (key === 'lot') {
      if (next && next.kind === 'word' && !/^(?:and|but|after|by|in|for|since|when|over)$/.test(next.lower)) continue;
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
      else if (MEASURED.has(before)) hit = { start, end, rewrites: [slot('Put the figure', start, end, 'X %', 'by ')] };
      else if (MEASURED.has(after)) hit = { start, end };
      else if (/^(?:up|down)$/.test(before) && !/^(?:to|at)$/.test(after))
        hit = { start, end, rewrites: [slot('Put the figure', start, end, 'X %', 'by ')] };
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
  source: 'The walkthrough: quantify the impact with a metric delta. The words are our choice.',
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
