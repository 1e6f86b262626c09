import { createEditor } from 'roosterjs';

const root = document.querySelector('#root');
root.contentEditable = 'true';
const editor = createEditor(root);
window.content = () => root.innerHTML;
