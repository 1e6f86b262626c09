import { render } from 'preact';
import { Practice } from './practice';
import { loadUnderlines } from './underlines';

render(<Practice />, document.body);
loadUnderlines();
