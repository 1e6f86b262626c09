/** `npm run pictures`: makes the README's pictures from the built extension, in assets/pictures. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { CardView } from '../browser/harness/card';
import { launch } from '../browser/harness/launch';
import { html, open, waitForUnderlines } from '../browser/harness/page';
import { openPopup } from '../browser/harness/screens';
import { build } from './browsers';

const FOLDER = 'assets/pictures';
const STORY =
  'Saturday queues at our pharmacy counter reached 25 people. We figured out a new layout together. Repeat forms were printed in advance and the waiting time improved. Everyone was happy. ';

const shoot = (page: Page, name: string, height: number): Promise<unknown> =>
  page.screenshot({
    path: `${FOLDER}/${name}.png`,
    clip: { x: 0, y: 0, width: page.viewport()?.width ?? 0, height },
    captureBeyondViewport: false,
  });

build();
mkdirSync(FOLDER, { recursive: true });
const starline = await launch('chrome');
const { browser, address } = starline;

const practice = await browser.newPage();
await practice.setViewport({ width: 1240, height: 860 });
await practice.goto(address('practice.html'));
await practice.waitForSelector('[data-score]');
await practice.waitForFunction(() => CSS.highlights.size > 2);
await shoot(practice, 'practice', 800);

const page = await open(browser, html('<textarea id="field"></textarea>'));
await page.setViewport({ width: 800, height: 460 });
await page.click('#field');
await page.keyboard.type(STORY);
await waitForUnderlines(page, 3);
const at = STORY.indexOf('We figured');
await page.$eval('#field', (field, offset) => (field as HTMLTextAreaElement).setSelectionRange(offset, offset), at + 4);
await page.keyboard.down('Alt');
await page.keyboard.down('Shift');
await page.keyboard.press('Period');
await page.keyboard.up('Shift');
await page.keyboard.up('Alt');
await (await CardView.of(page)).waitFor('They may ask next:');
// Its place is found a frame later.
await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
await shoot(page, 'card', 460);
await page.keyboard.press('Escape');

const popup = await openPopup(starline, page);
await popup.waitForSelector('.ring');
await popup.screenshot({ path: `${FOLDER}/popup.png` });
await browser.close();
