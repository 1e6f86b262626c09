import { render } from 'preact';
import { Panel } from '../ui/panel';

document.body.className = 'popup';
render(<Panel />, document.body);
