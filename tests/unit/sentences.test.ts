import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../analyzers/sentences';

const split = (text: string): string[] => splitSentences(text).map(({ from, to }) => text.slice(from, to));

describe('sentences', () => {
  test.each([
    ['I met Dr. Smith. We agreed.', ['I met Dr. Smith.', 'We agreed.']],
    ['Tools, e.g. a timer, helped. I kept them.', ['Tools, e.g. a timer, helped.', 'I kept them.']],
    ['It fell by 3.5 % in v1.2. Then it rose.', ['It fell by 3.5 % in v1.2.', 'Then it rose.']],
    ['I waited... and waited… but no. Then I rang.', ['I waited... and waited… but no.', 'Then I rang.']],
    ['"Really?" she asked. “No!” he said.', ['"Really?" she asked.', '“No!” he said.']],
    ['I did it (twice.) Then I slept.', ['I did it (twice.)', 'Then I slept.']],
    ['It broke. i fixed it.', ['It broke.', 'i fixed it.']],
    ['it broke. then i fixed it.', ['it broke.', 'then i fixed it.']],
    ['Ask J. Smith at 5 p.m. on Monday.', ['Ask J. Smith at 5 p.m. on Monday.']],
    ['At 5 p.m. I left Acme Inc. We met later.', ['At 5 p.m.', 'I left Acme Inc.', 'We met later.']],
    ['I chose plan B. Everyone agreed.', ['I chose plan B.', 'Everyone agreed.']],
    ['So did I. Later it broke.', ['So did I.', 'Later it broke.']],
    ['See no. 5. I said no. Nobody heard.', ['See no. 5.', 'I said no.', 'Nobody heard.']],
    [
      'Steps:\n- Built it.\n• Ran it\n2) Sold it\n## Result\nGone',
      ['Steps:', 'Built it.', 'Ran it', 'Sold it', 'Result', 'Gone'],
    ],
    ['1. I planned\r\n2. I shipped', ['I planned', 'I shipped']],
    ['<p>I fixed it.</p>', ['<p>I fixed it.', '</p>']],
    ['One.\u0003Two', ['One.', 'Two']],
    ['', []],
    [' \n\t ', []],
  ])('%j', (text, sentences) => expect(split(text)).toEqual(sentences));

  test('spans are in order, trimmed, and leave out only white space and markers', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        let end = 0;
        for (const { from, to } of splitSentences(text)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
      }),
    );
  });

  test('a run-on is cut between words, an endless word between characters', () => {
    expect(split('word '.repeat(1000)).every((part) => part.length <= 2000 && part.endsWith('word'))).toBe(true);
    const emoji = '😀'.repeat(3000);
    expect(split(emoji).join('')).toBe(emoji);
    expect(split(emoji).every((part) => /^(?:😀)+$/u.test(part))).toBe(true);
  });
});
