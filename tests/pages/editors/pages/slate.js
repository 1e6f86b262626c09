import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

function Page() {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  window.content = () => JSON.stringify(editor.children);
  const onKeyDown = (event) => {
    if (!event.ctrlKey || !'zy'.includes(event.key)) return;
    event.preventDefault();
    if (event.key === 'z') HistoryEditor.undo(editor);
    else HistoryEditor.redo(editor);
  };
  const initialValue = [{ type: 'paragraph', children: [{ text: '' }] }];
  return createElement(
    Slate,
    { editor, initialValue },
    createElement(Editable, { onKeyDown, placeholder: 'Tell your story' }),
  );
}
createRoot(document.querySelector('#root')).render(createElement(Page));
