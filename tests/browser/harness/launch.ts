/** Real browsers with the built extension in them; one driver for both. */
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumPath, firefoxPath, sandboxArguments } from '../../tools/browsers';

export type BrowserName = 'chrome' | 'firefox';

/** The browsers to test in: both, or those in the environment's BROWSERS ("chrome,firefox"). */
export const BROWSERS = (process.env.BROWSERS?.split(',') ?? ['chrome', 'firefox']) as BrowserName[];

/** What the harness asks within a page of the extension. */
declare const chrome: { i18n: { getMessage(key: string): string } };

const VIEWPORT = { width: 1100, height: 900 };
/** Firefox gives an extension a random address; a fixed one lets its pages be opened. */
const FIREFOX_UUID = '7d2c1a3e-0b4f-4c56-9a7e-1f2e3d4c5b6a';
const GECKO_ID = 'starline@starline.example';

export interface Launched {
  browser: Browser;
  name: BrowserName;
  /** The address of a page of the extension, such as `popup.html`. */
  address(page: string): string;
}

interface How {
  /** False gives the same browser without Starline, to compare with. */
  extension?: boolean;
  /** The built extension; another folder for a copy of it whose words are in another language. */
  folder?: string;
  /** Preferences of Firefox. */
  preferences?: Record<string, unknown>;
  /** Further command-line arguments of Chromium. */
  switches?: string[];
  /** The driver keeps no page for going back to, unless it is told to leave the browser as it is. */
  keepsPages?: boolean;
  /** A profile folder that outlives the browser. */
  profile?: string;
}

/** Launches a browser with Starline in it. */
export async function launch(
  name: BrowserName,
  {
    extension = true,
    folder = join(process.cwd(), '.output', `${name}-mv3`),
    preferences = {},
    switches = [],
    keepsPages = false,
    profile,
  }: How = {},
): Promise<Launched> {
  const browser = await (name === 'chrome'
    ? puppeteer.launch({
        browser: 'chrome',
        executablePath: await chromiumPath(),
        headless: true,
        pipe: true,
        enableExtensions: true,
        defaultViewport: VIEWPORT,
        args: [...sandboxArguments(), ...switches],
        ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
        userDataDir: profile,
      })
    : puppeteer.launch({
        browser: 'firefox',
        executablePath: await firefoxPath(),
        headless: true,
        defaultViewport: VIEWPORT,
        args: ['--remote-allow-system-access'],
        extraPrefsFirefox: {
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: FIREFOX_UUID }),
          ...preferences,
        },
        userDataDir: profile,
      }));
  if (!extension) return { browser, name, address: (page) => page };
  const id = await browser.installExtension(folder);
  if (!(await closeWelcome(browser, name))) {
    await browser.close();
    return launch(name, { extension, folder, preferences, switches, keepsPages, profile });
  }
  const origin = name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  return { browser, name, address: (page) => `${origin}/${page}` };
}

/**
 * The practice page opens by itself after an installation, and would stand in front of every page of a test. False
 * where it has no words: on a busy machine Chromium may ask for those of an extension that it is still taking in, gets
 * none, and leaves every page of that extension without for as long as its process lives.
 */
async function closeWelcome(browser: Browser, name: BrowserName): Promise<boolean> {
  // A browser without a tab of its own would end with this one.
  const stay = await browser.newPage();
  let words = true;
  if (name === 'chrome') {
    const target = await browser.waitForTarget((one) => one.url().endsWith('/practice.html'));
    const welcome = await target.asPage();
    await welcome.waitForFunction("location.pathname === '/practice.html'", { polling: 50 });
    words = await welcome.evaluate(() => chrome.i18n.getMessage('options_title') !== '');
    await welcome.close();
  }
  await stay.bringToFront();
  return words;
}
