import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, Plugin } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import 'prosemirror-view/style/prosemirror.css';

const keys = keymap({ 'Mod-z': undo, 'Mod-y': redo });
// As a limit of letters or a document that somebody else has locked.
const lock = new Plugin({ filterTransaction: ({ docChanged }) => !(window.locked && docChanged) });
const view = new EditorView(document.querySelector('#root'), {
  state: EditorState.create({ schema, plugins: [lock, history(), keys, keymap(baseKeymap)] }),
});
window.content = () => JSON.stringify(view.state.doc.toJSON());
