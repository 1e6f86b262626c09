import type { TextEdit } from '../../../../analyzers';

/** A text after an edit. */
export const applied = (text: string, { from, to, insert }: TextEdit): string =>
  text.slice(0, from) + insert + text.slice(to);

/** A text after several edits, in ascending order and apart. */
export const allApplied = (text: string, edits: readonly TextEdit[]): string => edits.reduceRight(applied, text);

/** Several edits, in ascending order and apart, as one over the stretch they cover; undefined for none. */
export function covering(text: string, edits: readonly TextEdit[]): TextEdit | undefined {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return undefined;
  let insert = '';
  let at = first.from;
  for (const edit of edits) {
    insert += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  return { from: first.from, to: last.to, insert };
}

/** Where an offset stands after edits. */
export const landing = (offset: number, edits: readonly TextEdit[]): number =>
  edits.reduce((sum, { from, to, insert }) => {
    if (offset >= to) return sum + insert.length - (to - from);
    return offset > from ? sum + Math.min(insert.length, offset - from) - (offset - from) : sum;
  }, offset);

/** Edits of a text, and one more of the text as they made it, as edits of the first; all apart. */
export function followedBy(text: string, edits: readonly TextEdit[], next: TextEdit): TextEdit[] {
  const before: TextEdit[] = [];
  const after: TextEdit[] = [];
  const met: TextEdit[] = [];
  // From the text as edited back to the first, ahead of the next edit and behind it.
  let [ahead, behind] = [0, 0];
  for (const edit of edits) {
    const by = edit.to - edit.from - edit.insert.length;
    const from = edit.from - behind;
    if (from + edit.insert.length < next.from) {
      before.push(edit);
      ahead += by;
    } else if (from > next.to) {
      after.push(edit);
      continue;
    } else met.push(edit);
    behind += by;
  }
  const from = Math.min(next.from + ahead, met[0]?.from ?? Number.POSITIVE_INFINITY);
  const to = Math.max(next.to + behind, met.at(-1)?.to ?? 0);
  // What the edits that meet it made of the stretch, and in it the next.
  const whole = covering(text, [{ from, to: from, insert: '' }, ...met, { from: to, to, insert: '' }]) as TextEdit;
  const at = from - ahead;
  const insert = applied(whole.insert, { from: next.from - at, to: next.to - at, insert: next.insert });
  return [...before, { from, to, insert }, ...after];
}
