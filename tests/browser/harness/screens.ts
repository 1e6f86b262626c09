/** The extension's own pages as a writer opens them. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';
import { until } from './until';

/** What each page shows once it is there. */
const READY = {
  'practice.html': '.coach [data-score]',
  'options.html': '.rules',
  'popup.html': '.nothing, .ring',
  'sidepanel.html': '.nothing, .ring',
};
export type Screen = keyof typeof READY;

/** Opens a page of the extension in a tab and waits until it is drawn. */
export async function openScreen(starline: Launched, screen: Screen): Promise<Page> {
  const page = await starline.browser.newPage();
  await goTo(page, starline, screen);
  return page;
}

export async function goTo(page: Page, { address }: Launched, screen: Screen): Promise<void> {
  // Firefox never says that a page of an extension has loaded.
  const gone = page.goto(address(screen)).catch(() => undefined);
  const there = (path: string, selector: string): boolean =>
    location.pathname === `/${path}` && document.querySelector(selector) !== null;
  // Between two pages there is nothing to ask.
  await until(`${screen} is drawn`, () => page.evaluate(there, screen, READY[screen]).catch(() => false));
  void gone;
  await page.bringToFront();
}

/** Clicks the toolbar button: the popup opens, and the extension may know the tab's address. */
export async function openPopup({ browser, address }: Launched, page: Page): Promise<Page> {
  const [extension] = [...(await browser.extensions()).values()];
  const shown = browser.waitForTarget((target) => target.url() === address('popup.html'));
  if (!extension) throw new Error('The extension is not there.');
  await page.triggerExtensionAction(extension);
  const popup = await (await shown).asPage();
  await popup.waitForSelector('main');
  return popup;
}

/** Opens the browser's own side panel from the popup. */
export async function openSidePanel(starline: Launched, page: Page): Promise<Page> {
  const popup = await openPopup(starline, page);
  const shown = starline.browser.waitForTarget((target) => target.url() === starline.address('sidepanel.html'));
  await (await popup.waitForSelector('header button:last-of-type'))?.click();
  const panel = await (await shown).asPage();
  await panel.waitForSelector('main');
  return panel;
}

/** Reloads a page of the extension and waits until it is drawn anew. */
export async function reload(page: Page, screen: Screen): Promise<void> {
  await page.evaluate(() => document.documentElement.setAttribute('data-old', ''));
  await page.evaluate(() => setTimeout(() => location.reload()));
  const anew = (selector: string): boolean =>
    !document.documentElement.hasAttribute('data-old') && document.querySelector(selector) !== null;
  await until(`${screen} is drawn anew`, () => page.evaluate(anew, READY[screen]).catch(() => false));
}

/** Clicks the button that bears these words or this label. */
export async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(
    `::-p-xpath(//button[normalize-space()="${words}" or @aria-label="${words}"])`,
  );
  await button?.click();
}

/** All words that can be seen on the page. */
export const words = (page: Page): Promise<string> =>
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden does not count
  page.evaluate(() => document.body.innerText);

/** Waits until the page says these words somewhere. */
export const waitForWords = (page: Page, wanted: string): Promise<void> =>
  until(`the page says “${wanted}”`, async () => (await words(page)).includes(wanted));

export const draft = (page: Page): Promise<string> => page.$eval('textarea', (area) => area.value);

/** Puts the caret at the end of the draft, or selects it all. */
export const caret = (page: Page, at: 'end' | 'all'): Promise<void> =>
  page.$eval(
    'textarea',
    (area, where) => {
      area.focus();
      area.setSelectionRange(where === 'all' ? 0 : area.value.length, area.value.length);
    },
    at,
  );

export interface Kept {
  id: string;
  title: string;
  text: string;
  score: number | null;
}

/** What the story bank holds, read past the page. */
export const bank = (page: Page): Promise<Kept[]> =>
  page.evaluate(
    () =>
      new Promise<Kept[]>((resolve, reject) => {
        const request = indexedDB.open('starline');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('stories').objectStore('stories').getAll();
          all.onsuccess = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
  );

/** Catches the files that a page of Chromium offers to save. */
export async function downloads(page: Page): Promise<(extension: string) => Promise<string>> {
  const folder = mkdtempSync(join(tmpdir(), 'starline-'));
  const session = await page.browser().target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder, eventsEnabled: true });
  const done: Promise<unknown>[] = [];
  const next = (): void => {
    done.push(
      new Promise<void>((resolve) => {
        session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
      }),
    );
  };
  next();
  return async (extension) => {
    await done.at(-1);
    next();
    const file = readdirSync(folder).find((name) => name.endsWith(extension));
    if (!file) throw new Error(`No ${extension} was saved.`);
    return join(folder, file);
  };
}

export const contents = (file: string): string => readFileSync(file, 'utf8');
