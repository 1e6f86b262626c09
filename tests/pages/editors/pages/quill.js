import Quill from 'quill';
import 'quill/dist/quill.snow.css';

const quill = new Quill('#root', { theme: 'snow' });
window.content = () => JSON.stringify(quill.getContents());
