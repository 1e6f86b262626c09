import type { Span } from '../../analyzers';

/** A blank that a rewrite left and nobody has filled yet, such as `[from X to Y]`. */
export interface Blank extends Span {
  quote: string;
}

/** The blanks of all rewrites, and no other brackets: footnotes, links and tick boxes are the writer's own. */
const BLANK =
  /\[(?:N|[XY](?: %)?|(?:what changed, )?from X(?: %)? to Y(?: %)?|(?:by )?how much|how long|your fix|[Ll]ed or ran)\](?!\()/g;

/** The blanks still in a text, in order. */
export const blanksOf = (text: string): Blank[] =>
  [...text.matchAll(BLANK)].map(({ 0: quote, index }) => ({ from: index, to: index + quote.length, quote }));
