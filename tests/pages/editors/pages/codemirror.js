import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, lineNumbers } from '@codemirror/view';

const view = new EditorView({
  parent: document.querySelector('#root'),
  state: EditorState.create({
    extensions: [history(), lineNumbers(), EditorView.lineWrapping, keymap.of([...defaultKeymap, ...historyKeymap])],
  }),
});
window.content = () => view.state.doc.toString();
