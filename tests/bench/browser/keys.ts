/** What a key costs in the page: from the key to the frame that shows the underline, and our script on the main thread. */
import type { CDPSession, KeyInput, Page } from 'puppeteer-core';
import { summarise, type Timing } from '../timing';
import type { Kind } from './fields';
import { ownScript } from './profile';

/** Milliseconds between keys: a quick typist's 12 a second. */
const APART = 80;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Types a filler word often and times each from its last key to the frame with one underline more. */
export async function keyToUnderline(page: Page, kind: Kind, words: number, rounds: number): Promise<Timing> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.keyboard.type(' It was basicall');
    await pause(300);
    const shown = page.evaluate(
      () =>
        new Promise<number | undefined>((resolve) => {
          setTimeout(resolve, 5_000, undefined);
          const count = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);
          addEventListener(
            'keydown',
            ({ timeStamp }) => {
              const before = count();
              const look = (now: number): void => {
                if (count() > before) resolve(now - timeStamp);
                else requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            },
            { once: true, capture: true },
          );
        }),
    );
    await page.evaluate('1');
    await page.keyboard.press('y');
    const time = await shown;
    if (time === undefined) throw new Error('A word was not underlined within 5 s.');
    times.push(time);
    await page.keyboard.type('.');
  }
  return summarise(`key to underline, ${kind}`, words, times);
}

/** Our script on the page's main thread for each key of ordinary typing, by V8's sampling profiler. */
export async function scriptPerKey(page: Page, kind: Kind, words: number, keys: number): Promise<Timing> {
  const text = ' and then the second tray went to the other counter where I counted the forms'.repeat(10);
  await page.keyboard.type(text.slice(0, 20), { delay: APART });
  await pause(2_000);
  const starts: number[] = [];
  const runs = await ownScript(page, async () => {
    const begun = performance.now();
    for (const key of text.slice(20, 20 + keys)) {
      starts.push(performance.now() - begun);
      await page.keyboard.press(key === ' ' ? 'Space' : (key as KeyInput));
      await pause(APART);
    }
  });
  const sums = starts.map((start, i) =>
    runs
      .filter(({ at }) => at >= start && at < (starts[i + 1] ?? Number.POSITIVE_INFINITY))
      .reduce((sum, { ms }) => sum + ms, 0),
  );
  return summarise(`our script per key, ${kind}`, words, sums);
}

/** What happens in a page in which nobody does anything: of everything in the page, over so many milliseconds. */
export async function idle(page: Page, ms: number): Promise<Timing[]> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Performance.enable');
  const read = async (): Promise<Record<string, number>> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
  };
  const before = await read();
  await pause(ms);
  const after = await read();
  const grown = (name: string): number => (after[name] ?? 0) - (before[name] ?? 0);
  const what = (name: string): string => `idle ${ms / 1_000} s, three fields: ${name}`;
  return [
    summarise(what('layouts'), 0, [grown('LayoutCount')], 'count'),
    summarise(what('style passes'), 0, [grown('RecalcStyleCount')], 'count'),
    summarise(what('script'), 0, [1_000 * grown('ScriptDuration')]),
  ];
}
