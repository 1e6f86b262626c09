/**
 * An independent judge of the rewrites' grammar: `npm run bench:grammar [-- FILE.jsonl …]` applies every rewrite to
 * the sentence it stands in and lists the faults of grammar that harper.js finds after and did not find before.
 * Without files it judges the rules' own bad examples. A file holds lines `{"text": …}`.
 */
import { readFileSync } from 'node:fs';
import { analyze } from '../../analyzers';
import { rules } from '../../analyzers/rules';
import type { Rewrite } from '../../analyzers/types';

interface Lint {
  lint_kind(): string;
  message(): string;
}
interface Linter {
  setup(): Promise<void>;
  lint(text: string): Promise<Lint[]>;
}

// The peers are a package of their own, without types here and not to be bundled.
const load = (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(`./peers/node_modules/harper.js/dist/${file}.js`, import.meta.url).href);
const { LocalLinter } = (await load('index')) as { LocalLinter: new (options: object) => Linter };
const { binaryInlined } = (await load('binaryInlined')) as { binaryInlined: unknown };
const linter = new LocalLinter({ binary: binaryInlined });
await linter.setup();

// Matters of taste and of spelling are not grammar.
const TASTE = new Set(['Spelling', 'Style', 'Readability', 'Enhancement', 'WordChoice', 'Redundancy', 'Regionalism']);
async function faults(text: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const lint of await linter.lint(text))
    if (!TASTE.has(lint.lint_kind())) {
      const key = `${lint.lint_kind()}: ${lint.message()}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return counts;
}

const apply = (text: string, rewrite: Rewrite): string =>
  rewrite.edits.reduceRight((out, edit) => out.slice(0, edit.from) + edit.insert + out.slice(edit.to), text);

const files = process.argv.slice(2).filter((argument) => argument.endsWith('.jsonl'));
const texts = files.length
  ? files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => (JSON.parse(line) as { text: string }).text),
    )
  : [...rules.values()].flatMap(({ examples }) =>
      examples.flatMap((example) => ('bad' in example ? [example.bad.replace(/\[([^\]]*)\]/g, '$1')] : [])),
    );

let judged = 0;
let faulty = 0;
for (const text of texts)
  for (const finding of analyze(text).findings)
    for (const rewrite of finding.rewrites) {
      // A slot stands for a fact that is still to come: judge with a figure in it.
      const after = apply(text, rewrite).replace(/\[[^\]\n]*\]/g, '12');
      const before = await faults(text);
      judged++;
      const fresh = [...(await faults(after))].filter(([key, count]) => count > (before.get(key) ?? 0));
      if (!fresh.length) continue;
      faulty++;
      process.stdout.write(`${finding.rule} "${finding.quote}" (${rewrite.label})\n  ${after}\n`);
      for (const [key] of fresh) process.stdout.write(`    ${key}\n`);
    }
process.stdout.write(`${judged} rewrites judged, ${faulty} with a new fault of grammar\n`);
