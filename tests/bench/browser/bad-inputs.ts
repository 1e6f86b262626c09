/** What nobody writes by hand: how long our script holds up the page at a stretch, and the page's longest task. */
import type { Browser, Page } from 'puppeteer-core';
import { html, open } from '../../browser/harness/page';
import { summarise, type Timing } from '../timing';
import { ownScript } from './profile';

const END = 'I basically stopped.';
const TEXTS = {
  'a line of 1 MB': `${'word '.repeat(200_000)}. ${END}`,
  '100,000 lines of a word': `${'word\n'.repeat(100_000)}${END}`,
};

export async function badInputs(browser: Browser): Promise<Timing[]> {
  const timings: Timing[] = [];
  for (const [what, text] of Object.entries(TEXTS))
    timings.push(...(await measure(browser, what, (page) => page.evaluate(set, text))));
  timings.push(...(await measure(browser, '1,000 changes a second by a script', (page) => page.evaluate(storm, END))));
  return timings;
}

async function measure(browser: Browser, what: string, act: (page: Page) => Promise<void>): Promise<Timing[]> {
  const page = await open(browser, html('<textarea></textarea>'));
  await page.click('textarea');
  await page.evaluate(watchTasks);
  const runs = await ownScript(page, async () => {
    await act(page);
    await page.waitForFunction('CSS.highlights.size > 0', { timeout: 60_000, polling: 100 });
    await page.keyboard.type(' More.');
    await new Promise((resolve) => setTimeout(resolve, 2_000));
  });
  const tasks = await page.evaluate('longTasks');
  await page.close();
  return [
    summarise(`our longest stretch of script, ${what}`, 0, [Math.max(0, ...runs.map(({ ms }) => ms))]),
    summarise(`longest task of page and ours, ${what}`, 0, [Math.max(0, ...(tasks as number[]))]),
  ];
}

/** Lists what the platform calls long tasks: more than 50 ms, all that happens in them included. */
function watchTasks(): void {
  const longTasks: number[] = [];
  Object.assign(globalThis, { longTasks });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longTasks.push(duration);
  }).observe({ type: 'longtask' });
}

function set(text: string): void {
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function storm(end: string): Promise<void> {
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const change = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  };
  const start = performance.now();
  for (let done = 0; performance.now() - start < 2_000; ) {
    for (; done < performance.now() - start; done++) change(`${field.value}${done % 20 ? 'word ' : 'in the end. '}`);
    await new Promise((resolve) => setTimeout(resolve));
  }
  change(end);
}
