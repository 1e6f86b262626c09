import { init } from 'pell';

let html = '';
init({
  element: document.querySelector('#root'),
  onChange: (now) => {
    html = now;
  },
});
window.content = () => html;
