import { describe, expect, test } from 'vitest';
import { passives } from '../../../analyzers/grammar/passive';
import { Sentence } from '../../../analyzers/sentence';

const found = (text: string): string[] => {
  const sentence = new Sentence(text);
  return passives(sentence).map(({ start, end }) => text.slice(start, end));
};

describe('passives', () => {
  test.each([
    ['The retry was implemented.', 'was implemented'],
    ['It should be noted that the ward had two nurses.', 'be noted'],
    ['The bug got fixed on Monday.', 'got fixed'],
    ['The rota wasn’t ever properly written down.', 'wasn’t ever properly written'],
    ["it's now called the blue list", "it's now called"],
    ['They’re being trained.', 'They’re being trained'],
    ['Why was it dropped?', 'was it dropped'],
    ['When was the lesson plan approved?', 'was the lesson plan approved'],
    ['The order had been, sadly, lost in the post.', 'been, sadly, lost'],
    ['The shop was “closed” by the council.', 'was “closed'],
    ['The plan was both drawn up and costed.', 'was both drawn'],
    ['I was impressed by the drill.', 'was impressed'],
    ['Attached is the plan.', 'Attached is'],
  ])('%s', (text, span) => expect(found(text)).toEqual([span]));

  test.each([
    'I was excited.',
    'We were very tired and worried.',
    'The office is closed.',
    'She’s fixed the till.',
    'The team was unemployed.',
    'I got used to the noise.',
    'The plan was to cut costs.',
    'He is interested in teaching.',
    'The bus was gone.',
    'I need a red bed.',
    'The price is high-priced.',
    "The store's closed on Monday.",
    '',
  ])('%s', (text) => expect(found(text)).toEqual([]));

  test('finds the agent, not the manner', () => {
    const agent = (text: string) => passives(new Sentence(text))[0]?.agent;
    expect(agent('It was fixed on Friday by me.')).toEqual({ from: 5, to: 7 });
    expect(agent('It was fixed by restarting it.')).toBeUndefined();
  });
});
