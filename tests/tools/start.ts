/**
 * `npm start`: builds Starline and opens it in Chromium on its practice page. On a machine without a display it runs
 * headless, writes a screenshot and says where.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build, chromiumPath, hasDisplay, sandboxArguments } from './browsers';

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

async function start(): Promise<void> {
  const visible = hasDisplay();
  say('Building Starline …');
  build();
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: await chromiumPath(),
    headless: !visible,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    args: sandboxArguments(),
  });
  const id = await browser.installExtension(join(process.cwd(), '.output', 'chrome-mv3'));
  // An installation opens the practice page by itself.
  const practice = await browser.waitForTarget((target) => target.url() === `chrome-extension://${id}/practice.html`);
  const page = await practice.asPage();
  await page.bringToFront();
  if (!visible) await page.setViewport({ width: 1280, height: 860 });
  if (visible) {
    say('Starline is open on its practice page. Close the browser to stop.');
    await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
    return;
  }
  await page.waitForFunction(() => CSS.highlights.size > 0 && document.querySelector('[data-score]'), {
    timeout: 20_000,
  });
  const folder = join(process.cwd(), '.output');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'practice.png') as `${string}.png`;
  await page.screenshot({ path });
  const score = await page.$eval('[data-score]', (element) => element.getAttribute('data-score'));
  await browser.close();
  say(`No display here, so Starline ran headless. Score of the sample answer: ${score} of 100.`);
  say(`Screenshot: ${join('.output', 'practice.png')}`);
}

start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
