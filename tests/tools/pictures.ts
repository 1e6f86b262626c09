/** `npm run pictures`: makes the README's pictures and the store listing's from the built extension. */
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { CardView } from '../browser/harness/card';
import { launch } from '../browser/harness/launch';
import { html, open, waitForUnderlines } from '../browser/harness/page';
import { openPopup, openScreen } from '../browser/harness/screens';
import { build } from './browsers';

const FOLDER = 'assets/pictures';
const STORE = 'assets/store';
/** The size that the Chrome Web Store asks for; the other stores take it too. */
const STORE_SIZE = { width: 1280, height: 800 };
const STORY =
  'Saturday queues at our pharmacy counter reached 25 people. We figured out a new layout together. Repeat forms were printed in advance and the waiting time improved. Everyone was happy. ';

/** A page as people practise on: a question and a large field. */
const FORM = `<style>
  body { max-inline-size: 60rem; margin: 56px auto; font: 20px/1.6 system-ui, sans-serif; color: #1c2030; }
  h1 { font-size: 28px; }
  #field { box-sizing: border-box; inline-size: 100%; block-size: 420px; padding: 20px; font: inherit; }
</style>
<h1>Tell me about a time you made work easier for others.</h1>
<p>Two minutes. Say what you did and what came of it.</p>
<textarea id="field"></textarea>`;

const shoot = (page: Page, name: string, height: number): Promise<unknown> =>
  page.screenshot({
    path: `${FOLDER}/${name}.png`,
    clip: { x: 0, y: 0, width: page.viewport()?.width ?? 0, height },
    captureBeyondViewport: false,
  });

/** What the page's window shows, in the stores' size. */
async function shootForStores(page: Page, name: string): Promise<void> {
  await page.setViewport(STORE_SIZE);
  await drawn(page);
  await page.screenshot({ path: `${STORE}/${name}.png`, captureBeyondViewport: false });
}

/** Places are found a frame after a change. */
const drawn = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

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
await shootForStores(practice, 'practice');

/** Opens the card over the story's "We figured out". */
async function openCard(body: string, size: { width: number; height: number }): Promise<Page> {
  const page = await open(browser, html(body));
  await page.setViewport(size);
  await page.click('#field');
  await page.keyboard.type(STORY);
  await waitForUnderlines(page, 4);
  const at = STORY.indexOf('We figured') + 4;
  await page.$eval('#field', (field, place) => (field as HTMLTextAreaElement).setSelectionRange(place, place), at);
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('Period');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await (await CardView.of(page)).waitFor('They may ask next:');
  await drawn(page);
  return page;
}

const form = await openCard(FORM, STORE_SIZE);
await shootForStores(form, 'card');
await form.close();
const page = await openCard('<textarea id="field"></textarea>', { width: 800, height: 460 });
await shoot(page, 'card', 460);
await page.keyboard.press('Escape');

const popup = await openPopup(starline, page);
await popup.waitForSelector('.ring');
await popup.waitForSelector('details');
// As far as a whole part of it goes.
const whole = await popup.$eval('details', (part) => ({
  width: innerWidth,
  height: Math.floor(part.getBoundingClientRect().top),
}));
await popup.screenshot({ path: `${FOLDER}/popup.png`, clip: { x: 0, y: 0, ...whole } });

const options = await openScreen(starline, 'options.html');
await shootForStores(options, 'options');
await browser.close();
