import type { Span, TextEdit } from '../../analyzers';
import type { Field } from './adapters/adapter';
import { applyEdits } from './remap';

/** Writes the edits into a field that reads `text`; true where it then reads as meant, false with the caret where it was. */
export async function replaced(field: Field, edits: readonly TextEdit[], text: string): Promise<boolean> {
  const caret = field.selection();
  // An editor may have taken it and, on reading it back, thrown it out again.
  if ((await field.replace(edits)) && field.read() === applyEdits(text, edits)) return true;
  giveBack(field, caret, text);
  return false;
}

/** The words a refusal was about may still be selected: the next key would write over them. */
function giveBack(field: Field, caret: Span | undefined, text: string): void {
  const now = field.selection();
  if (!caret || !now || (now.from === caret.from && now.to === caret.to)) return;
  if (field.read() === text) field.select(caret);
}
