/** Pages served at real addresses, so that the content scripts match as they do for a writer. */
import type { Browser, Page } from 'puppeteer-core';

export const SITE = 'https://www.pramp.com/practice';

/** A minimal page around `body`. */
export const html = (body: string, style = ''): string =>
  `<!doctype html><html lang="en"><head><title>Practice</title><style>body{font:18px/1.6 "Liberation Sans",Arial,sans-serif;margin:40px}textarea{font:inherit;width:700px;height:200px}${style}</style></head><body>${body}</body></html>`;

/** Opens `content` at `url`; every other request gets an empty answer, so nothing leaves the machine. */
export async function open(browser: Browser, content: string, url = SITE): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const own = request.url() === url;
    void request.respond({
      status: own ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      body: own ? content : '',
    });
  });
  await page.goto(url);
  await page.bringToFront();
  return page;
}

/** How many underlines stand in the page, by the highlight's name. */
export const underlines = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const counts: Record<string, number> = {};
    for (const [name, highlight] of CSS.highlights) if (highlight.size) counts[name] = highlight.size;
    return counts;
  });

/** Waits until exactly `count` underlines stand in the page; throws what stands there instead, if they never do. */
export async function waitForUnderlines(page: Page, count: number): Promise<void> {
  try {
    await page.waitForFunction(
      (wanted) => {
        let sum = 0;
        for (const [, highlight] of CSS.highlights) sum += highlight.size;
        return sum === wanted;
      },
      // A page behind another one draws no frames to poll at.
      { timeout: 15_000, polling: 50 },
      count,
    );
  } catch (cause) {
    const stands = await page.evaluate(() => [
      document.visibilityState,
      document.activeElement?.outerHTML.slice(0, 200),
    ]);
    throw new Error(`${count} wanted, ${JSON.stringify(await underlines(page))} stand; ${stands}`, { cause });
  }
}

/** Waits until the page has drawn once more after what it was last asked: two of its frames. */
export const drawnOnce = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))));
