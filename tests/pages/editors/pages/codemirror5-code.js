import CodeMirror from 'codemirror5';
import 'codemirror5/lib/codemirror.css';
import 'codemirror5/mode/javascript/javascript.js';

for (const inputStyle of ['textarea', 'contenteditable'])
  CodeMirror(document.querySelector('#root'), { mode: 'javascript', inputStyle });

const prose = Object.assign(document.createElement('textarea'), { id: 'prose' });
document.querySelector('#root').append(prose);
window.content = () => prose.value;
