/** What is left out of the worker must not be missed: the shipped analyzers report just what the whole ones do. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { analyze } from '../../analyzers';
import { rules } from '../../analyzers/rules';
import { leanTagger } from '../tools/lean-tagger';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'starline-lean-'));
let lean: typeof analyze;

beforeAll(async () => {
  const input = join(root, 'analyzers/index.ts');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [leanTagger()],
    build: { write: false, rollupOptions: { input, preserveEntrySignatures: 'strict' } },
  });
  if (!('output' in result)) throw new Error('The build gave no bundle.');
  const file = join(folder, 'analyzers.mjs');
  writeFileSync(file, result.output[0].code);
  ({ analyze: lean } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as { analyze: typeof analyze });
});
afterAll(() => rmSync(folder, { recursive: true }));

const drafts = readdirSync(join(root, 'tests/drafts')).map((name) =>
  readFileSync(join(root, 'tests/drafts', name, 'draft.txt'), 'utf8'),
);
const examples = [...rules.values()].flatMap((rule) =>
  rule.examples.map((example) => ('bad' in example ? example.bad.replace(/[[\]]/g, '') : example.good)),
);
const NAMES = ['James', 'Texas', 'Adidas', 'Berlin', 'Sarah', 'Reds', 'Rogers', 'Swiss', 'Athens', 'Reports', 'paris'];
// Contractions that are tagged anew, and that only a look at the next words can tell apart.
const CONTRACTED = [
  "The tool was built and saved the ward's nurses an hour. It's been signed and shared it's worth.",
  "Reports were written and she's sent what's left. Reports were read and they'd been told who'd sign.",
  "The rota's plan was made by me and the team's tested it. Plans were made and it's what we'd have wanted.",
];
const named = NAMES.map((name) => `${name} was chosen by me and ${name} saved an hour. We told ${name} to sign it.`);

test('no report differs', () => {
  expect(drafts.length).toBeGreaterThan(20);
  for (const text of [...drafts, ...examples, ...named, ...CONTRACTED]) expect(lean(text), text).toEqual(analyze(text));
});
