const root = document.querySelector('#root');
root.contentEditable = 'true';
window.content = () => root.innerHTML;
