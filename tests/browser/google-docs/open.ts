/** Opens the stand-in at the real address, so that content scripts match as they will for a writer. */
import type { Browser, Page } from 'puppeteer-core';
import { answer, documentAddress } from '../../pages/google-docs/serve';

export interface Wanted {
  /** What another extension put into Docs' flag before the page's own code. */
  flag?: string;
  /** Device pixel ratio. */
  ratio?: number;
}

/** Opens a variant of the stand-in. Nothing leaves the machine: every other request gets an empty 404. */
export async function openDocument(browser: Browser, variant = '', { flag, ratio = 1 }: Wanted = {}): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1100, height: 900, deviceScaleFactor: ratio });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request.url()).then(
      (found) => request.respond(found ? { status: 200, ...found } : { status: 404, body: '' }),
      (error) => request.respond({ status: 500, body: String(error) }),
    );
  });
  if (flag !== undefined)
    await page.evaluateOnNewDocument((value: string) => {
      window._docs_annotate_canvas_by_ext = value;
    }, flag);
  await page.goto(documentAddress(variant), { waitUntil: 'load' });
  await page.waitForFunction('window.standIn');
  // The extension greets a fresh profile with a page of its own.
  await page.bringToFront();
  await page.waitForFunction('!document.hidden');
  return page;
}
