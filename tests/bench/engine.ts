/** What the analyzers cost: a full report on fresh text beside the peers, and the report after one edit. */
import { analyze, createSession } from '../../analyzers';
import type { Peer } from './peers';
import { draft } from './text';
import { summarise, type Timing } from './timing';

const WARM_UP_WORDS = 2_000;
let warm = false;

function milliseconds(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Full reports on texts never seen before, each tool in turn on the same text. */
export async function fresh(words: number, rounds: number, peers: readonly Peer[]): Promise<Timing[]> {
  const tools: Peer[] = [{ name: 'Starline, full report', run: (text) => analyze(text) }, ...peers];
  const times = tools.map(() => [] as number[]);
  if (!warm)
    for (const { run } of tools) for (let i = 0; i < 10; i++) await run(draft(WARM_UP_WORDS, 50_000 + i * 1_000));
  warm = true;
  for (let round = 0; round < rounds; round++) {
    const text = draft(words, 1_000 * (round + 1));
    for (const [i, { run }] of tools.entries()) {
      const start = performance.now();
      await run(text);
      times[i]?.push(performance.now() - start);
    }
  }
  const timings = tools.map(({ name }, i) => summarise(name, words, times[i] as number[]));
  const yardstick = timings.find(({ what }) => what.startsWith('write-good'))?.median;
  return timings.map((timing) => ({ ...timing, ...(yardstick && { times: timing.median / yardstick }) }));
}

/** One letter typed into a sentence in the middle of the draft: the time to the new report. */
export function edits(words: number, rounds: number): Timing {
  const session = createSession();
  let text = draft(words, 7);
  session.update(text);
  const times: number[] = [];
  for (let i = 0; i < rounds + 10; i++) {
    const at = text.indexOf(' ', (text.length >> 1) + (i % 10) * 40);
    text = `${text.slice(0, at)}s${text.slice(at)}`;
    times.push(milliseconds(() => session.update(text, { typingAt: at + 1 })));
  }
  return summarise('Starline, one sentence edited', words, times.slice(10));
}
