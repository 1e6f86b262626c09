import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import { sessionOf } from '../../../entrypoints/background/sessions';

test('a tab keeps its session; the oldest of many tabs loses it', () => {
  const first = sessionOf(1);
  expect(sessionOf(1)).toBe(first);
  for (let tab = 2; tab <= 8; tab++) sessionOf(tab);
  expect(sessionOf(1)).toBe(first);
  for (let tab = 9; tab <= 16; tab++) sessionOf(tab);
  expect(sessionOf(1)).not.toBe(first);
});

test('drafts that take turns in one tab get the reports they would get alone', () => {
  const drafts = ['We figured out the cause. The fix was deployed by me.', 'I basically wrote it.\nThe rate improved.'];
  for (let turn = 0; turn < 6; turn++) {
    const text = `${drafts[turn % 2]} Turn ${turn}.`;
    expect(sessionOf(3).update(text)).toEqual(analyze(text));
  }
});
