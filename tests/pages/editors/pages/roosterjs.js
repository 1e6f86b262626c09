import { createEditor } from 'roosterjs';

const root = document.querySelector('#root');
root.contentEditable = 'true';
createEditor(root);
window.content = () => root.innerHTML;
