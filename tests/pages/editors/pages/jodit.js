import { Jodit } from 'jodit';
import 'jodit/es2021/jodit.min.css';

const editor = Jodit.make('#root', { showCharsCounter: false, showWordsCounter: false, showXPathInStatusbar: false });
window.content = () => editor.value;
