/** Nothing leaves: a whole session of writing, with every request of browser, pages and worker on record. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDocument } from '../google-docs/open';
import { BROWSERS, type BrowserName, type Launched, launch } from '../harness/launch';
import { html, open, SITE, waitForUnderlines } from '../harness/page';
import { openScreen } from '../harness/screens';
import { type WatchProxy, watchProxy } from './watch-proxy';

declare const chrome: {
  storage: Record<'local' | 'sync' | 'session', { get(): Promise<object> }>;
};

/** Words that stand in no other text: found anywhere, they were let out. */
const TYPED = 'quokka';
const PRACTISED = 'wombat';

const behind = (name: BrowserName, { port }: WatchProxy) =>
  launch(
    name,
    name === 'chrome'
      ? { switches: [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] }
      : {
          preferences: {
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': port,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': port,
            'network.proxy.allow_hijacking_localhost': true,
          },
        },
  );

describe.each(BROWSERS)('in %s', (name) => {
  let proxy: WatchProxy;
  let starline: Launched;
  let dump: string;
  const requests: string[] = [];
  const said: string[] = [];

  const watch = (page: Page): void => {
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => said.push(message.text()));
    page.on('pageerror', (error) => said.push(String(error)));
  };

  async function writeInPage(): Promise<void> {
    const page = await open(starline.browser, html('<textarea id="field"></textarea>'));
    await page.click('#field');
    await page.keyboard.type(`I basically fed the ${TYPED}.`);
    await waitForUnderlines(page, 1);
    for (let i = 0; i < `fed the ${TYPED}. `.length; i++) await page.keyboard.press('ArrowLeft');
    const chord = async (): Promise<void> => {
      for (const key of ['Alt', 'Shift', '.'] as const) await page.keyboard.down(key);
      for (const key of ['.', 'Shift', 'Alt'] as const) await page.keyboard.up(key);
    };
    await chord();
    await page.waitForFunction(() => document.documentElement.lastElementChild?.tagName === 'DIV');
    await chord();
    await page.waitForFunction(() => document.activeElement?.tagName === 'DIV');
    await page.keyboard.press('Enter');
    await waitForUnderlines(page, 0);
    await page.close();
  }

  async function writeInDocs(): Promise<void> {
    const page = await openDocument(starline.browser, 'doc:styled');
    await page.evaluate(() => window.standIn.focus());
    await page.waitForFunction(() => document.querySelector('.kix-page-paginated > [data-layer]'));
    await page.keyboard.type(`The ${TYPED} was basically fed. `);
    await page.close();
  }

  async function visitScreens(): Promise<void> {
    const practice = await openScreen(starline, 'practice.html');
    await practice.type('textarea', `I basically fed the ${PRACTISED}. `);
    await practice.waitForFunction(() => CSS.highlights.size > 0);
    await practice.close();
    for (const screen of ['popup.html', 'sidepanel.html'] as const) await (await openScreen(starline, screen)).close();
    const options = await openScreen(starline, 'options.html');
    await options.click('.rules input[type=checkbox]');
    dump = await options.evaluate(async () =>
      JSON.stringify(
        await Promise.all((['local', 'sync', 'session'] as const).map((area) => chrome.storage[area].get())),
      ),
    );
    await options.close();
  }

  beforeAll(async () => {
    proxy = await watchProxy();
    starline = await behind(name, proxy);
    starline.browser.on('targetcreated', (target) => {
      if (target.type() === 'page') void target.page().then((page) => page && watch(page));
    });
    // What the worker says and asks for is told by its own session.
    for (const target of starline.browser.targets().filter((one) => one.type() === 'service_worker')) {
      const session = await target.createCDPSession();
      session.on('Network.requestWillBeSent', ({ request }) => requests.push(request.url));
      session.on('Runtime.consoleAPICalled', ({ args }) => said.push(args.map(({ value }) => value).join(' ')));
      session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => said.push(exceptionDetails.text));
      await session.send('Network.enable');
      await session.send('Runtime.enable');
    }
  });
  afterAll(async () => {
    await starline.browser.close();
    proxy.close();
  });

  test('a session: typing and rewriting in a page, Docs, and every screen', async () => {
    await writeInPage();
    await writeInDocs();
    await visitScreens();
    expect(requests).toContain(SITE);
  });

  test('no request went out beyond what the pages themselves are made of', () => {
    const outside = requests.filter((url) => !/^(?:chrome-extension|moz-extension|data|blob|about):/.test(url));
    const own = (url: string): boolean =>
      url === SITE || /\/favicon\.ico$/.test(url) || url.startsWith('https://docs.google.com/');
    expect(outside.filter((url) => !own(url))).toEqual([]);
    // The browser's own: housekeeping at its maker, and a connection ahead of each page it is told to open.
    const browsersOwn =
      /(?:^|[./])(?:mozilla\.(?:org|net|com)|firefox\.com|google\.com|googleapis\.com|gvt1\.com|www\.pramp\.com)(?::\d+)?(?:\/|$)/;
    expect(proxy.asked.filter((url) => !browsersOwn.test(url))).toEqual([]);
    expect(proxy.asked.join(' ')).not.toMatch(new RegExp(`${TYPED}|${PRACTISED}`));
  });

  test('no word that was written stands in a log, an error or the stored settings', () => {
    expect(dump.length).toBeGreaterThan(20);
    expect(`${dump} ${said.join(' ')}`).not.toMatch(new RegExp(`${TYPED}|${PRACTISED}`, 'i'));
  });

  test('the record sees a request where there is one', async () => {
    const page = await starline.browser.newPage();
    await page.goto('http://reached.example/').catch(() => undefined);
    expect(proxy.asked.join(' ')).toContain('reached.example');
    await page.close();
  });
});
