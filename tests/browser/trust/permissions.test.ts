/** The least permission: what the manifests ask for, exactly; and what happens when the writer takes some back. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, waitForUnderlines } from '../harness/page';
import { openScreen, press, waitForWords } from '../harness/screens';

/** What these tests ask of the browser within the extension's pages and within Chromium's own page of extensions. */
declare const chrome: {
  permissions: {
    getAll(): Promise<{ permissions: string[]; origins: string[] }>;
    request(of: { origins: string[] }): Promise<boolean>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
  developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> };
};

const SITES = [
  'https://*.biginterview.com/*',
  'https://*.coda.io/*',
  'https://*.dropbox.com/*',
  'https://*.hackmd.io/*',
  'https://*.interviewclarity.co.uk/*',
  'https://*.interviewing.io/*',
  'https://*.leetcode.com/*',
  'https://*.notion.site/*',
  'https://*.notion.so/*',
  'https://*.overleaf.com/*',
  'https://*.pramp.com/*',
  'https://*.tryexponent.com/*',
  'https://*.yoodli.ai/*',
  'https://docs.google.com/*',
  'https://grow.google/*',
  'https://paper.dropbox.com/*',
];

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(join('.output', `${browser}-mv3`, 'manifest.json'), 'utf8'));
  const icons = { '16': 'icon/16.png', '32': 'icon/32.png', '48': 'icon/48.png', '128': 'icon/128.png' };

  test('asks for exactly this', () => {
    const only = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting', ...only]);
    expect(manifest.host_permissions).toEqual(SITES);
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    for (const pattern of matches) expect(SITES).toContain(`${pattern.split('/').slice(0, 3).join('/')}/*`);
  });

  test('opens nothing to pages, other extensions or the network', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_security_policy).toEqual({
      extension_pages: "default-src 'self'; script-src 'self'; style-src 'self'; connect-src 'none'; object-src 'none'",
    });
    for (const script of manifest.content_scripts) expect(script.css).toBeUndefined();
  });

  test('has what the stores ask for, with the version of package.json', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    const words = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8'));
    const description = '__MSG_extension_description__';
    expect(manifest).toMatchObject({ manifest_version: 3, version, description, icons });
    expect(words.extension_description.message.length).toBeLessThanOrEqual(132);
    for (const [size, path] of Object.entries(icons)) {
      const png = readFileSync(join('.output', `${browser}-mv3`, path));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
    if (browser === 'chrome') expect(manifest.minimum_chrome_version).toBe('123');
    else
      expect(manifest.browser_specific_settings.gecko).toEqual({
        id: 'starline@starline.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      });
  });
});

const FIELD = html('<textarea id="field"></textarea>');
const write = async (page: Page, text: string): Promise<void> => {
  await page.click('#field');
  await page.keyboard.type(text);
};
const written = (page: Page): Promise<string> => page.$eval('#field', (field) => (field as HTMLTextAreaElement).value);

describe.runIf(BROWSERS.includes('chrome'))('in chrome', () => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch('chrome');
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test('a site taken back under an open page stops at once, and comes back at once', async () => {
    page = await open(starline.browser, FIELD);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => /starline|extension/i.test(message.text()) && errors.push(message.text()));
    await write(page, 'I basically led it. ');
    await waitForUnderlines(page, 1);
    const settings = await starline.browser.newPage();
    await settings.goto('chrome://extensions');
    const access = (hostAccess: string) =>
      settings.evaluate((change) => chrome.developerPrivate.updateExtensionConfiguration(change), {
        extensionId: new URL(starline.address('')).host,
        hostAccess,
      });
    await access('ON_CLICK');
    await page.bringToFront();
    await waitForUnderlines(page, 0);
    await write(page, 'I basically did it. ');
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
    await access('ON_ALL_SITES');
    await waitForUnderlines(page, 2);
    expect(await written(page)).toBe('I basically led it. I basically did it. ');
    expect(errors).toEqual([]);
    await settings.close();
  });
});

describe.runIf(BROWSERS.includes('firefox'))('in firefox', () => {
  let starline: Launched;
  let page: Page;
  let options: Page;
  beforeAll(async () => {
    // The question itself is the browser's own and cannot be answered from here: it counts as answered with yes.
    starline = await launch('firefox', { preferences: { 'extensions.webextOptionalPermissionPrompts': false } });
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test('another site is on once the writer adds it, off once the writer removes it, in pages already open', async () => {
    page = await open(starline.browser, FIELD, 'https://example.org/notes');
    await write(page, 'I basically led it. ');
    options = await openScreen(starline, 'options.html');
    const granted = async () => new Set((await options.evaluate(() => chrome.permissions.getAll())).origins);
    expect(await granted()).toEqual(new Set(SITES));
    await (await options.waitForSelector('form input'))?.type('example.org');
    await options.click('form button[type=submit]');
    await options.waitForSelector('button[aria-label*="example.org"]');
    expect(await granted()).toEqual(new Set([...SITES, 'https://example.org/*']));
    await page.bringToFront();
    await write(page, 'I basically did it. ');
    await waitForUnderlines(page, 2);
    await page.waitForFunction(() => getComputedStyle(document.body, '::highlight(u3)').textDecorationLine !== 'none');
    await options.bringToFront();
    await options.click('button[aria-label*="example.org"]');
    await page.bringToFront();
    await waitForUnderlines(page, 0);
    await write(page, 'I basically wrote it. ');
    expect(await written(page)).toBe('I basically led it. I basically did it. I basically wrote it. ');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await options.close();
  });

  test('under a permission for all sites one is switched off by itself, and on again', async () => {
    page = await open(starline.browser, FIELD, 'https://example.org/notes');
    await write(page, 'I basically led it. ');
    options = await openScreen(starline, 'options.html');
    // What the browser's own settings can give: no page of ours asks for so much.
    await options.evaluate(() =>
      document.body.addEventListener('click', () => chrome.permissions.request({ origins: ['https://*/*'] }), {
        once: true,
      }),
    );
    await options.click('h1');
    await options.waitForSelector('button[aria-label*="https://*/*"]');
    await page.bringToFront();
    await write(page, 'I basically did it. ');
    await waitForUnderlines(page, 2);
    const off = { type: 'disable-site', origin: 'https://example.org' };
    expect(await options.evaluate((message) => chrome.runtime.sendMessage(message), off)).toEqual({
      ok: true,
      value: null,
    });
    await waitForUnderlines(page, 0);
    await options.bringToFront();
    await waitForWords(options, 'example.org');
    await press(options, 'Turn on again');
    await page.bringToFront();
    await page.click('#field');
    await waitForUnderlines(page, 2);
    // One that is added by name is on, whatever was switched off before.
    await options.evaluate((message) => chrome.runtime.sendMessage(message), off);
    await waitForUnderlines(page, 0);
    await options.bringToFront();
    await (await options.waitForSelector('form input'))?.type('example.org');
    await options.click('form button[type=submit]');
    await options.waitForSelector('button[aria-label*="example.org"]');
    await page.bringToFront();
    await page.click('#field');
    await waitForUnderlines(page, 2);
    await options.close();
  });
});
