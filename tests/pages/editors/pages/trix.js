import 'trix';
import 'trix/dist/trix.css';

const editor = document.createElement('trix-editor');
document.querySelector('#root').append(editor);
window.content = () => editor.value;
