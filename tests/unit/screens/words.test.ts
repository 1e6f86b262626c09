/** Every word of the screens comes from `_locales`, and every word there is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const sources = readdirSync(join(root, 'entrypoints'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(join(root, 'entrypoints', name), 'utf8') }));

/** Text between tags, or in an attribute that is read out or shown. */
const LITERAL =
  /(?:>[^<>{}=;()]*?\p{L}{2,}[^<>{}=;()]*<\/|(?:aria-label|title|alt|placeholder)="[^"]*\p{L}{2,}[^"]*")/gu;
const literals = (text: string): string[] =>
  (text.match(LITERAL) ?? []).filter((found) => !/^>\s*Starline\s*<\/$/.test(found) && !found.includes('https://'));

test('the search finds words that are written into a view', () => {
  expect(literals('<p>Hello there</p>')).toHaveLength(1);
  expect(literals('<img alt="A cat">')).toHaveLength(1);
  expect(literals('<p>{t("card_close")}</p><q lang="en">×</q>')).toEqual([]);
});

test('no view has words of its own', () => {
  const found = sources
    .filter(({ name }) => name.endsWith('.tsx'))
    .flatMap(({ name, text }) => literals(text).map((one) => `${name}: ${one}`));
  expect(found).toEqual([]);
});

test('every message is used, has words, and promises nothing about being hired', () => {
  const all = `${sources.map(({ text }) => text).join('\n')}${readFileSync(join(root, 'wxt.config.ts'), 'utf8')}`;
  // Some keys are put together, such as `options_key_${conflict}`.
  const beginnings = [...all.matchAll(/`([a-z]+(?:_[a-z]+)*_)\$\{/g)].map(([, beginning = '']) => beginning);
  const built = (key: string): boolean => beginnings.some((beginning) => key.startsWith(beginning));
  expect(Object.keys(messages).filter((key) => !built(key) && !new RegExp(`['"_]${key}['"_]`).test(all))).toEqual([]);
  for (const { message } of Object.values(messages)) {
    expect(message).not.toBe('');
    expect(message).not.toMatch(/get (?:you )?hired|guarantee|will pass|land the job/i);
  }
});
