/** Our script on a page's main thread, by V8's sampling profiler. */
import type { Page } from 'puppeteer-core';

interface Profile {
  nodes: { id: number; callFrame: { url: string; functionName: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** A stretch without a break in which a function of ours was on the stack; milliseconds since the start. */
export interface Run {
  at: number;
  ms: number;
}

/** What of ours ran in the page while `during` took place. */
export async function ownScript(page: Page, during: () => Promise<void>): Promise<Run[]> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await during();
  const { profile } = (await session.send('Profiler.stop')) as unknown as { profile: Profile };
  await session.detach();
  return runsOf(profile);
}

function runsOf({ nodes, samples, timeDeltas }: Profile): Run[] {
  const parents = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  const ours = new Map(nodes.map(({ id, callFrame }) => [id, /^(?:chrome|moz)-extension:/.test(callFrame.url)]));
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id);
    const answer = ours.get(id) || (parent !== undefined && isOurs(parent));
    ours.set(id, answer);
    return answer;
  };
  const runs: Run[] = [];
  let now = 0;
  let open: Run | undefined;
  samples.forEach((sample, i) => {
    now += (timeDeltas[i] ?? 0) / 1_000;
    const length = (timeDeltas[i + 1] ?? 0) / 1_000;
    if (!isOurs(sample)) open = undefined;
    else if (open) open.ms += length;
    else {
      open = { at: now, ms: length };
      runs.push(open);
    }
  });
  return runs;
}
