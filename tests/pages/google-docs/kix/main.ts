/** The page's own code: runs deferred, reads the flag once, and never looks at the extension. */
import { Caret, followSelection } from './caret';
import { buildDocument } from './documents';
import { buildShell } from './dom';
import { Editor } from './editor';
import { InputTarget } from './input-target';
import { handleKeydown, handleKeypress } from './keyboard';
import { Model } from './model';
import { followMouse } from './mouse';
import { handPaste } from './paste';
import { offerProbe } from './probe';
import { jumpTo } from './scroll-jump';
import { annotates, offerTextApi } from './text-api';
import { readVariant } from './variants';
import { View } from './view';

const variant = readVariant(location.search);
const flag = window._docs_annotate_canvas_by_ext;
const shell = buildShell(variant);
const model = new Model(buildDocument(variant.doc, variant.terminator));
const editor = new Editor(model);
const annotated = annotates(variant, flag);
const view = new View(shell, model, variant, annotated);
const caret = new Caret(shell.cursors, '');

const target = new InputTarget(variant, {
  keydown: (event) => handleKeydown(editor, event),
  keypress: (event) => handleKeypress(editor, event),
  paste: (text) => handPaste(editor, text, variant.delay),
  copy: (data) => data.setData('text/plain', editor.copy()),
  beforeinput: (text) => {
    const from = editor.selection?.from ?? 1;
    editor.replaceSelection(text);
    editor.select(from, from + text.length);
  },
  composing: (on, text) => {
    editor.composing = on;
    if (!on) editor.replaceSelection(text);
  },
  focus: () => {
    if (!editor.selection) editor.select(1);
  },
});

const show = followSelection(editor, view, caret, shell.manager, () => target.focused);
model.onChange(() => view.refresh());
followMouse(shell, view, editor, () => target.focus());

const api =
  annotated && typeof flag === 'string' && variant.api !== 'none'
    ? offerTextApi(editor, variant, flag, () => {
        target.blurEditable();
        show();
        jumpTo(shell.scroller, view.caret(editor.selection?.from ?? 1)?.y ?? 0);
      })
    : undefined;

offerProbe({ variant, flag, editor, view, shell, target, api, show });
