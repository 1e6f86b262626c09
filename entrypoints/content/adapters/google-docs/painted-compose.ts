import type { Ink, Segment } from './painted-lines';
import { segmentsOf } from './painted-lines';
import { paragraphsOf, type Sheet } from './painted-paragraphs';

export interface Composed<T extends Ink> {
  text: string;
  /** Each run that is in the text, with its offset. */
  at: { ink: T; from: number }[];
}

export interface Pages extends Sheet {
  /** Heights of the live pages, CSS pixels; the first of the document is at its top. */
  heights: readonly number[];
  /** Whether the first live page is the document's first. */
  fromStart: boolean;
}

/** The margin in which headers and footers stand, as a share of the page's height: 96 of 1056 pixels, and a little less. */
const MARGIN = 0.085;

/** The text of the live pages: paragraphs on lines of their own, soft wraps as spaces, no headers, no half sentence. */
export function compose<T extends Ink>(inks: readonly T[], pages: Pages): Composed<T> {
  const body = segmentsOf(inks).filter((segment, _, all) => !inMargin(segment, all, pages));
  const paragraphs = paragraphsOf(body, pages);
  let text = '';
  const at: { ink: T; from: number }[] = [];
  for (const [i, lines] of paragraphs.entries()) {
    if (i > 0) text += '\n';
    const start = text.length;
    for (const line of lines) {
      if (text.length > start && !/[\s-]$/.test(text)) text += ' ';
      for (const ink of line.inks) {
        at.push({ ink: ink as T, from: text.length });
        text += ink.text;
      }
    }
  }
  // What stands at the top of a page that is not the first may have begun on a page that is not painted.
  return pages.fromStart ? { text, at } : withoutHalf(text, at);
}

function withoutHalf<T extends Ink>(text: string, at: Composed<T>['at']): Composed<T> {
  const begins = /[.!?]["”’)]?\s|\n/.exec(text);
  const cut = begins ? begins.index + begins[0].length : text.length;
  // Blanked, so that every offset stays what it was; a line feed keeps what follows a beginning.
  const blank = cut > 0 ? `${' '.repeat(cut - 1)}\n` : '';
  return { text: blank + text.slice(cut), at: at.filter(({ from }) => from >= cut) };
}

/** Whether a segment stands in the margin at the top or bottom of its page, apart from the text. */
function inMargin(segment: Segment, all: readonly Segment[], { heights }: Pages): boolean {
  const height = heights[segment.page] ?? 0;
  const apart = (side: 1 | -1): boolean =>
    !all.some((other) => {
      const away = (other.baseline - segment.baseline) * side;
      return other.page === segment.page && away > 1 && away < segment.size * 2;
    });
  if (segment.baseline < height * MARGIN) return apart(1);
  return segment.baseline > height * (1 - MARGIN) && apart(-1);
}
