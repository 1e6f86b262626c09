import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PIECE, tokenize } from '../../analyzers/tokens';

const texts = (sentence: string): string[] => tokenize(sentence).map(({ text }) => text);

describe('tokens', () => {
  test.each([
    ['I didn’t stop.', ['I', 'didn’t', 'stop', '.']],
    ['In 2019, we saved $8,000, or 0.3%.', ['In', '2019', ',', 'we', 'saved', '$8,000', ',', 'or', '0.3%', '.']],
    ['A ready-to-merge fix (3x, £2m, 10am)', ['A', 'ready-to-merge', 'fix', '(', '3x', ',', '£2m', ',', '10am', ')']],
    ['Q3, S3 and v2.1.', ['Q3', ',', 'S3', 'and', 'v2.1', '.']],
    ['naïve café — “yes”', ['naïve', 'café', '—', '“', 'yes', '”']],
    ['the nurses’ rota', ['the', 'nurses', '’', 'rota']],
    ['so 😀\u0000\ud83d', ['so', '😀', '\u0000', '\ud83d']],
    ['½ done', ['½', 'done']],
    ['', []],
  ])('%j', (sentence, expected) => expect(texts(sentence)).toEqual(expected));

  test('kinds and lower case', () => {
    expect(tokenize('Didn’T 5 !').map(({ lower, kind }) => [lower, kind])).toEqual([
      ["didn't", 'word'],
      ['5', 'number'],
      ['!', 'punct'],
    ]);
  });

  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          'a',
          'V',
          'é',
          '1',
          '9',
          '.',
          ',',
          "'",
          '’',
          '-',
          '$',
          '%',
          ' ',
          '\u00a0',
          '_',
          '😀',
          '\u0301',
          'v2',
        ),
        { maxLength: 24 },
      )
      .map((parts) => parts.join('')),
  );

  test('the quick way reads what the expression says', () => {
    const global = new RegExp(PIECE.source, 'giu');
    fc.assert(
      fc.property(anything, (sentence) => {
        expect(tokenize(sentence).map(({ text, start }) => [text, start])).toEqual(
          [...sentence.matchAll(global)].map((match) => [match[0], match.index]),
        );
      }),
      { numRuns: 2_000 },
    );
  });
});
