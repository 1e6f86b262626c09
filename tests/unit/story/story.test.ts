import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import { lensIds } from '../../../analyzers/story/lenses';

const sectionsOf = (text: string): string[] => analyze(text).sentences.map(({ section }) => section);
const partOf = (text: string, name: string) => analyze(text).score.parts.find((part) => part.name === name);

describe('sections', () => {
  test('headings decide, alone on a line, at the start or in brackets at the end', () => {
    expect(sectionsOf('Situation\nI fixed it.\nResult\nI fixed it.')).toEqual([
      'situation',
      'situation',
      'result',
      'result',
    ]);
    expect(sectionsOf('**Action:** The shelves were full.\n**Result:** I sorted them.')).toEqual(['action', 'result']);
    expect(sectionsOf('I sorted the shelves (Situation). They were full (Result).')).toEqual(['situation', 'result']);
  });

  test('a greeting is no part of the story', () => {
    expect(sectionsOf('Thank you for having me. I ran a shop. I moved the till.')[0]).toBe('other');
  });
});

describe('score', () => {
  const bullet = 'Cut the waiting time from 40 to 15 minutes by adding a second triage nurse.';

  test('the parts add up to the total, and full marks to 100', () => {
    for (const text of [bullet, `${bullet} I did it. We were busy. I learned to count first.`])
      for (const lens of lensIds) {
        const { total, parts } = analyze(text, { lens }).score;
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total);
        expect(parts.reduce((sum, { of }) => sum + of, 0)).toBe(100);
        for (const { points, of, why } of parts) {
          expect(points).toBeGreaterThanOrEqual(0);
          expect(points).toBeLessThanOrEqual(of);
          expect(why).not.toBe('');
        }
      }
  });

  test('points rest on spans of the draft', () => {
    const spans = partOf(bullet, 'quantified impact')?.spans ?? [];
    expect(spans.map(({ from, to }) => bullet.slice(from, to))).toEqual(['40', '15']);
    const [own] = partOf('At noon I closed the valve.', 'ownership')?.spans ?? [];
    expect(own).toEqual({ from: 8, to: 16 });
  });

  test('a bullet is not dragged down by parts it cannot have', () => {
    expect(partOf(bullet, 'reflection')).toBeUndefined();
    expect(analyze(bullet).score.total).toBeGreaterThan(60);
  });

  test('length for itself earns nothing', () => {
    const padded = `${bullet} ${'It was a day like any other in the town. '.repeat(8)}`;
    expect(analyze(padded).score.total).toBeLessThanOrEqual(analyze(bullet).score.total);
  });

  test('dates, versions and list numbers are no figures', () => {
    for (const text of [
      'In March 2021 I moved the shop.',
      '1. I moved to version 2 of the form.',
      'I was on call 24/7.',
    ])
      expect(partOf(text, 'quantified impact')?.spans).toEqual([]);
  });
});

describe('statistics', () => {
  test('words, I, we and speaking time at a chosen pace', () => {
    const text = 'I moved the desk and we’re done. I’ve told them.';
    expect(analyze(text).stats).toMatchObject({ words: 10, i: 2, we: 1 });
    expect(analyze('word and '.repeat(60).trim(), { pace: 120 }).stats.speakingSeconds).toBe(60);
  });
});

test('a book is scored by its beginning, and says so', () => {
  const book = 'I counted the boxes in the yard again. '.repeat(401);
  const { advice, stats, sentences } = analyze(book);
  expect(advice[0]).toMatch(/first 400 sentences only; the 1 behind/);
  expect(stats.words).toBe(401 * 8);
  expect(sentences).toHaveLength(401);
  expect(analyze(book.slice(0, -50)).advice[0]).toMatch(/^Lead/);
});

describe('the reason of each part names what it rests on, or what is missing', () => {
  const why = (text: string, name: string): string | undefined => partOf(text, name)?.why;

  test.each<[text: string, part: string, why: RegExp]>([
    ['I escalated it to IT and waited.', 'ownership', /“escalated it” hides your part/],
    ['The waiting time fell from 40 to 15 minutes.', 'quantified impact', /2 figures, such as “40”/],
    ['The waiting time improved.', 'quantified impact', /no figure; “The waiting time improved” could have one/],
    ['I moved the till.', 'quantified impact', /No outcome is told/],
    ['I moved the till.', 'structure', /does not say how or why/],
    ['Basically, I moved the till.', 'concision', /“Basically” can go/],
    [
      'I moved the till. I swept. I closed. I learned that communication is important.',
      'reflection',
      /“.*important.*” could close/,
    ],
  ])('%s (%s)', (text, part, reason) => {
    expect(why(text, part)).toMatch(reason);
  });

  test('routing it away costs ownership', () => {
    const points = (text: string) => partOf(text, 'ownership')?.points ?? 0;
    expect(points('I escalated it to IT and waited.')).toBeLessThan(points('I traced it in the log and fixed it.') - 5);
  });
});

describe('the scale', () => {
  const WEAK =
    'We had a problem with the rota. It was basically fixed by the team. I was involved in it. Everyone was happy. I learned that communication is important.';
  const MIDDLING =
    'Our rota left two wards short every weekend. I was asked to look at it. I compared the rotas of three months and I helped to write a new one. My colleagues checked it. The gaps became fewer. I learned to look at the data first.';
  const STRONG = `Two of our nine wards were short of staff every weekend, and agency nurses cost us £6,000 a month. \
It was not my job, but nobody had compared the rotas, so I took it on. \
I put three months of rotas side by side and found that 70% of the gaps fell on the same six shifts. \
I drafted a rota that shares those six between the wards, and took it to each ward sister in turn. \
One of them refused, so I swapped her Sundays for Fridays and tried it on her ward first. \
I trained the two clerks who enter it. \
Gaps fell from 14 a month to 2, and agency cost from £6,000 to £900. \
Four other hospitals of the trust have adopted the rota. \
I would ask the sister who refuses first next time, because her objection became the best part of the rota.`;

  test('a weak answer stays low, a middling one in the middle, a strong one gets high', () => {
    expect(analyze(WEAK).score.total).toBeLessThan(40);
    expect(analyze(MIDDLING).score.total).toBeGreaterThanOrEqual(45);
    expect(analyze(MIDDLING).score.total).toBeLessThan(72);
    expect(analyze(STRONG).score.total).toBeGreaterThanOrEqual(85);
  });

  test('so do a sentence and a bullet', () => {
    expect(analyze('Helped with the rota.').score.total).toBeLessThan(30);
    expect(
      analyze(
        'Cut agency cost from £6,000 to £900 a month by rebuilding the weekend rota of nine wards, since adopted by four hospitals.',
      ).score.total,
    ).toBeGreaterThanOrEqual(75);
  });
});
