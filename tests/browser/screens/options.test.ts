/** The options as they act on a page that is open meanwhile, and what they keep, take out and delete. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { html, open, underlines, waitForUnderlines } from '../harness/page';
import {
  bank,
  caret,
  contents,
  downloads,
  draft,
  openScreen,
  press,
  reload,
  waitForWords,
  words,
} from '../harness/screens';

/** What a page of the extension may ask of the browser, as far as these tests do. */
declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

const FIELD = '<textarea id="field"></textarea><p id="aside">Something to read.</p>';
const WEAK = 'I basically rewrote the rota. The wait improved. ';

describe.each(BROWSERS)('the options in %s', (name) => {
  let starline: Launched;
  let site: Page;
  let options: Page;
  beforeAll(async () => {
    starline = await launch(name, { preferences: { 'extensions.webextOptionalPermissionPrompts': false } });
  });
  beforeEach(async () => {
    site = await open(starline.browser, html(FIELD));
    await site.click('#field');
    await site.keyboard.type(WEAK);
    await waitForUnderlines(site, 2);
    options = await openScreen(starline, 'options.html');
  });
  afterEach(async () => {
    await options.close();
    await site.close();
  });
  afterAll(() => starline.browser.close());

  const rule = (title: string): Promise<void> =>
    options.locator(`::-p-xpath(//label[contains(., "${title}")]/input)`).click();

  test('a rule switched off goes from the open page at once, and comes back', async () => {
    await rule('Filler words');
    await waitForUnderlines(site, 1);
    await rule('Filler words');
    await waitForUnderlines(site, 2);
  });

  test('two rules switched off one after the other are both off', async () => {
    await rule('Filler words');
    await rule('Change without a figure');
    await waitForUnderlines(site, 0);
    await rule('Change without a figure');
    await rule('Filler words');
    await waitForUnderlines(site, 2);
  });

  test('a rule shows its own examples, its reason and its source', async () => {
    await options.locator('::-p-xpath(//li[contains(., "Handed to others")]//summary)').click();
    const shown = await words(options);
    expect(shown).toContain('Underlined');
    expect(shown).toContain('Left alone');
    expect(shown).toContain('Telling somebody is not solving it');
  });

  test('the calm theme keeps the shapes in one colour, on the open page', async () => {
    expect(Object.keys(await underlines(site)).sort()).toEqual(['u2', 'u3']);
    await options.select('select:has([value=calm])', 'calm');
    await expect
      .poll(async () => Object.keys(await underlines(site)).sort(), { timeout: 10_000 })
      .toEqual(['v2', 'v3']);
    const colors = () =>
      options.$$eval('.sample', (all) => new Set(all.map((one) => getComputedStyle(one).textDecorationColor)).size);
    expect(await colors()).toBe(1);
    await options.select('select:has([value=calm])', 'families');
    await expect
      .poll(async () => Object.keys(await underlines(site)).sort(), { timeout: 10_000 })
      .toEqual(['u2', 'u3']);
  });

  test('underlines hide while the writer only reads, where that is wished', async () => {
    await options.click('.choice input');
    await site.bringToFront();
    await site.click('#aside');
    await waitForUnderlines(site, 0);
    await site.click('#field');
    await waitForUnderlines(site, 2);
    await options.bringToFront();
    await options.click('.choice input');
    await site.bringToFront();
    await site.click('#aside');
    await waitForUnderlines(site, 2);
  });

  test('keys are recorded anew, refused where they collide, and heard on the open page', async () => {
    await press(options, 'Change the keys of “Next underline”');
    await options.keyboard.press('n');
    await waitForWords(options, 'N would be typed as text');
    const chord = async (page: Page, ...keys: ('Alt' | 'Shift' | 'Control' | 'Period' | 'KeyT' | 'F9')[]) => {
      for (const key of keys) await page.keyboard.down(key);
      for (const key of keys.reverse()) await page.keyboard.up(key);
    };
    await chord(options, 'Alt', 'Shift', 'Period');
    await waitForWords(options, 'already belongs to “Open the card');
    await options.keyboard.press('F9');
    await waitForWords(options, '“Next underline” is now F9.');
    await site.bringToFront();
    await site.click('#field');
    const layers = await site.evaluate(() => document.documentElement.childElementCount);
    await site.keyboard.press('F9');
    await site.waitForFunction((before) => document.documentElement.childElementCount > before, {}, layers);
    await site.keyboard.press('Escape');
    await options.bringToFront();
    await press(options, 'Back to the usual keys');
    await waitForWords(options, 'Alt+Shift+Page Down');
    await waitForWords(options, 'All keys are the usual ones again.');
    expect(await words(options)).not.toContain('is now F9');
  });

  test('an ignored phrase is listed, removed, and put back with undo', async () => {
    // As the card on a page asks for it.
    await options.evaluate(() =>
      chrome.runtime.sendMessage({ type: 'ignore-phrase', phrase: 'basically', ignore: true }),
    );
    await waitForUnderlines(site, 1);
    await press(options, 'Remove “basically”');
    await waitForUnderlines(site, 2);
    await press(options, 'Undo');
    await waitForUnderlines(site, 1);
    await press(options, 'Remove “basically”');
    await waitForUnderlines(site, 2);
  });

  test('the pace and the listener that are chosen here are kept', async () => {
    await options.select('.form select', 'think-big');
    await options.$eval('.form input[type=number]', (pace) => {
      (pace as HTMLInputElement).value = '150';
      pace.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const kept = () => options.evaluate(() => chrome.runtime.sendMessage({ type: 'settings' }));
    await expect.poll(kept).toMatchObject({ value: { lens: 'think-big', pace: 150 } });
    await reload(options, 'options.html');
    expect(await options.$eval('.form select', (lens) => (lens as HTMLSelectElement).value)).toBe('think-big');
    await options.select('.form select', 'general');
  });

  test('a pace that nobody speaks is refused, said so, and changes nothing', async () => {
    await options.waitForSelector('::-p-text(60 to 260)');
    for (const pace of ['0', '-5', '99999', '']) {
      await options.$eval(
        'input[type=number]',
        (input, value) => {
          (input as HTMLInputElement).value = value;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        pace,
      );
      await waitForWords(options, 'Please give a number from 60 to 260.');
      expect(await options.$eval('input[type=number]', (input) => (input as HTMLInputElement).value)).toBe('150');
    }
  });

  test('a site that was switched off is listed, and switched on again', async () => {
    await options.evaluate(() => chrome.runtime.sendMessage({ type: 'disable-site', origin: 'https://www.pramp.com' }));
    await waitForUnderlines(site, 0);
    await waitForWords(options, 'Switched off by you');
    await press(options, 'Turn on again');
    await site.bringToFront();
    await site.click('#field');
    await waitForUnderlines(site, 2);
  });

  test('an address that is none is refused kindly', async () => {
    await options.type('form input', 'not an address');
    await press(options, 'Add');
    await waitForWords(options, 'Please give an address such as');
    // What is being mended is blamed no more.
    await options.type('form input', '.example');
    expect(await words(options)).not.toContain('Please give an address');
  });

  test.runIf(name === 'firefox')('a site is added and removed', async () => {
    await options.type('form input', 'example.org');
    await press(options, 'Add');
    await press(options, 'Remove “https://example.org/*”');
    await waitForWords(options, 'None yet.');
  });

  test('every key of the keyboard reaches every control, and each shows where it is', async () => {
    const reached = await options.evaluate(() => {
      const wanted = [...document.querySelectorAll('a, button, input, select, summary')].filter(
        (element) => element.checkVisibility() && !(element as HTMLButtonElement).disabled,
      );
      return wanted.filter((element) => (element as HTMLElement).tabIndex < 0).map((element) => element.outerHTML);
    });
    expect(reached).toEqual([]);
    await options.keyboard.press('Tab');
    expect(await options.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).toBe(
      'solid',
    );
  });
});

describe.runIf(BROWSERS.includes('chrome'))('everything Starline keeps', () => {
  let starline: Launched;
  let options: Page;
  beforeAll(async () => {
    starline = await launch('chrome');
  });
  afterEach(() => options.close());
  afterAll(() => starline.browser.close());

  test('is backed up, deleted, and restored', async () => {
    const practice = await openScreen(starline, 'practice.html');
    await caret(practice, 'all');
    await practice.keyboard.type('I rewrote the rota.');
    await practice.type('.title', '<img src=x onerror="document.title=\'run\'"> & co');
    await waitForWords(practice, 'Saved on this device');
    await press(practice, 'Keep this version');
    await waitForWords(practice, 'Versions: 1');
    const before = await bank(practice);
    await practice.close();
    options = await openScreen(starline, 'options.html');
    await options.locator('::-p-xpath(//label[contains(., "Filler words")]/input)').click();
    const saved = await downloads(options);
    await press(options, 'Back up everything');
    const file = await saved('.json');
    expect(JSON.parse(contents(file))).toMatchObject({ format: 'starline-backup', settings: { off: ['filler'] } });

    await press(options, 'Delete everything');
    await press(options, 'Cancel');
    expect(await bank(options)).toEqual(before);
    await press(options, 'Delete everything');
    await press(options, 'Yes, delete everything');
    await waitForWords(options, 'Everything is deleted.');
    expect(await bank(options)).toEqual([]);
    await options.waitForSelector('.rules input:not(:checked)', { hidden: true });

    const input = await options.$('input[type=file]');
    await input?.uploadFile(file);
    await waitForWords(options, 'Restored. New stories: 1');
    expect(await bank(options)).toEqual(before);
    await options.waitForSelector('.rules input:not(:checked)');
    expect(await options.title()).not.toBe('run');
  });

  test('is deleted in an open practice tab too, which does not bring it back', async () => {
    const practice = await openScreen(starline, 'practice.html');
    await caret(practice, 'all');
    await practice.keyboard.type('I rewrote the rota and cut gaps from 9 to 2 a week.');
    await waitForWords(practice, 'Saved on this device');
    await practice.waitForSelector('.stories li');
    options = await openScreen(starline, 'options.html');
    await press(options, 'Delete everything');
    await press(options, 'Yes, delete everything');
    await waitForWords(options, 'Everything is deleted.');
    await practice.bringToFront();
    await practice.waitForSelector('.stories li', { hidden: true });
    await expect.poll(() => draft(practice)).toBe('');
    // The settings are others now, and so is the score: it is no reason to store anything.
    await practice.waitForSelector('.ring[data-score=""]');
    await practice.close();
    expect(await bank(options)).toEqual([]);
  });

  test('the list of sites is exported', async () => {
    options = await openScreen(starline, 'options.html');
    const saved = await downloads(options);
    await press(options, 'Export the list');
    expect(JSON.parse(contents(await saved('.json')))).toEqual({
      builtIn: expect.arrayContaining(['https://docs.google.com/document/*']),
      off: [],
      added: [],
    });
  });

  test.each([
    ['damaged', '{"format":"starline-backup","ver', 'it is damaged or cut off'],
    ['of another program', '{"stories":[]}', 'not a backup made by Starline'],
    ['that is Markdown', '# Rota\n\nI rewrote the rota.\n', 'Only a backup that ends in .json'],
    ['of a newer Starline', '{"format":"starline-backup","version":99,"stories":[],"versions":[]}', 'a newer Starline'],
  ])('a backup %s changes nothing and is told apart', async (_, file, said) => {
    const path = join(tmpdir(), file.startsWith('#') ? 'starline-refused.md' : 'starline-refused.json');
    writeFileSync(path, file);
    options = await openScreen(starline, 'options.html');
    const before = await bank(options);
    await (await options.$('input[type=file]'))?.uploadFile(path);
    await waitForWords(options, said);
    expect(await words(options)).toContain('Nothing was changed.');
    expect(await bank(options)).toEqual(before);
  });
});
