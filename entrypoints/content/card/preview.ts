import type { Finding, Rewrite, Span } from '../../../analyzers';
import { covering } from '../adapters/dom/edits';

/** A piece of a rewrite as the card shows it: kept, taken out, put in, or a blank for the writer to fill. */
export interface Piece {
  kind: 'kept' | 'out' | 'in' | 'blank';
  text: string;
}

/** Characters of the writer's text shown on either side of the change; our choice. */
const AROUND = 24;

/** What a rewrite makes of the text around it, cut at words. */
export function preview(text: string, { edits, slots }: Rewrite): Piece[] {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return [];
  const start = wordStart(text, first.from);
  const end = wordEnd(text, last.to);
  const pieces: Piece[] = [];
  const add = (kind: Piece['kind'], piece: string): void => {
    if (piece !== '') pieces.push({ kind, text: piece });
  };
  if (start > 0 && text[start - 1] !== '\n') add('kept', '…');
  let at = start;
  let grown = 0;
  for (const { from, to, insert } of edits) {
    add('kept', text.slice(at, from));
    add('out', text.slice(from, to));
    const placed = from + grown;
    let done = 0;
    for (const slot of slots) {
      if (slot.from < placed || slot.to > placed + insert.length) continue;
      add('in', insert.slice(done, slot.from - placed));
      add('blank', insert.slice(slot.from - placed, slot.to - placed) || '…');
      done = slot.to - placed;
    }
    add('in', insert.slice(done));
    grown += insert.length - (to - from);
    at = to;
  }
  add('kept', text.slice(at, end));
  // After a full stop the mark of the cut would read as a fourth dot.
  if (end < text.length && text[end] !== '\n') add('kept', /[.!?…]/.test(text[end - 1] ?? '') ? ' …' : '…');
  return pieces;
}

/** The finding's words as the rewrite makes them, and the stretch of the present text that they stand for. */
export function rewritten(text: string, finding: Span, { edits }: Rewrite): { span: Span; words: string } {
  const from = Math.min(finding.from, edits[0]?.from ?? finding.from);
  const to = Math.max(finding.to, edits.at(-1)?.to ?? finding.to);
  const nothing = (at: number) => ({ from: at, to: at, insert: '' });
  return { span: { from, to }, words: covering(text, [nothing(from), ...edits, nothing(to)])?.insert ?? '' };
}

function wordStart(text: string, from: number): number {
  const line = text.lastIndexOf('\n', from - 1) + 1;
  if (from - line <= AROUND) return line;
  const space = text.indexOf(' ', from - AROUND);
  return space >= 0 && space < from ? space + 1 : from;
}

function wordEnd(text: string, to: number): number {
  const next = text.indexOf('\n', to);
  const line = next < 0 ? text.length : next;
  if (line - to <= AROUND) return line;
  const space = text.lastIndexOf(' ', to + AROUND);
  return Math.max(space, to);
}

/** True where a rewrite only takes words out; a capital moved to the new first word counts as nothing put in. */
export function onlyDeletes(text: string, { edits, slots }: Rewrite): boolean {
  return (
    slots.length === 0 &&
    edits.every(({ from, to, insert }) => {
      const removed = text.slice(from, to).toLowerCase();
      return insert.length < removed.length && removed.endsWith(insert.toLowerCase());
    })
  );
}

/** The findings of the same rule, where every one of them can be settled by a deletion; none otherwise. */
export function allDeletable(text: string, finding: Finding, findings: readonly Finding[]): readonly Finding[] {
  const same = findings.filter(({ rule }) => rule === finding.rule);
  const safe = same.every(({ rewrites: [first] }) => first !== undefined && onlyDeletes(text, first));
  return safe && same.length > 1 ? same : [];
}
