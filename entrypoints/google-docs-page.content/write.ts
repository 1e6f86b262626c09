import { findInput, focusInput, paste, pressBackspace } from './input';
import { applySplice, type Outcome, type Splice, spliceBetween } from './protocol';
import { holdScroll } from './scroll-hold';
import { type DocsText, openText, selectionOf } from './text-source';

/** A paste shows within 45 ms; after this long without a change it was refused, milliseconds. */
const REFUSED_AFTER = 1500;
/** A deletion by key that has not shown by then is tried once more as a paste, milliseconds. Our choice. */
const KEY_REFUSED_AFTER = 500;
const LOOK_EVERY = 40;

let writing = false;

/** Replaces one stretch of the text as it was in `before`, as one undo step, and looks whether it came out exactly. */
export async function replace(id: string | undefined, before: string, wanted: Splice): Promise<Outcome> {
  if (writing) return 'busy';
  writing = true;
  try {
    const caret = await caretOf(id);
    const deletes = wanted.insert === '';
    let outcome = await write(id, before, visible(before, wanted), deletes ? KEY_REFUSED_AFTER : REFUSED_AFTER);
    if (deletes && outcome === 'ignored') outcome = await write(id, before, widened(before, wanted), REFUSED_AFTER);
    if (outcome === 'done' && caret) await restore(id, applySplice(before, wanted), moved(caret, wanted));
    return outcome;
  } finally {
    writing = false;
  }
}

async function write(id: string | undefined, before: string, splice: Splice, patience: number): Promise<Outcome> {
  const opened = await openText(id);
  if (typeof opened === 'string') return 'no-text';
  const refused = hand(opened.source, before, splice);
  return refused ?? verify(id, before, applySplice(before, splice), splice, patience);
}

/** The synchronous part: no other code runs between the comparison and the input. */
function hand(source: DocsText, before: string, splice: Splice): Outcome | undefined {
  if (source.getText() !== before) return 'moved';
  const input = findInput();
  if (!input) return 'no-input';
  holdScroll();
  focusInput(input);
  source.setSelection(splice.from, splice.to);
  const selected = selectionOf(source);
  if (selected?.from !== splice.from || selected.to !== splice.to) return 'no-selection';
  // Docs blurs its editable when it is given a selection.
  focusInput(input);
  if (splice.insert === '') pressBackspace(input);
  else paste(input, splice.insert);
  return undefined;
}

async function verify(
  id: string | undefined,
  before: string,
  after: string,
  splice: Splice,
  patience: number,
): Promise<Outcome> {
  const end = performance.now() + patience;
  let last = before;
  while (performance.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    const opened = await openText(id);
    if (typeof opened === 'string') continue;
    last = opened.source.getText();
    if (last === after || plainSpaces(last) === plainSpaces(after)) return 'done';
    if (last !== before && elsewhere(after, last, splice)) return 'done';
  }
  return last === before ? 'ignored' : 'changed';
}

const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Whether the text is as wanted but for an edit by someone else outside what was written. */
function elsewhere(after: string, now: string, splice: Splice): boolean {
  const other = spliceBetween(after, now);
  return !!other && (other.to < splice.from || other.from > splice.from + splice.insert.length);
}

const INK = /[^\s\u200b\p{Cc}\p{Co}]/u;

/** A paste of nothing but space is dropped: such an insertion takes a neighbour along. */
const visible = (text: string, splice: Splice): Splice =>
  splice.insert !== '' && !INK.test(splice.insert) ? widened(text, splice) : splice;

/** The same change with one visible neighbour more, the one before where it can be: a paste takes its format. */
function widened(text: string, { from, to, insert }: Splice): Splice {
  const [left = '', right = ''] = [text[from - 1], text[to]];
  if (INK.test(left)) return { from: from - 1, to, insert: left + insert };
  return INK.test(right) ? { from, to: to + 1, insert: insert + right } : { from, to, insert };
}

async function caretOf(id: string | undefined): Promise<{ from: number; to: number } | undefined> {
  const opened = await openText(id);
  return typeof opened === 'string' ? undefined : selectionOf(opened.source);
}

/** Where a selection lands after the change; inside what was replaced, at its end. */
function moved(caret: { from: number; to: number }, { from, to, insert }: Splice): { from: number; to: number } {
  const shift = (at: number): number =>
    at <= from ? at : at >= to ? at + insert.length - (to - from) : from + insert.length;
  return { from: shift(caret.from), to: shift(caret.to) };
}

async function restore(id: string | undefined, text: string, caret: { from: number; to: number }): Promise<void> {
  const opened = await openText(id);
  const input = findInput();
  if (typeof opened === 'string' || !input || opened.source.getText() !== text) return;
  holdScroll();
  opened.source.setSelection(caret.from, caret.to);
  focusInput(input);
}

/** Selects a stretch of the text as it was in `before`, and puts the keyboard there. */
export async function select(
  id: string | undefined,
  before: string,
  { from, to, hold }: { from: number; to: number; hold: boolean },
): Promise<Outcome> {
  const opened = await openText(id);
  if (typeof opened === 'string') return 'no-text';
  if (opened.source.getText() !== before) return 'moved';
  const input = findInput();
  if (!input) return 'no-input';
  if (hold) holdScroll();
  focusInput(input);
  opened.source.setSelection(from, to);
  const selected = selectionOf(opened.source);
  focusInput(input);
  return selected?.from === from && selected.to === to ? 'done' : 'no-selection';
}
