/** The worker: how long it takes from cold to its first reply, and what a long session leaves in memory. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import { summarise, type Timing } from '../timing';

/** Milliseconds from waking a stopped worker to its reply, asked from a page of the extension. */
export async function coldStart(page: Page, what: string, message: unknown, rounds: number): Promise<Timing> {
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  const times: number[] = [];
  for (let i = 0; i < rounds; i++) {
    await session.send('ServiceWorker.stopAllWorkers');
    times.push(await page.evaluate(ask, message));
  }
  await session.detach();
  return summarise(`cold start to first reply, ${what}`, 0, times);
}

async function ask(message: unknown): Promise<number> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  const start = performance.now();
  await chrome.runtime.sendMessage(message);
  return performance.now() - start;
}

/** An extension whose worker is compromise/two and one reply, to compare with; returns a page of it. */
export async function compromiseAlone(browser: Browser): Promise<Page> {
  const folder = mkdtempSync(join(tmpdir(), 'starline-peer-'));
  const source = join(process.cwd(), '.peer.tmp.js');
  writeFileSync(
    source,
    "import nlp from 'compromise/two'; chrome.runtime.onMessage.addListener((text, _, reply) => reply(nlp(String(text)).length));",
  );
  try {
    await build({
      configFile: false,
      publicDir: false,
      logLevel: 'error',
      build: { outDir: folder, rollupOptions: { input: source, output: { entryFileNames: 'worker.js' } } },
    });
  } finally {
    rmSync(source);
  }
  mkdirSync(folder, { recursive: true });
  const manifest = { manifest_version: 3, name: 'peer', version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>peer</title>');
  const id = await browser.installExtension(folder);
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  return page;
}

/** Kilobytes in use after a collection of garbage. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024;
}

/** How much more page and worker hold after many edits, all else being as it was. */
export async function heapGrowth(browser: Browser, page: Page, words: number, edits: number): Promise<Timing[]> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const sessions = { page: await page.createCDPSession(), worker: await target.createCDPSession() };
  await page.evaluate(edit, 200);
  const before = { page: await heapOf(sessions.page), worker: await heapOf(sessions.worker) };
  await page.evaluate(edit, edits);
  const after = { page: await heapOf(sessions.page), worker: await heapOf(sessions.worker) };
  await Promise.all([sessions.page.detach(), sessions.worker.detach()]);
  return (['page', 'worker'] as const).map((where) =>
    summarise(`heap grown by ${edits} edits, ${where}`, words, [after[where] - before[where]], 'KB'),
  );
}

/** Types and takes away letters, a task of its own for each; the text is in the end as it was. */
async function edit(count: number): Promise<void> {
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  const middle = field.value.indexOf(' ', field.value.length / 2);
  for (let i = 0; i < count; i++) {
    if (i % 2) field.setRangeText('', middle, middle + 1);
    else field.setRangeText(String.fromCharCode(97 + (i % 26)), middle, middle);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // Longer than a burst, of which one request is made.
    await new Promise((resolve) => setTimeout(resolve, 9));
  }
  await new Promise((resolve) => setTimeout(resolve, 2_000));
}
