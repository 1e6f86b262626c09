/** Whether underlines stand under the glyphs that are painted. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Drawn } from './drawn';

/** Each word's first occurrence has an underline of its own extent, within a pixel, on every line it stands on. */
export async function expectUnder(page: Page, all: readonly Drawn[], words: readonly string[]): Promise<void> {
  const boxes = await page.evaluate(
    (wanted) =>
      wanted.flatMap((word) => {
        const at = window.standIn.text().indexOf(word);
        return at < 0 ? [] : window.standIn.glyphs(at, at + word.length);
      }),
    words,
  );
  expect(boxes.length).toBeGreaterThanOrEqual(words.length);
  for (const box of boxes) {
    const close = all.filter(
      (one) =>
        Math.abs(one.left - box.left) <= 1 &&
        Math.abs(one.right - box.right) <= 1 &&
        one.bottom > box.baseline &&
        one.bottom <= box.bottom + 1,
    );
    expect(close, `under ${words} at ${JSON.stringify(box)} of ${JSON.stringify(all)}`).toHaveLength(1);
  }
}
