import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { takeIn } from '../../../entrypoints/practice/journal';
import { Bank } from '../../../entrypoints/ui/bank/bank';
import { newStory, type Story } from '../../../entrypoints/ui/bank/story';

let bank: Bank;
let kept: Story;
beforeEach(async () => {
  bank = await Bank.open();
  await bank.clear();
  kept = await saved(newStory({ text: 'One.' }));
});

async function saved(story: Story): Promise<Story> {
  const result = await bank.save(story);
  if (!('story' in result)) throw new Error('refused');
  return result.story;
}

const texts = async (): Promise<string[]> => (await bank.stories()).map(({ text }) => text).sort();

test('words that were noted go into their story', async () => {
  expect(await takeIn(bank, { story: { ...kept, text: 'One. Two.' } })).toBe(kept.id);
  expect(await texts()).toEqual(['One. Two.']);
});

test('a story that was never saved is one now', async () => {
  await takeIn(bank, { story: newStory({ text: 'New.' }) });
  expect(await texts()).toEqual(['New.', 'One.']);
});

test('what arrived after all is not there twice', async () => {
  const story = { ...kept, text: 'One. Two.' };
  await saved(story);
  expect(await takeIn(bank, { story })).toBeUndefined();
  expect(await texts()).toEqual(['One. Two.']);
});

test('what was on its way and arrived is gone on from', async () => {
  const sent = { ...kept, text: 'One. Tw' };
  await saved(sent);
  await takeIn(bank, { story: { ...kept, text: 'One. Two.' }, sent });
  expect(await texts()).toEqual(['One. Two.']);
});

test('what another tab wrote since stays, beside what was noted', async () => {
  await saved({ ...kept, text: 'Theirs.' });
  await takeIn(bank, { story: { ...kept, text: 'Mine.' } });
  expect(await texts()).toEqual(['Mine.', 'Theirs.']);
});
