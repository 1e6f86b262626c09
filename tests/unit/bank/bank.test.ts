import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { toBackup } from '../../../entrypoints/ui/bank/backup';
import { Bank } from '../../../entrypoints/ui/bank/bank';
import { readBackup } from '../../../entrypoints/ui/bank/read-backup';
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

test('a time that an older import let in, and that no date can hold, is given as one that it can', async () => {
  const story = newStory({ text: 'one', updatedAt: 1e20 });
  await bank.add({ stories: [story], versions: [{ id: 'v', story: story.id, at: 1e20, text: 'none', score: null }] });
  const { stories, versions } = await bank.everything();
  const times = [...stories.map((one) => one.updatedAt), ...versions.map((one) => one.at)];
  const shown = [(await bank.story(story.id))?.updatedAt ?? 0, ...(await bank.versions(story.id)).map((one) => one.at)];
  for (const time of [...times, ...shown]) expect(() => new Date(time).toISOString()).not.toThrow();
  expect(readBackup(toBackup({ stories, versions }))).toEqual({ stories, versions });
});

test('adding keeps both where a story is here with other words, and skips what is here already', async () => {
  const story = await saved(newStory({ text: 'one' }));
  expect(await bank.add({ stories: [story], versions: [] })).toBe(0);
  expect(await bank.add({ stories: [{ ...story, text: 'two' }], versions: [] })).toBe(1);
  expect((await bank.stories()).map(({ text }) => text).sort()).toEqual(['one', 'two']);
});
