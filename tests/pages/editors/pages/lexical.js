import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { createEditor } from 'lexical';

const root = document.querySelector('#root');
root.contentEditable = 'true';
const editor = createEditor({ namespace: 'page', onError: reportError });
editor.setRootElement(root);
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
window.content = () => JSON.stringify(editor.getEditorState().toJSON());
