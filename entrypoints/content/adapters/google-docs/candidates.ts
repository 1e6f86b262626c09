import type { Group, Piece } from './labels';
import type { Claim, TextIndex } from './text-index';

/** A group with the places it may stand for. `parts` says where each of its pieces stands inside such a place. */
export interface Candidate {
  claim: Claim;
  parts: { piece: Piece; from: number }[];
}

/** Shorter than this, a label says too little to find its paragraph by. Our choice. */
const TELLING = 8;

/** The places in the text that a group of labels may stand for, the strictest reading that gives any. */
export function candidatesOf(group: Group, index: TextIndex): Candidate[] {
  const { pieces } = group;
  return (
    some(joined(pieces, (ink) => index.whole(ink))) ??
    // A list marker has a rect of its own and is not in the text.
    some(joined(pieces.slice(1), (ink) => index.whole(ink))) ??
    // A paragraph may be split over two pages.
    some(joined(pieces, (ink) => (ink.length >= TELLING ? index.inside(ink) : []))) ??
    some(joined(pieces.slice(1), (ink) => (ink.length >= TELLING ? index.inside(ink) : []))) ??
    loose(pieces, index)
  );
}

const some = (found: Candidate[]): Candidate[] | undefined => (found.length ? found : undefined);

function joined(pieces: readonly Piece[], find: (ink: string) => Claim[]): Candidate[] {
  const ink = pieces.map((piece) => piece.ink).join('');
  if (!ink) return [];
  return find(ink).map((claim) => {
    let from = claim.from;
    const parts = pieces.map((piece) => {
      const part = { piece, from };
      from += piece.ink.length;
      return part;
    });
    return { claim, parts };
  });
}

/**
 * The labels do not add up to the text (a field shown by its value, a doubled rect, a key just typed): the longest
 * label finds the paragraph, and the others are placed where only one place between their neighbours fits.
 */
function loose(pieces: readonly Piece[], index: TextIndex): Candidate[] {
  // One alone has been looked for already.
  if (pieces.length < 2) return [];
  const [anchor] = [...pieces].sort((a, b) => b.ink.length - a.ink.length);
  if (!anchor || anchor.ink.length < TELLING) return [];
  const found = index.inside(anchor.ink);
  const [claim] = found;
  const entry = claim && index.entries[claim.paragraph];
  if (!claim || !entry || found.length > 1) return [];
  const at = pieces.indexOf(anchor);
  const parts = [{ piece: anchor, from: claim.from }];
  let low = claim.to;
  for (const piece of pieces.slice(at + 1)) {
    const from = only(entry.ink, piece.ink, low, entry.ink.length);
    if (from === undefined) continue;
    parts.push({ piece, from });
    low = from + piece.ink.length;
  }
  let high = claim.from;
  for (const piece of pieces.slice(0, at).reverse()) {
    const from = only(entry.ink, piece.ink, 0, high);
    if (from === undefined) continue;
    parts.push({ piece, from });
    high = from;
  }
  return [{ claim: { paragraph: claim.paragraph, from: high, to: low }, parts }];
}

/** The one place of a string in `[low, high)`; undefined where there are none or several. */
function only(text: string, part: string, low: number, high: number): number | undefined {
  const first = text.indexOf(part, low);
  if (first < 0 || first + part.length > high) return undefined;
  const next = text.indexOf(part, first + 1);
  return next >= 0 && next + part.length <= high ? undefined : first;
}
