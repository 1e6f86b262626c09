import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMarkdown } from '../../../entrypoints/ui/bank/markdown';
import { readMarkdown } from '../../../entrypoints/ui/bank/read-markdown';
import { newStory } from '../../../entrypoints/ui/bank/story';

const told = ({ title, question, text, lenses }: ReturnType<typeof newStory>) => ({ title, question, text, lenses });

test('stories come back as they were, whatever they hold', () => {
  const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/\s+/g, ' ').trim());
  const tricky = fc.oneof(line, fc.constantFrom('# not a title', '> Question: no', '\\# slashed', '#', '## two', ''));
  const story = fc.record({
    title: line,
    question: line,
    text: fc.array(tricky).map((lines) => lines.join('\n').trim()),
    lenses: fc.uniqueArray(fc.constantFrom('think-big', 'ownership', 'google')),
  });
  fc.assert(
    fc.property(fc.array(story, { minLength: 1 }), (stories) => {
      expect(readMarkdown(toMarkdown(stories.map(newStory))).map(told)).toEqual(stories);
    }),
  );
});

test('a story without a title goes out under its own beginning, and comes back without one', () => {
  const text = 'The night rota of our ward had nine gaps a week, and nobody felt in charge of it.';
  const file = toMarkdown([newStory({ text })]);
  expect(file).toMatch(/^# The night rota of our ward had nine gaps a week…\n/);
  expect(readMarkdown(file).map(told)).toMatchObject([{ title: '', text }]);
});

test('reads a file written by hand', () => {
  const [first, second] = readMarkdown('Just a draft.\r\n\r\n# Rota\r\nI cut it from 3 h to 1 h.\r\n');
  expect(first && told(first)).toMatchObject({ title: '', text: 'Just a draft.' });
  expect(second && told(second)).toMatchObject({ title: 'Rota', text: 'I cut it from 3 h to 1 h.' });
});
