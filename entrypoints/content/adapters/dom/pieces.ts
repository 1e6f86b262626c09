import type { TextEdit } from '../../../../analyzers';

/** Words above which a stretch is taken as a whole: comparing grows with the square. Our choice. */
const MOST = 200;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’-]+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];

/** Cuts an edit at the words that stay, so that what is not changed is not written either. */
export function pieces(text: string, edit: TextEdit): TextEdit[] {
  const before = wordsOf(text.slice(edit.from, edit.to));
  const after = wordsOf(edit.insert);
  if (before.length > MOST || after.length > MOST) return [edit];
  const longest = common(before, after);
  const found: TextEdit[] = [];
  let open: TextEdit | undefined;
  let at = edit.from;
  const change = (removed: string, insert: string): void => {
    if (!open) {
      open = { from: at, to: at, insert: '' };
      found.push(open);
    }
    open.to += removed.length;
    open.insert += insert;
    at += removed.length;
  };
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      open = undefined;
      at += old.length;
      i++;
      j++;
    } else if (now !== undefined && (old === undefined || lengthAt(longest, i, j + 1) >= lengthAt(longest, i + 1, j))) {
      change('', now);
      j++;
    } else if (old !== undefined) {
      change(old, '');
      i++;
    }
  }
  return found;
}

const lengthAt = (table: readonly number[][], i: number, j: number): number => table[i]?.[j] ?? 0;

/** How many words the rests from (i, j) have in common, in order. */
function common(before: readonly string[], after: readonly string[]): number[][] {
  const table: number[][] = before.map(() => []);
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      (table[i] as number[])[j] =
        before[i] === after[j]
          ? 1 + lengthAt(table, i + 1, j + 1)
          : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1));
  return table;
}
