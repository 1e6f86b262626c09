import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import { lenses, lensIds } from '../../../analyzers/story/lenses';
import { levelIds, levels } from '../../../analyzers/story/levels';
import type { Report } from '../../../analyzers/types';

const DRAFT = `Our returns desk had a queue of forty minutes every Saturday, and customers left without a word. \
It was not part of my job, but nobody else had looked at it. \
I timed a hundred returns and found that most of the time went into one form. \
We rewrote the form together and basically the queue was fixed. \
I trained the weekend staff on it. \
The wait fell from 40 to 12 minutes and the team was happy. \
I learned that communication is important.`;

/** What is true of the draft's sentences, whoever listens. */
const truth = ({ findings, sentences, stats }: Report) => ({ findings, sentences, stats });
const general = analyze(DRAFT);

describe.each([...lenses])('lens %s', (id, lens) => {
  const report = analyze(DRAFT, { lens: id });

  test('leads, emphasises, plays down and asks first what it says', () => {
    const [lead, emphasise, playDown] = report.advice;
    expect(lead).toContain(lens.lead);
    expect(emphasise).toContain(lens.emphasise);
    expect(playDown).toContain(lens.playDown);
    expect(report.questions[0]).toBe(lens.question);
    expect(report.checklist.slice(0, lens.asks.length).map((item) => item.id)).toEqual(lens.asks);
  });

  test('gives the same checks as every other, each once', () => {
    const ids = (one: Report) => one.checklist.map((item) => item.id).sort();
    expect(ids(report)).toEqual(ids(general));
  });

  test('weighs the parts of its score to a hundred points', () => {
    const { parts, total } = report.score;
    expect(Object.fromEntries(parts.map(({ name, of }) => [name, of]))).toEqual(lens.weights);
    expect(parts.reduce((sum, { of }) => sum + of, 0)).toBe(100);
    expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(total);
  });

  test('changes nothing that is true of a sentence', () => {
    expect(truth(report)).toEqual(truth(general));
  });

  test.runIf(id !== 'general')('asks for something of its own', () => {
    expect(report.advice).not.toEqual(general.advice);
    const shape = ({ checklist, score }: Report) => [checklist.map((item) => item.id), score.parts.map(({ of }) => of)];
    expect(shape(report)).not.toEqual(shape(general));
    expect(lens.words[0]).toBeLessThan(lens.words[1]);
  });
});

test('23 lenses, the sixteen principles among them, no two with the same question or opening', () => {
  expect(lensIds).toHaveLength(23);
  expect([...lenses.values()].filter(({ group }) => group === 'Amazon Leadership Principles')).toHaveLength(16);
  for (const key of ['title', 'lead', 'question'] as const)
    expect(new Set([...lenses.values()].map((lens) => lens[key])).size).toBe(23);
});

test('where figures are seldom natural, what people said counts as much', () => {
  const praised =
    'A patient refused her tablets. I sat down with her and asked what she feared. I explained each of them. She took them that night, and her daughter thanked me. The ward sister praised it at the handover.';
  const impact = (lens: string) => {
    const part = analyze(praised, { lens }).score.parts.find(({ name }) => name === 'quantified impact');
    return (part?.points ?? 0) / (part?.of ?? 1);
  };
  expect(impact('nursing')).toBeGreaterThan(impact('general'));
});

test('the civil service lens holds to 250 words and has no clock', () => {
  const long = 'I counted the boxes in the yard again. '.repeat(40);
  const length = (lens: string) => analyze(long, { lens }).checklist.find(({ id }) => id === 'length');
  expect(length('civil-service')).toMatchObject({ met: false, advice: expect.stringContaining('250') });
  expect(length('civil-service')?.advice).not.toContain('speech');
  expect(length('general')).toMatchObject({ met: true, advice: expect.stringContaining('speech') });
});

describe.each(levelIds)('level %s', (level) => {
  const report = analyze(DRAFT, { level });

  test('adds its advice and its question, drops what it does not ask for', () => {
    const { advice, question, drops } = levels[level];
    expect(report.advice).toEqual([...general.advice.slice(0, 3), ...advice]);
    expect(report.questions[1]).toBe(question);
    expect(report.checklist.filter(({ id }) => drops.includes(id))).toEqual([]);
  });

  test('changes nothing that is true of a sentence, nor the score', () => {
    expect(truth(report)).toEqual(truth(general));
    expect(report.score).toEqual(general.score);
  });
});

describe('follow-up questions', () => {
  test('ask for what the draft leaves open, and not for what it tells', () => {
    const bare = analyze('I moved the till. I changed the rota. I asked the staff. I opened at nine.').questions;
    expect(bare).toContain('How did you measure it, and what was it before?');
    const told = analyze(
      'I moved the till to the door because people queued outside. I changed the rota and I opened at nine. Waiting fell from 12 minutes to 4, which saved 30 hours a week. Two other shops adopted it.',
    ).questions;
    expect(told).not.toContain('How did you measure it, and what was it before?');
    expect(told).not.toContain('What happened to it after you left?');
  });

  test('never ask the same twice, and no more than six', () => {
    for (const lens of lensIds) {
      const { questions } = analyze(DRAFT, { lens, level: 'senior' });
      expect(new Set(questions).size).toBe(questions.length);
      expect(questions.length).toBeLessThanOrEqual(6);
    }
  });
});
