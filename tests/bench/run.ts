/**
 * `npm run bench [-- --quick] [-- --picture]`: the analyzers beside their peers and after edits, then the built
 * extension in a browser; a table, and a JSON file in the system's temporary folder. `--picture` draws the curve of the
 * README anew. It measures, it does not judge: read ratios within one run, not absolute figures.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserTimings } from './browser/run';
import { curve } from './curve';
import { edits, fresh } from './engine';
import { peers } from './peers';
import type { Timing } from './timing';

const quick = process.argv.includes('--quick');
const picture = process.argv.includes('--picture');
const install = spawnSync('npm', ['--prefix', 'tests/bench/peers', 'ci', '--silent', '--prefer-offline'], {
  stdio: 'inherit',
});
if (install.status !== 0) throw new Error('The peers could not be installed: see the lines above.');

const tools = await peers();
const engine: Timing[] = [
  ...(await fresh(1_000, quick ? 5 : 15, tools)),
  ...(await fresh(10_000, quick ? 2 : 7, tools)),
  ...[250, 1_000, 2_500, 10_000, 30_000, 100_000].map((words) => edits(words, quick ? 40 : 200)),
];
if (picture) writeFileSync('assets/pictures/speed.svg', curve(engine));
const timings = [...engine, ...(await browserTimings(quick))];
const file = join(tmpdir(), 'starline-bench.json');
writeFileSync(file, JSON.stringify(timings, null, 2));
const row = (...cells: string[]): string => cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(46))).join(' ');
const rows = timings.map(({ what, words, unit, median, p95 }) =>
  row(what, words ? String(words) : '', median.toFixed(2), p95.toFixed(2), unit),
);
process.stdout.write(`${[row('', 'words', 'median', 'p95', ''), ...rows, file].join('\n')}\n`);
process.exit(0);
