import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { toBackup } from '../../../entrypoints/ui/bank/backup';
import { Bank } from '../../../entrypoints/ui/bank/bank';
import { toMarkdown } from '../../../entrypoints/ui/bank/markdown';
import { readBackup } from '../../../entrypoints/ui/bank/read-backup';
import { readMarkdown } from '../../../entrypoints/ui/bank/read-markdown';
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

test('changes made at once both count, and leave the story in its place among the others', async () => {
  const story = await saved(newStory({ text: 'one' }));
  const serve = (lens: string) => bank.change(story.id, ({ lenses }) => ({ lenses: [...lenses, lens] }));
  await Promise.all([serve('ownership'), serve('think-big')]);
  expect(await bank.story(story.id)).toEqual({
    ...story,
    lenses: ['ownership', 'think-big'],
    revision: story.revision + 2,
  });
  await bank.remove(story.id);
  expect(await serve('frugality')).toBe(false);
  expect(await bank.stories()).toEqual([]);
});

test('what went out as Markdown is known when it comes back', async () => {
  await saved(newStory({ title: 'Two  spaces', text: 'One.\n\n' }));
  await saved(newStory({ text: ' Untitled. ' }));
  const stories = readMarkdown(toMarkdown(await bank.stories()));
  expect(stories).toHaveLength(2);
  expect(await bank.add({ stories, versions: [] })).toBe(0);
});

test('a deleted story comes back whole with an undo', async () => {
  const story = await saved(newStory({ text: 'one' }));
  await bank.keep({ story: story.id, at: 1, text: 'none', score: 3 });
  const shelf = await bank.remove(story.id);
  expect(await bank.everything()).toEqual({ stories: [], versions: [] });
  await bank.putBack(shelf);
  expect(await bank.everything()).toEqual(shelf);
});

test('a deleted story comes back beside another with the same words', async () => {
  const [story] = [await saved(newStory()), await saved(newStory())];
  await bank.putBack(await bank.remove(story.id));
  expect((await bank.stories()).map(({ id }) => id)).toContain(story.id);
  expect(await bank.stories()).toHaveLength(2);
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

test('the versions of a story that is here already are added, each once', async () => {
  const story = await saved(newStory({ text: 'one' }));
  await bank.keep({ story: story.id, at: 1, text: 'first', score: 3 });
  const { versions: here } = await bank.everything();
  const versions = [...here, { id: 'later', story: story.id, at: 2, text: 'second', score: 4 }];
  for (let times = 0; times < 3; times++) expect(await bank.add({ stories: [story], versions })).toBe(0);
  expect((await bank.versions(story.id)).map(({ text }) => text)).toEqual(['first', 'second']);
});

test('the same file added again and again beside other words leaves one copy, with its versions once', async () => {
  const story = await saved(newStory({ text: 'one' }));
  const versions = [{ id: 'kept', story: story.id, at: 1, text: 'first', score: 3 }];
  const file = { stories: [{ ...story, text: 'two' }], versions };
  expect([await bank.add(file), await bank.add(file), await bank.add(file)]).toEqual([1, 0, 0]);
  const copy = (await bank.stories()).find(({ text }) => text === 'two');
  expect(await bank.stories()).toHaveLength(2);
  expect((await bank.everything()).versions).toEqual([{ ...versions[0], id: expect.any(String), story: copy?.id }]);
});

test('two stories of a file with the same words stay two, each with its versions', async () => {
  const stories = [newStory({ text: 'one', updatedAt: 2 }), newStory({ text: 'one', updatedAt: 1 })];
  const versions = stories.map(({ id }, at) => ({ id: `v${at}`, story: id, at, text: `first ${at}`, score: null }));
  expect([await bank.add({ stories, versions }), await bank.add({ stories, versions })]).toEqual([2, 0]);
  expect(await bank.everything()).toEqual({ stories, versions });
});

test('a Markdown file added again adds nothing, however new its stories’ names', async () => {
  const file = () => ({ stories: readMarkdown('# Bus\n\nI mended the bus.\n\n# Boat\n\nI sold it.\n'), versions: [] });
  expect([await bank.add(file()), await bank.add(file())]).toEqual([2, 0]);
});
