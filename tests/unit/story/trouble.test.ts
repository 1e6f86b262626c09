import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers';

const early = (opener: string) => {
  const { checklist, questions } = analyze(`${opener} I checked the logs. I wrote a new plan. I tried it on one ward.`);
  const item = checklist.find(({ id }) => id === 'problem-early');
  return { met: item?.met, asked: questions.some((question) => question.startsWith('What was the problem')) };
};

test.each([
  'The till was down for two days.',
  'Our app kept timing out.',
  'Sales fell by 12 % in June.',
  'Bookings dropped after the summer.',
  'The freezer failed overnight.',
  'A third of the class failed the resit.',
  'Our backup job failed every weekend.',
  'The site crashed on the first day of term.',
  'Messages were being dropped between the two systems.',
  'The queue at our counter reached forty people.',
  'Patients waited four hours in the corridor.',
  'Two of our cooks quit in the same week.',
  'The parcel never arrived.',
  'Parents could not reach the office.',
  'Half the invoices were overdue.',
  'The labels were wrong.',
  'The deliveries came late again.',
  'The reports were slow.',
  'The lift stopped working.',
])('an opener that tells plain trouble names the problem: %s', (opener) => {
  expect(early(opener)).toEqual({ met: true, asked: false });
});

test.each([
  'I was down in the cellar.',
  'I moved down the list.',
  'I went down to the harbour.',
  'I dropped the children off at school.',
  'I waited for the bus.',
  'Nothing was wrong with the van.',
  'We did not fail the audit.',
  'I worked there until late 2019.',
  'Sales rose by 12 % in June.',
  'I could not have asked for a kinder team.',
  'Timing was on my side.',
  'The new line reached the coast.',
  'I handed over my keys and quit the choir.',
  'I stopped at the bakery.',
])('an opener without trouble does not: %s', (opener) => {
  expect(early(opener).met).toBe(false);
});
