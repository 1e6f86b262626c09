/**
 * `npm run bench [-- --quick]`: times the analyzers beside their peers and after edits; a table, and a JSON file in the
 * system's temporary folder. It measures, it does not judge: read ratios within one run, not absolute figures.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { edits, fresh, type Timing } from './engine';
import { peers } from './peers';

const quick = process.argv.includes('--quick');
const install = spawnSync('npm', ['--prefix', 'tests/bench/peers', 'ci', '--silent', '--prefer-offline'], {
  stdio: 'inherit',
});
if (install.status !== 0) throw new Error('The peers could not be installed: see the lines above.');

const tools = await peers();
const timings: Timing[] = [
  ...(await fresh(1_000, quick ? 5 : 15, tools)),
  ...(await fresh(10_000, quick ? 3 : 7, tools)),
  ...[250, 1_000, 2_500, 10_000, 30_000, 100_000].map((words) => edits(words, quick ? 40 : 200)),
];
const file = join(tmpdir(), 'starline-bench.json');
writeFileSync(file, JSON.stringify(timings, null, 2));
const rows = timings.map(({ what, words, median, p95 }) =>
  [what.padEnd(32), String(words).padStart(8), median.toFixed(2).padStart(11), p95.toFixed(2).padStart(11)].join(' '),
);
process.stdout.write(
  `${'milliseconds'.padEnd(32)} ${'words'.padStart(8)} ${'median'.padStart(11)} ${'p95'.padStart(11)}\n${rows.join('\n')}\n${file}\n`,
);
process.exit(0);
