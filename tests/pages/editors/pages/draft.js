import { convertToRaw, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'draft-js/dist/Draft.css';

function Page() {
  const [editorState, onChange] = useState(() => EditorState.createEmpty());
  window.content = () => JSON.stringify(convertToRaw(editorState.getCurrentContent()).blocks.map(({ text }) => text));
  const keyBindingFn = (event) => (event.ctrlKey && event.key === 'y' ? 'redo' : getDefaultKeyBinding(event));
  return createElement(Editor, { editorState, onChange, keyBindingFn });
}
createRoot(document.querySelector('#root')).render(createElement(Page));
