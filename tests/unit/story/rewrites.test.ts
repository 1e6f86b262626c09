import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import type { Rewrite } from '../../../analyzers/types';

const folder = fileURLToPath(new URL('../../drafts', import.meta.url));
const texts = readdirSync(folder).flatMap((name) =>
  readdirSync(`${folder}/${name}`)
    .filter((file) => file.endsWith('.txt'))
    .map((file): [string, string] => [`${name}/${file}`, readFileSync(`${folder}/${name}/${file}`, 'utf8')]),
);

const apply = (text: string, { edits }: Rewrite): string =>
  edits.reduceRight((out, { from, to, insert }) => out.slice(0, from) + insert + out.slice(to), text);

test.each(texts)('no click lowers the score of %s', (_, text) => {
  const before = analyze(text);
  for (const { rewrites } of before.findings)
    for (const rewrite of rewrites) {
      const after = apply(text, rewrite);
      expect({ after, score: analyze(after).score.total }).toSatisfy(
        ({ score }: { score: number }) => score >= before.score.total,
      );
    }
});

test('a slot in place of a vague amount costs nothing', () => {
  const score = (text: string) => analyze(text).score.total;
  expect(score('I ran the night desk for [N] weeks.')).toBeGreaterThanOrEqual(
    score('I ran the night desk for several weeks.'),
  );
});
