import suneditor, { plugins } from 'suneditor';
import 'suneditor/css/editor';

suneditor.create(document.querySelector('#root'), { plugins, buttonList: [['undo', 'redo', 'bold']] });
window.content = () => document.querySelector('.sun-editor-editable[contenteditable]').innerHTML;
