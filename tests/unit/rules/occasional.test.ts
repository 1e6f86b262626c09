/** A filler that everyone uses is a fault as a habit: by density, not by presence. */
import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers';

// 12 words a line.
const LINE = 'I moved the stock to the upper shelf and counted every box. ';
const fillers = (text: string): string[] =>
  analyze(text)
    .findings.filter(({ rule }) => rule === 'filler')
    .map(({ quote }) => quote);

test('one “really” in a short answer is underlined', () => {
  expect(fillers(`${LINE.repeat(4)}The shift was really busy.`)).toEqual(['really']);
});

test('one “really” in a long answer is left alone', () => {
  expect(fillers(`${LINE.repeat(17)}The shift was really busy.`)).toEqual([]);
});

test('two of them in a long answer are a habit', () => {
  expect(fillers(`${LINE.repeat(17)}The shift was really busy. I was very tired.`)).toEqual(['really', 'very']);
});

test('what is never more than filler is underlined in a long answer too', () => {
  expect(fillers(`${LINE.repeat(17)}Basically, the shift was really busy.`)).toEqual(['Basically']);
});
