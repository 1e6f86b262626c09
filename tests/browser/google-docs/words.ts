/** Whether underlines stand under the glyphs that are painted. */
import type { Page } from 'puppeteer-core';
import { type Drawn, drawnWhen } from './drawn';

type Glyphs = { left: number; right: number; bottom: number; baseline: number };

const under = (box: Glyphs, one: Drawn): boolean =>
  Math.abs(one.left - box.left) <= 1 &&
  Math.abs(one.right - box.right) <= 1 &&
  one.bottom > box.baseline &&
  one.bottom <= box.bottom + 1;

const glyphsOf = (page: Page, words: readonly string[]): Promise<Glyphs[]> =>
  page.evaluate(
    (wanted) =>
      wanted.flatMap((word) => {
        const at = window.standIn.text().indexOf(word);
        return at < 0 ? [] : window.standIn.glyphs(at, at + word.length);
      }),
    words,
  );

/**
 * Waits until `fewest` underlines or more are drawn and the first occurrence of each word has exactly one of its own
 * extent, within a pixel, on every line it stands on. Gives all that is drawn then; throws what stood where, if never.
 */
export async function drawnUnder(page: Page, words: readonly string[], fewest: number): Promise<Drawn[]> {
  let boxes: Glyphs[] = [];
  const stands = async (all: Drawn[]): Promise<boolean> => {
    boxes = await glyphsOf(page, words);
    return (
      all.length >= fewest &&
      boxes.length >= words.length &&
      boxes.every((box) => all.filter((one) => under(box, one)).length === 1)
    );
  };
  try {
    return await drawnWhen(page, stands);
  } catch (error) {
    throw new Error(`Under ${words} at ${JSON.stringify(boxes)}`, { cause: error });
  }
}
