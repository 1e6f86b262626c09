import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import { lenses, lensIds, levelIds } from '../../../analyzers/story/lenses';

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

describe('lenses and levels', () => {
  test('every lens leads, emphasises, plays down and asks', () => {
    expect(lensIds).toHaveLength(23);
    expect([...lenses.values()].filter(({ group }) => group === 'Amazon Leadership Principles')).toHaveLength(16);
    for (const [id, lens] of lenses) {
      const { advice, questions, checklist } = analyze('I counted the boxes and I moved the door.', { lens: id });
      expect(advice).toHaveLength(3);
      expect(questions[0]).toBe(lens.question);
      expect(checklist[0]?.id).toBe(lens.asks[0]);
      expect(Object.values(lens.weights).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    }
  });

  test('the civil service lens holds to 250 words', () => {
    const long = 'I counted the boxes in the yard again. '.repeat(40);
    const length = (lens: string) => analyze(long, { lens }).checklist.find(({ id }) => id === 'length');
    expect(length('civil-service')).toMatchObject({ met: false, advice: expect.stringContaining('250') });
    expect(length('general')?.met).toBe(true);
  });

  test('each level has its question', () => {
    const asked = levelIds.map((level) => analyze('I moved the door.', { level }).questions[1]);
    expect(new Set(asked).size).toBe(levelIds.length);
  });
});
