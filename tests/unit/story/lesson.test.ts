import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers';

const why = (text: string) => analyze(text).score.parts.find(({ name }) => name === 'reflection')?.why;
const STORY = 'The ward had two nurses too few. I drew a new rota alone. I showed it to the matron. She took it over.';

test.each([
  'Looking back, I would show the rota to the night nurses first.',
  'Next time I would ask each ward before I draw anything.',
])('a lesson that takes up short words of the story is tied to it: %s', (lesson) => {
  expect(why(`${STORY} ${lesson}`)).toBe('The lesson is tied to this story.');
});

test('words that any story has tie it to none', () => {
  expect(why(`${STORY} Looking back, I would have taken more time with people.`)).toMatch(/could close/);
});

test('what one does ever since closes an answer as its lesson, whatever deed stands before it', () => {
  const told = 'The hall was booked twice. I called both clubs. I moved one of them to Sunday.';
  const habit = 'Since that day I repeat the date with its weekday, because a number can be two days.';
  for (const before of ['The calendar was corrected.', 'I corrected the calendar.'])
    expect(why(`${told} ${before} ${habit}`)).not.toMatch(/^No word/);
});
