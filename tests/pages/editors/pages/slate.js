import { createElement, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Point } from 'slate';
import { HistoryEditor, withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';

function Page() {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  window.content = () => JSON.stringify(editor.children);
  // Slate hears of the browser's caret a tenth of a second late, and moves its own by the arrow keys.
  window.caretAtEnd = () => editor.selection !== null && Point.equals(editor.selection.focus, Editor.end(editor, []));
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
