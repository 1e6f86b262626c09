import { describe, expect, test } from 'vitest';
import { compose, type Pages } from '../../entrypoints/content/adapters/google-docs/painted-compose';
import type { Ink } from '../../entrypoints/content/adapters/google-docs/painted-lines';
import { Book } from '../../entrypoints/google-docs-page.content/ledger/book';
import type { Pen, Surface, Tracked } from '../../entrypoints/google-docs-page.content/ledger/pen';

/** Every character is seven pixels wide. */
const WIDE = 7;
const PAGES: Pages = {
  widths: [816, 816],
  heights: [1056, 1056],
  fromStart: true,
  width: (word) => word.length * WIDE,
};
const ink = (text: string, line: number, { left = 96, page = 0, size = 14, raise = 0 } = {}): Ink => ({
  page,
  text,
  left,
  right: left + text.length * WIDE,
  baseline: 110 + line * 18 - raise,
  size,
});
const read = (inks: Ink[], pages = PAGES) => compose(inks, pages).text;

const FULL = 'In March our checkout service was losing about two percent of payments, and nobody at all';

describe('text of painted lines', () => {
  test('a soft wrap is a space, never the start of a sentence', () => {
    expect(FULL.length * WIDE).toBeGreaterThan(600);
    expect(read([ink(FULL, 0), ink('Owned the problem.', 1), ink('We met.', 2)])).toBe(
      `${FULL} Owned the problem.\nWe met.`,
    );
  });

  test('a heading close above says nothing of how far apart the lines below it are', () => {
    expect(read([ink('Checkout', 0, { size: 19 }), ink(FULL, 1), ink('Owned the problem.', 2)])).toBe(
      `Checkout\n${FULL} Owned the problem.`,
    );
  });

  test('a line that had room for the next word ends its paragraph', () => {
    expect(read([ink('What I did', 0), ink('We moved it.', 1)])).toBe('What I did\nWe moved it.');
  });

  test('runs of one line are joined as they touch, superscripts included', () => {
    const first = ink('We fig', 0);
    const second = ink('ured it out', 0, { left: first.right });
    const note = ink('2', 0, { left: second.right, size: 9, raise: 5 });
    const last = ink(', and left.', 0, { left: note.right });
    expect(read([last, note, second, first])).toBe('We figured it out2, and left.');
  });

  test('cells side by side wrap within their columns', () => {
    const cells = [
      ink('The importer was much', 0),
      ink('slower than before', 1),
      ink('We decided to rewrite', 0, { left: 300 }),
      ink('the importer.', 1, { left: 300 }),
    ].map((one) => (one.left === 96 ? { ...one, right: 285 } : one));
    expect(read(cells).split('\n').sort()).toEqual([
      'The importer was much slower than before',
      'We decided to rewrite',
      'the importer.',
    ]);
  });

  test('list markers are left out and start a paragraph', () => {
    expect(
      read([
        ink('●', 0, { left: 120 }),
        ink(FULL.slice(0, 80), 0, { left: 144 }),
        ink('1.', 1, { left: 120 }),
        ink('Wrote.', 1, { left: 144 }),
      ]),
    ).toBe(`${FULL.slice(0, 80)}\nWrote.`);
  });

  test('headers and footers are not mixed in; lines of a narrow margin are text', () => {
    const head = { ...ink('Basically, a header', 0), baseline: 60 };
    const foot = { ...ink('1', 0), baseline: 1020 };
    expect(read([head, ink('We met.', 0), foot])).toBe('We met.');
    const narrow = [60, 78, 96].map((baseline, i) => ({ ...ink(`Line ${i}.`, 0), baseline }));
    expect(read(narrow)).toBe('Line 0.\nLine 1.\nLine 2.');
  });

  test('a paragraph goes on over the page; one that began out of sight is left out up to its first end', () => {
    const over = [{ ...ink(FULL, 0), baseline: 950 }, ink('owned it.', 0, { page: 1 })];
    expect(read(over)).toBe(`${FULL} owned it.`);
    const half = read([ink('figured it out. We left.', 0)], { ...PAGES, fromStart: false });
    expect(half.trim()).toBe('We left.');
    expect(half).toHaveLength('figured it out. We left.'.length);
  });
});

describe('what stands on a canvas', () => {
  const SIZE = { width: 1000, height: 2000 };
  const page = { ...SIZE } as Surface;
  const back = { ...SIZE } as Surface;
  const pen: Pen = { a: 2, b: 0, c: 0, d: 2, e: 10, f: 20, font: '400 10px "Arial"', align: 'left', direction: 'ltr' };
  type Stroke = (on: Book) => void;
  const text =
    (words: unknown, y: number, surface = page, held = pen): Stroke =>
    (on) =>
      on.text({ surface, pen: held } as Tracked, words, 0, y);
  const book = (...strokes: Stroke[]) => {
    const made = new Book((words) => words.length * 5);
    for (const stroke of strokes) stroke(made);
    return made;
  };
  const words = (of: Book, on = page) => of.read(on).map((run) => `${run.text}@${run.baseline}`);

  test('is where it was drawn, in canvas pixels', () => {
    expect(book(text('one', 10)).read(page)).toEqual([
      { text: 'one', font: pen.font, left: 10, width: 30, baseline: 40, size: 20, rtl: false },
    ]);
  });

  test('goes where it is wiped, and only there', () => {
    const wipe: Stroke = (on) => on.wipe(page, { left: 0, top: 50, right: 500, bottom: 100 });
    expect(words(book(text('one', 10), text('two', 30), wipe))).toEqual(['one@40']);
    const thin: Stroke = (on) => on.wipe(page, { left: 0, top: 30, right: 500, bottom: 34 });
    expect(words(book(text('one', 10), thin))).toEqual(['one@40']);
    expect(words(book(text('one', 10), (on) => on.clear(page)))).toEqual([]);
  });

  test('moves with a blit, from the canvas itself or from another', () => {
    const from = { left: 0, top: 20, right: 500, bottom: 60 };
    const to = { left: 0, top: 120, right: 500, bottom: 160 };
    expect(words(book(text('one', 10), (on) => on.copy(page, page, from, to)))).toEqual(['one@40', 'one@140']);
    const blit: Stroke = (on) => on.copy(page, back, from, to);
    expect(words(book(text('two', 10, back), text('one', 60), blit))).toEqual(['two@140']);
    // What becomes of the other canvas afterwards is no matter.
    expect(words(book(text('two', 10, back), blit, (on) => on.clear(back), text('six', 10, back)))).toEqual([
      'two@140',
    ]);
  });

  test('a page painted anew as a whole costs no more than its last painting', () => {
    let entered = 0;
    const word = { toString: () => `word ${++entered}` };
    const whole: Stroke = (on) => on.wipe(page, { left: 0, top: 0, right: SIZE.width, bottom: SIZE.height });
    const painting = [whole, ...Array.from({ length: 40 }, (_, line) => text(word, 10 + line * 9))];
    expect(words(book(...Array.from({ length: 500 }, () => painting).flat()))).toHaveLength(40);
    expect(entered).toBe(40);
  });

  test('stands there once, however often it is drawn; turned text is none', () => {
    expect(words(book(text('one', 10), text('one', 10)))).toEqual(['one@40']);
    expect(words(book(text('one', 10, page, { ...pen, b: 1 })))).toEqual([]);
  });
});
