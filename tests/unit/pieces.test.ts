import { describe, expect, test } from 'vitest';
import { pieces } from '../../entrypoints/content/adapters/dom/pieces';

const cut = (before: string, after: string): string[] =>
  pieces(before, { from: 0, to: before.length, insert: after }).map(
    ({ from, to, insert }) => `${before.slice(from, to)}→${insert}`,
  );

describe('an edit is cut at the words that stay', () => {
  test('words at the ends change, words between stay', () => {
    expect(cut('The new index was added', 'I added the new index')).toEqual(['The→I added the', ' was added→']);
  });
  test('nothing in common is one piece', () => {
    expect(cut('In order to', 'To')).toEqual(['In order to→To']);
  });
  test('words put in', () => {
    expect(cut('it works', 'it now works')).toEqual(['→now ']);
  });
  test('the pieces together are the edit', () => {
    const [before, after] = ['a b c, d e', 'b x d, e f'];
    const found = pieces(before, { from: 0, to: before.length, insert: after });
    const out = found.reduceRight(
      (text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to),
      before,
    );
    expect(out).toBe(after);
  });
});
