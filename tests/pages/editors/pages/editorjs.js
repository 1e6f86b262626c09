import EditorJS from '@editorjs/editorjs';

new EditorJS({ holder: 'root', autofocus: true, data: { blocks: [{ type: 'paragraph', data: { text: '' } }] } });
window.content = () => document.querySelector('[contenteditable=true]').innerHTML;
