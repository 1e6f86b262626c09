import Squire from 'squire-rte';

const root = document.querySelector('#root');
const editor = new Squire(root, {
  blockTag: 'DIV',
  sanitizeToDOMFragment: (html) => document.createRange().createContextualFragment(html),
});
window.content = () => editor.getHTML();
