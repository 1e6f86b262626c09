/** What Starline's scripts cost a page's main thread, by the browser's own sampling profiler. */
import type { CDPSession, Page } from 'puppeteer-core';

interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string };
  children?: number[];
}

interface Profile {
  nodes: ProfileNode[];
  startTime: number;
  samples: number[];
  timeDeltas: number[];
}

export interface Cost {
  /** Milliseconds of ours, one for each action. */
  each: number[];
  /** Milliseconds in all by function, the native ones it called included; the dearest first. */
  by: [name: string, ms: number][];
}

/** Whether a script is ours: in the extension's world it has the extension's address. */
const isOurs = (url: string): boolean => url.startsWith('chrome-extension://');

/** Runs the actions one by one and tells what of our scripts ran in the page's main thread from each to the next. */
export async function costOf(page: Page, actions: readonly (() => Promise<void>)[]): Promise<Cost> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  const starts: number[] = [];
  for (const action of actions) {
    starts.push(await page.evaluate(() => performance.now()));
    await action();
  }
  const { profile } = (await session.send('Profiler.stop')) as unknown as { profile: Profile };
  await session.detach();
  return account(profile, starts);
}

function account({ nodes, samples, timeDeltas }: Profile, starts: readonly number[]): Cost {
  const ours = new Map<number, string>();
  const walk = (node: ProfileNode, inside: string | undefined): void => {
    const { url, functionName } = node.callFrame;
    const name = isOurs(url) ? functionName || '(anonymous)' : inside;
    if (name !== undefined) ours.set(node.id, name);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) walk(child, name);
    }
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [root] = nodes;
  if (root) walk(root, undefined);
  const total = timeDeltas.reduce((sum, delta) => sum + delta, 0);
  const span = total / 1000 / starts.length;
  const each = starts.map(() => 0);
  const by = new Map<string, number>();
  let at = 0;
  samples.forEach((id, i) => {
    const delta = (timeDeltas[i + 1] ?? 0) / 1000;
    at += (timeDeltas[i] ?? 0) / 1000;
    const name = ours.get(id);
    if (name === undefined) return;
    const action = Math.min(each.length - 1, Math.floor(at / span));
    each[action] = (each[action] ?? 0) + delta;
    by.set(name, (by.get(name) ?? 0) + delta);
  });
  return { each, by: [...by].sort((a, b) => b[1] - a[1]) };
}
