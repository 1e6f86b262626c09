/** The practice page's desk: a story, and how it gets there. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { bank, caret } from '../harness/screens';

export const STORY = 'I basically rewrote the rota and cut gaps from 9 to 2 a week.';

/** Replaces the draft by typing. */
export async function write(page: Page, text: string): Promise<void> {
  await caret(page, 'all');
  await page.keyboard.type(text);
}

/** The tab behind another one has slower timers. */
export const waitUntilKept = (page: Page, text: string): Promise<void> =>
  expect.poll(async () => (await bank(page)).map((story) => story.text), { timeout: 10_000 }).toContain(text);
