import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers';

const underlined = (text: string) =>
  analyze(text)
    .findings.filter(({ rule }) => rule === 'team-subject')
    .map(({ quote }) => quote);

test.each<[text: string, quote: string]>([
  ['We figured out the cause. I wrote the report and I told the ward.', 'We figured out'],
  ['We repaired the lift. Then I wrote to the landlord.', 'We repaired'],
  ['We rebuilt the rota. We showed it to the matron.', 'We rebuilt'],
])('a draft that begins in the middle of its deeds is underlined from its first sentence: %s', (text, quote) => {
  expect(underlined(text)[0]).toBe(quote);
});

test.each([
  'We built furniture for schools. I ran the paint shop.',
  'We built an app for clinics. It crashed every night. I traced the crash to a timer.',
  'We designed the menus in spring. A guest complained about the soup. I changed the recipe.',
  'We had fixed the lift the year before. I wrote the manual.',
  'In my last job we built the tills. I tested them.',
])('what sets the scene is not: %s', (text) => {
  expect(underlined(text)).toEqual([]);
});

test('the underline leaves out the preposition of a time or place', () => {
  expect(underlined('Then we launched in May.')).toEqual(['we launched']);
  expect(underlined('Then we launched in Porto.')).toEqual(['we launched']);
  expect(underlined('Then we handed in the form.')).toEqual(['we handed in']);
  expect(underlined('Then we worked through the night on it.')).toEqual(['we worked']);
});
