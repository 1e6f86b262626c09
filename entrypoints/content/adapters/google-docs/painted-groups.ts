import type { Bridge } from './bridge';
import type { Piece } from './labels';
import { compose } from './painted-compose';
import { pieceOf, readPainting } from './painting';

/** The runs painted on the live pages, paragraph by paragraph as far as a canvas tells; none where it tells nothing. */
export async function paintedGroups(bridge: Bridge): Promise<Piece[][]> {
  const painting = await readPainting(bridge);
  if (!painting) return [];
  // Half a paragraph at the top of a page does no harm: it gets its place from the whole text.
  const { text, at } = compose(painting.inks, { ...painting.pages, fromStart: true });
  const groups: Piece[][] = [];
  let end = -1;
  for (const { ink, from } of at) {
    const piece = pieceOf(ink);
    if (!piece.ink) continue;
    if (from > end) {
      const feed = text.indexOf('\n', from);
      end = feed < 0 ? text.length : feed;
      groups.push([]);
    }
    groups.at(-1)?.push(piece);
  }
  return groups;
}
