import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), 'utf8');

test('every run-time dependency stands in the notices with its version (npm run notices)', () => {
  const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
  const notices = read('THIRD-PARTY-NOTICES.md');
  const missing = Object.entries(dependencies).filter(
    ([name, version]) => !notices.includes(`## ${name} - ${version} `),
  );
  expect(missing).toEqual([]);
});
