import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Sentence } from '../../analyzers/sentence';

const tagOf = (text: string, word: string): string[] => {
  const sentence = new Sentence(text);
  const index = sentence.tokens.findIndex((token) => token.text === word);
  return [...(sentence.tags[index] ?? [])];
};

describe('tags', () => {
  test.each([
    ['We found the root cause together.', 'cause', 'Noun'],
    ['I sent a Slack message.', 'message', 'Noun'],
    ['I shipped the fix on Friday.', 'fix', 'Noun'],
    ['The drop rate improved.', 'rate', 'Noun'],
    ['The drop rate improved.', 'improved', 'PastTense'],
    ['Our lesson plan helped.', 'plan', 'Noun'],
    ['They’re sure it isn’t “fixed” 😀 yet, but I wrote it.', 'wrote', 'PastTense'],
  ])('%s: %s is %s', (text, word, tag) => expect(tagOf(text, word)).toContain(tag));

  test('there is one tag for each token of any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const sentence = new Sentence(text);
        expect(sentence.tags).toHaveLength(sentence.tokens.length);
      }),
    );
  });
});
