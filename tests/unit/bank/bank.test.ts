import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { Bank } from '../../../entrypoints/ui/bank/bank';
import { newStory, type Story } from '../../../entrypoints/ui/bank/story';

let bank: Bank;
beforeEach(async () => {
  bank = await Bank.open();
  await bank.clear();
});

const saved = async (story: Story): Promise<Story> => {
  const result = await bank.save(story);
  if (!('story' in result)) throw new Error('refused');
  return result.story;
};

test('a save that builds on an older revision writes nothing and shows what is there', async () => {
  const first = await saved(newStory({ text: 'one' }));
  const mine = await saved({ ...first, text: 'mine' });
  expect(await bank.save({ ...first, text: 'theirs' })).toEqual({ theirs: mine });
  expect((await bank.story(first.id))?.text).toBe('mine');
});

test('a deleted story comes back whole with an undo', async () => {
  const story = await saved(newStory({ text: 'one' }));
  await bank.keep({ story: story.id, at: 1, text: 'none', score: 3 });
  const shelf = await bank.remove(story.id);
  expect(await bank.everything()).toEqual({ stories: [], versions: [] });
  await bank.add(shelf);
  expect(await bank.everything()).toEqual(shelf);
});

test('adding keeps both where a story is here with other words, and skips what is here already', async () => {
  const story = await saved(newStory({ text: 'one' }));
  expect(await bank.add({ stories: [story], versions: [] })).toBe(0);
  expect(await bank.add({ stories: [{ ...story, text: 'two' }], versions: [] })).toBe(1);
  expect((await bank.stories()).map(({ text }) => text).sort()).toEqual(['one', 'two']);
});
