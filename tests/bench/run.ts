/**
 * `npm run bench [-- --quick] [-- --picture]`: the analyzers beside their peers and after edits, then the built
 * extension in a browser; a table that grows line by line, and a JSON file in the system's temporary folder.
 * `--picture` draws the curve of the README anew. It measures, it does not judge: read ratios within one run, not
 * absolute figures.
 */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureBrowser } from './browser/run';
import { curve } from './curve';
import { edits, fresh } from './engine';
import { peers } from './peers';
import type { Timing } from './timing';

const quick = process.argv.includes('--quick');
const picture = process.argv.includes('--picture');
const begun = performance.now();
const timings: Timing[] = [];
const row = (...cells: string[]): string => cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(52))).join(' ');
const line = (text: string): unknown => process.stdout.write(`${text}\n`);

function tell(...measured: Timing[]): void {
  for (const { what, words, unit, median, p95, times } of measured)
    line(
      row(
        what,
        words ? words.toLocaleString('en') : '',
        median.toFixed(2),
        p95.toFixed(2),
        unit,
        times ? `×${times.toFixed(2)}` : '',
      ),
    );
  timings.push(...measured);
}

line(row('', 'words', 'median', 'p95', '', 'write-good'));
const tools = await peers();
tell(...(await fresh(1_000, quick ? 5 : 15, tools)));
tell(...(await fresh(10_000, quick ? 2 : 7, tools)));
if (!quick) tell(...(await fresh(100_000, 2, tools)));
for (const words of [250, 1_000, 2_500, 10_000, 30_000, 100_000]) tell(edits(words, quick ? 40 : 200));
if (picture) writeFileSync('assets/pictures/speed.svg', curve(timings));
const faults = await measureBrowser(quick, tell);
for (const fault of faults) line(`not measured: ${fault}`);
const file = join(tmpdir(), 'starline-bench.json');
writeFileSync(file, JSON.stringify(timings, null, 2));
line(`${((performance.now() - begun) / 1_000).toFixed(0)} s; every figure: ${file}`);
process.exit(faults.length > 0 ? 1 : 0);
