import CodeMirror from 'codemirror5';
import 'codemirror5/addon/edit/continuelist.js';
import 'codemirror5/addon/selection/active-line.js';
import 'codemirror5/addon/selection/mark-selection.js';
import 'codemirror5/lib/codemirror.css';
import 'codemirror5/mode/gfm/gfm.js';

const editor = CodeMirror(document.querySelector('#root'), {
  mode: 'gfm',
  lineNumbers: true,
  lineWrapping: true,
  styleActiveLine: true,
  styleSelectedText: true,
});
window.content = () => editor.getValue();
