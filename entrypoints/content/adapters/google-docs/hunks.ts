import type { TextEdit } from '../../../../analyzers';
import { covering as coveringAll } from '../dom/edits';

/** Cuts the common ends off an edit: what stays keeps its format, links and comments. */
function trimmed(text: string, edit: TextEdit): TextEdit | undefined {
  let { from, to, insert } = edit;
  while (to > from && insert && text[to - 1] === insert.at(-1)) [to, insert] = [to - 1, insert.slice(0, -1)];
  while (to > from && insert && text[from] === insert[0]) [from, insert] = [from + 1, insert.slice(1)];
  return from === to && !insert ? undefined : { from, to, insert };
}

/** One edit over all of them, the text between and the common ends kept as they are. Edits in ascending order. */
export function covering(text: string, edits: readonly TextEdit[]): TextEdit | undefined {
  const whole = coveringAll(text, edits);
  return whole && trimmed(text, whole);
}
