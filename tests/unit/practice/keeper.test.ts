import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { Keeper } from '../../../entrypoints/practice/keeper';
import { Bank } from '../../../entrypoints/ui/bank/bank';
import { newStory } from '../../../entrypoints/ui/bank/story';

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
