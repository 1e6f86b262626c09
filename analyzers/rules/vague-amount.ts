import { hasFigure } from '../grammar/figures';
import { phraseTable } from '../grammar/phrases';
import { JUDGES } from '../grammar/vague-amount';
import { words } from '../lexicon/words';
import { defineRule, type Hit } from '../rule';
import type { Sentence } from '../sentence';
import { lowerAt } from '../tokens';

const find = phraseTable({
  count: `several|many|numerous|countless|a lot of|quite a lot of|lots of|loads of|tons of|plenty of|a number of|
a large number of|a great deal of|a whole/huge bunch of|a bunch of|a great many|a huge number of|a good number of|a handful of|
dozens of|hundreds of|thousands of|scores of|quite a few|multiple|a whole lot of|a ton of|heaps of|masses of|an awful lot of|a good few|the bulk of|a couple of dozen|umpteen|hardly any|barely any|scarcely any|a large/high/big percentage of|countless numbers of|a large/small/big number of|a very/really/fairly/pretty large/small/big number of|a large/big group of|a very/really large/big group of`,
  money: 'some money|some cash|a bit of money|a little money',
  bulk: `high/large/huge/massive/significant/considerable/substantial/great/vast volumes/numbers/amounts/quantities of|
a high/large/huge/massive/significant/considerable/substantial/great/vast/good/fair volume/number/amount/quantity/portion/proportion/period of|
in record time|every so often|every now and then|an enormous/a huge amount|an enormous/immense/massive amount|a huge/massive/enormous amount|a huge/massive/enormous/long queue/backlog/line/bill/crowd|so much stuff|in no time|on a regular basis|a fair bit`,
  lot: 'quite a lot|a lot|a great deal|a ton|loads|heaps|tons|a whole lot',
  few: 'a few|various',
  them: 'a lot of them/these/those|lots of them/these/those|loads of them|many of them|plenty of them|tons of them|most of them|quite a few of them|several of them',
  share: 'the majority of|the vast majority of|a large/big/good/significant/small part/portion/share/proportion of',
  some: 'some days/weeks/months/hours',
  often:
    'several times|loads of times|lots of times|multiple times|all the time|numerous times|countless times|many times|frequently|constantly',
  while: 'a while|some time|weeks|months|hours|days|years',
  time: 'a long time|a long while|a very/really/fairly/pretty long time/while|quite a long time/while|quite a while|quite some time|ages|hours and hours|days and days|hours on end|days/weeks/months on end|forever',
  degree: `significantly|dramatically|drastically|considerably|substantially|massively|hugely|markedly|tremendously|vastly`,
  change: `a significant/considerable/substantial/dramatic/huge/massive/big/large/sizeable/marked increase/decrease/reduction/improvement/rise/drop/growth/saving/decline|
significant/considerable/substantial/dramatic/huge/massive growth/savings/improvement/improvements/reductions/gains`,
});

const NOT_BEFORE = words('how so too as not very these those the this great good');

function* hits(sentence: Sentence): Iterable<Hit> {
  const { tokens } = sentence;
  let until = 0;
  for (const { key, start, end, token } of find(tokens)) {
    if (start < until) continue;
    const before = lowerAt(tokens, token - 1);
    const last = tokens.findIndex((one) => one.end === end);
    // A figure close by says how many after all.
    if (
      hasFigure(sentence) &&
      tokens.slice(Math.max(0, token - 6), last + 9).some(({ kind, text }) => kind === 'number' || text === '[')
    )
      continue;
    if (NOT_BEFORE.has(before) && ((key !== 'degree' && key !== 'often') || before === 'how')) continue;
    const after = lowerAt(tokens, last + 1);
    const hit = JUDGES[key]({ tokens, start, end, token, last, before, next: tokens[last + 1], after });
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
