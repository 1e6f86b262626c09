import type { TextEdit } from '../../../../analyzers';

/** Cuts the common ends off an edit: what stays keeps its format, links and comments. */
function trimmed(text: string, edit: TextEdit): TextEdit | undefined {
  let { from, to, insert } = edit;
  while (to > from && insert && text[to - 1] === insert.at(-1)) [to, insert] = [to - 1, insert.slice(0, -1)];
  while (to > from && insert && text[from] === insert[0]) [from, insert] = [from + 1, insert.slice(1)];
  return from === to && !insert ? undefined : { from, to, insert };
}

/** One edit over all of them, the text between kept as it is. Edits in ascending order. */
export function covering(text: string, edits: readonly TextEdit[]): TextEdit | undefined {
  const [first] = edits;
  const last = edits.at(-1);
  if (!first || !last) return undefined;
  let insert = '';
  let at = first.from;
  for (const edit of edits) {
    insert += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return trimmed(text, { from: first.from, to: last.to, insert });
}
