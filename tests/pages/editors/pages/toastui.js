import Editor from '@toast-ui/editor';
import '@toast-ui/editor/dist/toastui-editor.css';

const editor = new Editor({ el: document.querySelector('#root'), initialEditType: 'wysiwyg', usageStatistics: false });
window.content = () => editor.getHTML();
