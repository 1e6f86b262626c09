import { describe, expect, test } from 'vitest';
import { toBackup } from '../../../entrypoints/ui/bank/backup';
import { RefusedFile, readBackup } from '../../../entrypoints/ui/bank/read-backup';
import { newStory } from '../../../entrypoints/ui/bank/story';

const story = newStory({ title: '<b>Webhooks</b>', text: 'I fixed it.', lenses: ['think-big'], score: 61 });
const version = { id: 'v1', story: story.id, at: 5, text: 'It was fixed.', score: null };

const refusal = (file: string): string | undefined => {
  try {
    readBackup(file);
  } catch (error) {
    if (error instanceof RefusedFile) return error.refusal;
    throw error;
  }
  return undefined;
};

describe('a backup', () => {
  test('comes back as it was', () => {
    const backup = { stories: [story], versions: [version], settings: { pace: 150 } };
    expect(readBackup(toBackup(backup))).toEqual(backup);
  });

  test('leaves out what it does not know', () => {
    const file = JSON.parse(toBackup({ stories: [story], versions: [] }));
    file.stories[0].surprise = 1;
    expect(readBackup(JSON.stringify(file)).stories).toEqual([story]);
  });

  test.each([
    ['', 'unreadable'],
    [toBackup({ stories: [story], versions: [] }).slice(0, -20), 'unreadable'],
    ['[]', 'foreign'],
    ['null', 'foreign'],
    ['{"format":"other","version":1}', 'foreign'],
    ['{"format":"starline-backup","version":2,"stories":[],"versions":[]}', 'newer'],
    ['{"format":"starline-backup","version":1,"stories":{},"versions":[]}', 'broken'],
    ['{"format":"starline-backup","version":1,"stories":[{"id":"a"}],"versions":[]}', 'broken'],
    ['{"format":"starline-backup","version":1,"stories":[],"versions":[{}]}', 'broken'],
    [toBackup({ stories: [], versions: [{ ...version, at: 1e20 }] }), 'broken'],
    [toBackup({ stories: [], versions: [{ ...version, at: -1 }] }), 'broken'],
    [toBackup({ stories: [{ ...story, updatedAt: 8.64e15 + 1 }], versions: [] }), 'broken'],
    [toBackup({ stories: [{ ...story, revision: -1 }], versions: [] }), 'broken'],
    [toBackup({ stories: [{ ...story, revision: 2 ** 53 - 1 }], versions: [] }), 'broken'],
  ])('refuses %j as %s', (file, why) => {
    expect(refusal(file)).toBe(why);
  });
});
