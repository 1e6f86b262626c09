/** Where Starline is off it costs nothing: what listens, runs and speaks in a page, told by Chromium's own inspector. */
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ownScript } from '../../bench/browser/profile';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, SITE, waitForUnderlines } from '../harness/page';
import { openScreen } from '../harness/screens';
import { until } from '../harness/until';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const FIELD = html('<textarea id="field"></textarea>');
const SENTENCE = 'I basically wrote it. ';

describe.runIf(BROWSERS.includes('chrome'))('in chrome', () => {
  let starline: Launched;
  let worker: CDPSession;
  let page: Page;
  beforeAll(async () => {
    starline = await launch('chrome');
    worker = await (await starline.browser.waitForTarget((one) => one.type() === 'service_worker')).createCDPSession();
    await worker.send('Runtime.evaluate', {
      expression: `globalThis.heard = [];
        chrome.runtime.onMessage.addListener((message, { tab }) => { if (tab?.url?.startsWith('http')) heard.push(message.type); });`,
    });
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  const turn = async (on: boolean): Promise<void> => {
    const screen = await openScreen(starline, 'options.html');
    const [type, origin] = [on ? 'enable-site' : 'disable-site', new URL(SITE).origin];
    await screen.evaluate((message) => chrome.runtime.sendMessage(message), { type, origin });
    await screen.close();
  };

  /** The kinds of messages that pages have sent to the worker since the last call. */
  async function messages(): Promise<string[]> {
    const { result } = await worker.send('Runtime.evaluate', { expression: 'heard.splice(0)', returnByValue: true });
    return result.value;
  }

  /** What the extension's script listens to on the page's objects; undefined where the page has no such script. */
  async function listeners(): Promise<string[] | undefined> {
    const session = await page.createCDPSession();
    let world: number | undefined;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (starline.address('').startsWith(context.origin) && context.origin) world = context.id;
    });
    await session.send('Runtime.enable');
    const types: string[] = [];
    for (const expression of [
      'window',
      'document',
      'document.documentElement',
      'document.body',
      'field',
      'visualViewport',
    ]) {
      if (world === undefined) return undefined;
      const { result } = await session.send('Runtime.evaluate', { expression, contextId: world });
      const { listeners: found } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId as string,
      });
      types.push(...found.map(({ type }) => type));
    }
    await session.detach();
    return types.sort();
  }

  const write = async (): Promise<void> => {
    await page.click('#field');
    await page.keyboard.type(SENTENCE);
  };

  test('on a site that was turned off', async () => {
    await turn(false);
    await messages();
    page = await open(starline.browser, FIELD);
    const asked: string[] = [];
    await until('the page has asked whether it is on', async () => {
      asked.push(...(await messages()));
      return asked.length > 0;
    });
    expect(asked).toEqual(['site']);
    expect(await ownScript(page, write)).toEqual([]);
    expect(await messages()).toEqual([]);
    // It comes back on without a reload: the storage tells, and the browser's cache of pages where that was missed.
    expect(await listeners()).toEqual(['pageshow']);
    await turn(true);
    await waitForUnderlines(page, 1);
    expect((await listeners())?.length).toBeGreaterThan(8);
    expect((await messages()).length).toBeGreaterThan(0);
    await turn(false);
    await page.bringToFront();
    await waitForUnderlines(page, 0);
    expect(await listeners()).toEqual(['pageshow']);
    await messages();
    expect(await ownScript(page, write)).toEqual([]);
    expect(await messages()).toEqual([]);
    await turn(true);
  });

  test('on a site that was never turned on there is not even a script', async () => {
    page = await open(starline.browser, FIELD, 'https://example.org/notes');
    await write();
    expect(await listeners()).toBeUndefined();
  });
});
