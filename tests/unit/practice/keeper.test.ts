import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { Keeper } from '../../../entrypoints/practice/keeper';
import { Bank } from '../../../entrypoints/ui/bank/bank';
import { newStory, type Story } from '../../../entrypoints/ui/bank/story';

let bank: Bank;
beforeEach(async () => {
  bank = await Bank.open();
  await bank.clear();
});

/** A tab of the practice page with a story in it. */
function tab(story = newStory()): Keeper {
  const keeper = new Keeper(story, { changed: () => undefined, stored: () => undefined });
  keeper.bank = bank;
  return keeper;
}

async function writing(text: string): Promise<Keeper> {
  const keeper = tab();
  keeper.edit({ text });
  await keeper.save();
  return keeper;
}

describe('what was deleted elsewhere', () => {
  test('is not brought back by a new score', async () => {
    const keeper = await writing('I led it.');
    await bank.clear();
    keeper.score(40);
    await keeper.save();
    expect(await bank.stories()).toEqual([]);
    expect(keeper.kept).toBe(false);
  });

  test('comes back with new words', async () => {
    const keeper = await writing('I led it.');
    await bank.clear();
    keeper.edit({ text: 'I led it well.' });
    keeper.score(40);
    await keeper.save();
    expect(await bank.stories()).toMatchObject([{ text: 'I led it well.', score: 40 }]);
  });

  test('is forgotten with everything, what was not saved yet included', async () => {
    const keeper = await writing('I led it.');
    keeper.edit({ text: 'I led it well.' });
    const onItsWay = keeper.save();
    keeper.edit({ text: 'I led it very well.' });
    await bank.clear();
    await keeper.forget();
    await onItsWay;
    await keeper.save();
    keeper.score(40);
    await keeper.save();
    expect(await bank.everything()).toEqual({ stories: [], versions: [] });
    expect(keeper.story.text).toBe('');
  });
});

describe('another tab’s save', () => {
  const theirs = async (keeper: Keeper, change: Partial<Story>): Promise<void> => {
    const result = await bank.save({ ...((await bank.story(keeper.story.id)) as Story), ...change });
    expect(result).toHaveProperty('story');
  };

  test('of other words makes a copy of these; the editor stays the one being written in', async () => {
    const keeper = await writing('I led it.');
    const { opened } = keeper;
    await theirs(keeper, { text: 'We led it.' });
    keeper.edit({ text: 'I led it well.' });
    await keeper.save();
    expect(keeper.theirs?.text).toBe('We led it.');
    expect((await bank.stories()).map(({ text }) => text).sort()).toEqual(['I led it well.', 'We led it.']);
    expect(keeper.opened).toBe(opened);
    await keeper.resolve('theirs');
    expect(keeper.story.text).toBe('We led it.');
    expect(keeper.opened).toBe(opened + 1);
  });

  test('of its listeners alone is no conflict: those chosen on both sides are kept', async () => {
    const keeper = await writing('I led it.');
    await theirs(keeper, { lenses: ['ownership'] });
    keeper.edit({ text: 'I led it well.', lenses: ['think-big'] });
    await keeper.save();
    expect(keeper.theirs).toBeUndefined();
    expect(await bank.stories()).toMatchObject([{ text: 'I led it well.', lenses: ['ownership', 'think-big'] }]);
  });

  test('is taken over where no more than a score waited here', async () => {
    const keeper = await writing('I led it.');
    await theirs(keeper, { text: 'We led it.' });
    keeper.score(40);
    await keeper.save();
    expect(keeper.theirs).toBeUndefined();
    expect(keeper.story.text).toBe('We led it.');
    expect(await bank.stories()).toHaveLength(1);
  });
});
