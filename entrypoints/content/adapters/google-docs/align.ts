import { type Candidate, candidatesOf } from './candidates';
import { type Group, isMixed, type Piece } from './labels';
import type { Claim, TextIndex } from './text-index';

/** A label at its place: the text offsets of its first and its last visible unit, and of any between. */
export interface Placed {
  piece: Piece;
  first: number;
  last: number;
  at(unit: number): number;
}

const follows = (a: Claim, b: Claim): boolean =>
  b.paragraph === a.paragraph + 1 || (b.paragraph === a.paragraph && b.from >= a.to);
const overlap = (a: Claim, b: Claim): boolean => a.paragraph === b.paragraph && a.from < b.to && b.from < a.to;

interface Node {
  candidates: Candidate[];
  chosen: Candidate | undefined;
}

/**
 * Finds for each live label its place in the text. A group is placed where only one place fits and a neighbour of that
 * place is on screen too (a header that repeats a sentence of the body has none); where several fit, its visual
 * neighbours must decide, or that all but one are taken; where they do not, it stays without a place.
 */
export function align(groups: readonly Group[], index: TextIndex): Placed[] {
  const nodes: Node[] = groups.map((group) => ({ candidates: candidatesOf(group, index), chosen: undefined }));
  const known = nodes.filter((node) => node.candidates.length > 0);
  const claims = byParagraph(known);
  for (const node of known.filter(({ candidates }) => candidates.length === 1)) {
    const [only] = node.candidates;
    if (only && standsAlone(node, only.claim, claims, index)) node.chosen = only;
  }
  while (settleOne(known) || settleLast(known, index)) {
    // Each round places one more group; its neighbours may follow in the next.
  }
  return known.flatMap(({ chosen }) => (chosen ? offsetsOf(chosen, index) : []));
}

/** What the groups on the screen may stand for, by the number of the paragraph. */
type Claims = ReadonlyMap<number, readonly { node: Node; claim: Claim }[]>;

function byParagraph(nodes: readonly Node[]): Claims {
  const claims = new Map<number, { node: Node; claim: Claim }[]>();
  for (const node of nodes)
    for (const { claim } of node.candidates) {
      const others = claims.get(claim.paragraph);
      if (others) others.push({ node, claim });
      else claims.set(claim.paragraph, [{ node, claim }]);
    }
  return claims;
}

/**
 * Whether no other group may stand for the same text, and another one may be the paragraph before or after, or another
 * part of the same.
 */
function standsAlone(node: Node, claim: Claim, claims: Claims, index: TextIndex): boolean {
  const { paragraph } = claim;
  const near = [paragraph - 1, paragraph, paragraph + 1].flatMap((one) => claims.get(one) ?? []);
  const others = near.filter((other) => other.node !== node);
  if (others.some((other) => overlap(other.claim, claim))) return false;
  return (
    index.entries.length === 1 || others.some((other) => follows(claim, other.claim) || follows(other.claim, claim))
  );
}

/** Places one group that its placed visual neighbours decide; false where there is none left. */
function settleOne(nodes: readonly Node[]): boolean {
  return nodes.some((node, i) => {
    if (node.chosen) return false;
    const before = nodes[i - 1]?.chosen?.claim;
    const after = nodes[i + 1]?.chosen?.claim;
    if (!before && !after) return false;
    const fitting = node.candidates.filter(
      ({ claim }) =>
        (!before || follows(before, claim)) &&
        (!after || follows(claim, after)) &&
        !nodes.some((other) => other.chosen && overlap(other.chosen.claim, claim)),
    );
    if (fitting.length !== 1) return false;
    node.chosen = fitting[0];
    return true;
  });
}

/**
 * Places one group of whose places all but one are taken, where no other group may want that one and both its neighbours
 * in the text are placed: what stands beside it in a table is the text of another column. False where there is none.
 */
function settleLast(nodes: readonly Node[], index: TextIndex): boolean {
  const placed = new Set(nodes.map(({ chosen }) => chosen?.claim.paragraph));
  const there = (paragraph: number): boolean => !index.entries[paragraph] || placed.has(paragraph);
  const open = nodes.filter(({ chosen }) => !chosen);
  return open.some((node) => {
    const free = node.candidates.filter(
      ({ claim }) => !nodes.some(({ chosen }) => chosen && overlap(chosen.claim, claim)),
    );
    const [last] = free;
    if (!last || free.length > 1 || !there(last.claim.paragraph - 1) || !there(last.claim.paragraph + 1)) return false;
    if (open.some((other) => other !== node && other.candidates.some(({ claim }) => overlap(claim, last.claim))))
      return false;
    node.chosen = last;
    return true;
  });
}

function offsetsOf({ claim, parts }: Candidate, index: TextIndex): Placed[] {
  const entry = index.entries[claim.paragraph];
  if (!entry) return [];
  return parts
    .filter(({ piece }) => !isMixed(piece.label))
    .map(({ piece, from }) => {
      const at = (unit: number): number => entry.from + (entry.at[from + unit] ?? 0);
      return { piece, first: at(0), last: at(piece.ink.length - 1), at };
    });
}
