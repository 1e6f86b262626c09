import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyzers';

const folder = fileURLToPath(new URL('../drafts', import.meta.url));
const read = (name: string, file: string): string => readFileSync(`${folder}/${name}/${file}`, 'utf8');

/** One letter for each sentence: situation, task, action, result, L for reflection, other. */
const lettersOf = (text: string): string =>
  analyze(text)
    .sentences.map(({ section }) => (section === 'reflection' ? 'L' : section.charAt(0).toUpperCase()))
    .join('');

const drafts = readdirSync(folder).map((name) => ({
  name,
  text: read(name, 'draft.txt'),
  expected: (JSON.parse(read(name, 'expected.json')) as { sections: string }).sections,
}));

describe('sections of drafts of many fields', () => {
  test.each(drafts)('$name', ({ text, expected }) => {
    const found = lettersOf(text);
    expect(found).toHaveLength(expected.length);
    const wrong = [...expected].filter((letter, i) => letter !== found[i]).length;
    // A third of a draft may be a matter of opinion; the whole may not (next test).
    expect({ found, expected, ok: wrong <= Math.ceil(expected.length / 3) }).toMatchObject({ ok: true });
  });

  test('at least 92 of 100 sentences are right', () => {
    let right = 0;
    let all = 0;
    for (const { text, expected } of drafts) {
      const found = lettersOf(text);
      all += expected.length;
      right += [...expected].filter((letter, i) => letter === found[i]).length;
    }
    expect(right / all).toBeGreaterThanOrEqual(0.92);
  });
});

describe('the stronger version of an answer scores higher', () => {
  test.each(drafts.filter(({ name }) => existsSync(`${folder}/${name}/weaker.txt`)))('$name', ({ name, text }) => {
    const weak = analyze(read(name, 'weaker.txt')).score.total;
    expect(analyze(text).score.total).toBeGreaterThan(weak + 10);
  });
});
