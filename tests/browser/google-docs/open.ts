/** Opens the stand-in at the real address, so that content scripts match as they will for a writer. */
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { answer, documentAddress } from '../../pages/google-docs/serve';
import { chromiumPath, firefoxPath, sandboxArguments } from '../../tools/browsers';

export type BrowserName = 'chrome' | 'firefox';

/** Launches a browser; with `extension` (a built folder) installed in it. */
export async function launch(name: BrowserName, extension?: string): Promise<Browser> {
  const browser = await (name === 'chrome'
    ? puppeteer.launch({
        browser: 'chrome',
        executablePath: await chromiumPath(),
        headless: true,
        pipe: true,
        enableExtensions: true,
        defaultViewport: { width: 1100, height: 900 },
        args: sandboxArguments(),
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath: await firefoxPath(),
        headless: true,
        defaultViewport: { width: 1100, height: 900 },
        args: ['--remote-allow-system-access'],
      }));
  if (extension) await browser.installExtension(extension);
  return browser;
}

/** Opens a variant of the stand-in; `flag` is set before the page's own code as another extension would. */
export async function openDocument(browser: Browser, variant = '', flag?: string, ratio = 1): Promise<Page> {
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
  return page;
}
