/** The story bank at the foot of the practice page: brought in, searched, compared, taken out, printed. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CardView } from '../harness/card';
import { BROWSERS, type Launched, launch } from '../harness/launch';
import { waitForUnderlines } from '../harness/page';
import { bank, caret, contents, downloads, draft, openScreen, press, waitForWords, words } from '../harness/screens';
import { STORY, waitUntilKept, write } from './desk';
import { bringIn, file, SHELF, TITLES } from './shelf';

const listed = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('.stories .place', (places) => places.map((place) => place.textContent));

describe.each(BROWSERS)('the story bank in %s', (name) => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch(name);
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test('ten stories are brought in, found, told apart by principle, deleted and brought back', async () => {
    page = await openScreen(starline, 'practice.html');
    await bringIn(page, file('bank.json', SHELF), 'New stories: 10');
    expect(await listed(page)).toEqual(TITLES);
    expect(await page.title()).not.toBe('run');
    // Brought in once more there is nothing new.
    await bringIn(page, file('again.json', SHELF), 'You have all of these already');
    await bringIn(page, file('none.md', '\n\n'), 'There is no story in that file');
    await bringIn(page, file('none.txt', 'PNG\0\0'), 'That file is not plain text');

    await page.type('.shelf [type=search]', 'SHIFTS nachtteam');
    await page.waitForFunction(() => document.querySelectorAll('.stories li').length === 1);
    expect(await listed(page)).toEqual(['Übergabe an das Nachtteam']);
    await page.type('.shelf [type=search]', ' elephant');
    await waitForWords(page, 'No story has these words.');
    for (let i = 0; i < 'SHIFTS nachtteam elephant'.length; i++) await page.keyboard.press('Backspace');
    await page.waitForFunction(() => document.querySelectorAll('.stories li').length === 10);

    await page.click('.principles summary');
    await waitForWords(page, 'without a story yet: 13');
    await press(page, '“Rota” serves Frugality');
    await waitForWords(page, 'without a story yet: 12');
    const told = () => page.$$eval('.matrix tfoot td', (cells) => cells.map((cell) => cell.textContent));
    expect((await told()).filter((count) => count !== '0').sort()).toEqual(['1', '5', '5', '5']);

    await page.$$eval('.stories .place', (places) => {
      const hostile = places.find(({ textContent }) => textContent?.includes('<img'));
      (hostile as HTMLElement).click();
    });
    await page.waitForFunction(() => document.querySelector('.versions summary') !== null);
    expect(await page.$eval('.trend', (trend) => trend.getAttribute('aria-label'))).toMatch(/20, 35, 52, \d+$/);
    expect(await page.title()).not.toBe('run');

    await press(page, 'Delete “Queue”');
    await waitForWords(page, '“Queue” is deleted.');
    await page.waitForFunction(() => document.querySelectorAll('.stories li').length === 9);
    expect(await listed(page)).not.toContain('Queue');
    // Where one looks, and where one's next key goes.
    const undo = await page.waitForSelector('.deleted button:focus');
    expect(await undo?.isIntersectingViewport({ threshold: 1 })).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.stories li').length === 10);
    expect(await page.$eval('.title', (title) => (title as HTMLInputElement).value)).toBe('Queue');
  });

  test('a version is gone back to, and the words of now become one', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await write(page, 'First words.');
    await press(page, 'Keep this version');
    await waitForWords(page, 'Versions: 1');
    await write(page, 'Other words.');
    await page.click('.versions summary');
    await press(page, 'Go back to this');
    await expect.poll(() => draft(page)).toBe('First words.');
    await waitForWords(page, 'Versions: 2');
    // The same words are no other version.
    expect(await page.$eval('.versions button', (button) => button.ariaDisabled)).toBe('true');
    const rows = await page.$$eval('.versions li', (versions) => versions.map(({ textContent }) => textContent));
    expect(rows.map((row) => /Words: 2.*words\./.test(row ?? ''))).toEqual([true, true]);
    expect(rows[0]).toContain('First words.');
    expect(rows[1]).toContain('Other words.');
  });

  test('a story without a title goes by its first words, on the shelf and in a file', async () => {
    page = await openScreen(starline, 'practice.html');
    await press(page, 'New story');
    await write(page, 'The night rota of our ward had nine gaps a week, and nobody felt in charge of it.');
    await waitForWords(page, 'The night rota of our ward had nine gaps a week…');
    await waitForWords(page, '… and nobody felt in charge of it.');
    expect(await words(page)).not.toContain('Untitled story');
  });

  test('a file that is no good is told apart, and nothing is changed', async () => {
    page = await openScreen(starline, 'practice.html');
    const before = await bank(page);
    for (const [text, said] of [
      ['{"format":"starline-backup","ver', 'it is damaged or cut off'],
      ['{"stories":[]}', 'not a backup made by Starline'],
      ['{"format":"starline-backup","version":99,"stories":[],"versions":[]}', 'a newer Starline'],
      [
        '{"format":"starline-backup","version":1,"stories":[{"id":7}],"versions":[]}',
        'A story in that file is damaged',
      ],
    ] as const) {
      await bringIn(page, file('bad.json', text), said);
      expect(await words(page)).toContain('Nothing was changed.');
    }
    expect(await bank(page)).toEqual(before);
  });

  test('a Markdown file brings a story for each of its headings', async () => {
    page = await openScreen(starline, 'practice.html');
    await bringIn(page, file('two.md', '# Bus\n\nI mended the bus.\n\n# Boat\n\nI sold the boat.\n'), 'New stories: 2');
    expect(await listed(page)).toEqual(expect.arrayContaining(['Bus', 'Boat']));
  });

  test('the matrix counts every click, and another tab that has the story open takes it over', async () => {
    page = await openScreen(starline, 'practice.html');
    await bringIn(
      page,
      file('two.md', '# Tram\n\nI mended the tram.\n\n# Ferry\n\nI sold the ferry.\n'),
      'New stories: 2',
    );
    const other = await openScreen(starline, 'practice.html');
    for (const one of [page, other]) await one.$eval('.principles', (details) => details.setAttribute('open', ''));
    await page.waitForSelector('.matrix');
    await press(other, 'Tram');
    await expect.poll(() => draft(other)).toBe('I mended the tram.');
    await page.bringToFront();
    // Both before the bank has answered to the first.
    await page.evaluate(() => {
      for (const principle of ['Frugality', 'Think Big'])
        (document.querySelector(`[aria-label="“Tram” serves ${principle}"]`) as HTMLElement).click();
    });
    const pressed = (one: Page) =>
      one.$$eval('.matrix [aria-pressed=true]', (all) =>
        all.map((cell) => cell.getAttribute('aria-label')).filter((label) => label?.includes('Tram')),
      );
    const wanted = ['“Tram” serves Frugality', '“Tram” serves Think Big'];
    await expect.poll(async () => (await pressed(page)).sort()).toEqual(wanted);
    await expect.poll(async () => (await pressed(other)).sort()).toEqual(wanted);
    await other.bringToFront();
    await write(other, 'I mended the tram well.');
    await waitUntilKept(other, 'I mended the tram well.');
    expect(await other.$('[data-conflict]')).toBeNull();
    await other.close();
  });

  test('two tabs on one story: one follows the other, and words written at once in both are both kept', async () => {
    page = await openScreen(starline, 'practice.html');
    await write(page, 'One.');
    await waitUntilKept(page, 'One.');
    const other = await openScreen(starline, 'practice.html');
    await other.waitForFunction(() => document.querySelector('textarea')?.value === 'One.');
    await caret(other, 'end');
    await other.keyboard.type(' Two.');
    await expect.poll(() => draft(page)).toBe('One. Two.');
    // At the same moment, as a script of each page can: neither hears of the other in time.
    const add = (words: string): void => {
      const area = document.querySelector('textarea') as HTMLTextAreaElement;
      area.setRangeText(words, area.value.length, area.value.length, 'preserve');
      area.dispatchEvent(new Event('input', { bubbles: true }));
    };
    for (const one of [page, other])
      await one.$eval('textarea', (area) => {
        area.dataset.mine = '';
        area.setSelectionRange(2, 2);
      });
    await Promise.all([page.evaluate(add, ' Here.'), other.evaluate(add, ' There.')]);
    await waitUntilKept(page, 'One. Two. Here.');
    await waitUntilKept(page, 'One. Two. There.');
    const told = await Promise.race(
      [page, other].map(async (one) => {
        await one.waitForSelector('[data-conflict]');
        return one;
      }),
    );
    // The editor is the one that was being written in, with its caret and its undo.
    expect(await told.$eval('textarea', ({ dataset, selectionEnd }) => [dataset.mine, selectionEnd])).toEqual(['', 2]);
    await told.bringToFront();
    await press(told, 'Keep both');
    await told.waitForSelector('[data-conflict]', { hidden: true });
    expect((await bank(page)).filter(({ text }) => text.startsWith('One. Two.'))).toHaveLength(2);
    await other.close();
  });
});

describe.runIf(BROWSERS.includes('chrome'))('the practice page, out of the browser', () => {
  let starline: Launched;
  let page: Page;
  beforeAll(async () => {
    starline = await launch('chrome');
  });
  afterEach(() => page.close());
  afterAll(() => starline.browser.close());

  test('what is exported comes back as it was', async () => {
    page = await openScreen(starline, 'practice.html');
    await bringIn(page, file('bank.json', SHELF), 'New stories: 10');
    const saved = await downloads(page);
    await press(page, 'Export as JSON');
    expect(JSON.parse(contents(await saved('.json')))).toEqual(JSON.parse(SHELF));
    await press(page, 'Export as Markdown');
    const markdown = contents(await saved('.md'));
    for (const title of TITLES) expect(markdown).toContain(`# ${title}\n`);
    expect(markdown).toContain('> For: ownership, dive-deep\n');
  });

  test('on paper there is the story alone', async () => {
    page = await openScreen(starline, 'practice.html');
    await write(page, STORY);
    await page.type('.title', 'Rota');
    const inspector = await page.createCDPSession();
    const dark = { name: 'prefers-color-scheme', value: 'dark' };
    await inspector.send('Emulation.setEmulatedMedia', { media: 'print', features: [dark] });
    const seen = await words(page);
    expect(seen.trim().split('\n').at(-1)).toBe(STORY);
    expect(seen).not.toMatch(/Surprise|Score|Your stories|Pick a question/);
    expect(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)');
  });

  test('the card explains itself there too', async () => {
    page = await openScreen(starline, 'practice.html');
    await write(page, STORY);
    await waitForUnderlines(page, 1);
    const card = await CardView.of(page);
    const { x, y } = await page.$eval('textarea', (area) => {
      const { left, top } = area.getBoundingClientRect();
      return { x: left + 60, y: top + 32 };
    });
    await page.mouse.move(x, y);
    await card.waitFor('They may ask next:');
    await card.press('Delete');
    await waitForUnderlines(page, 0);
  });
});
