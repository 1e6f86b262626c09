import MediumEditor from 'medium-editor';
import 'medium-editor/dist/css/medium-editor.css';

const editor = new MediumEditor('#root');
window.content = () => editor.getContent();
