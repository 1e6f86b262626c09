import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import { rules } from '../../../analyzers/rules';
import { blanksOf } from '../../../entrypoints/background/blanks';

test('every blank that a rewrite of a rule’s example leaves is found, where it is', () => {
  const missed: string[] = [];
  let seen = 0;
  for (const { examples } of rules.values())
    for (const example of examples) {
      if (!('bad' in example)) continue;
      const text = example.bad.replace(/[[\]]/g, '');
      for (const { rewrites } of analyze(text).findings)
        for (const { edits, slots } of rewrites) {
          let after = text;
          for (const { from, to, insert } of [...edits].reverse())
            after = after.slice(0, from) + insert + after.slice(to);
          const found = blanksOf(after);
          for (const { from, to } of slots) {
            seen++;
            const blank = { from, to, quote: after.slice(from, to) };
            if (!found.some((one) => one.from === from && one.quote === blank.quote)) missed.push(blank.quote);
          }
        }
    }
  expect(seen).toBeGreaterThan(20);
  expect(missed).toEqual([]);
});

test('other brackets are the writer’s own', () => {
  expect(blanksOf('See [1], [sic], [ ], [x], [N/A] and [N](https://example.com).')).toEqual([]);
});
