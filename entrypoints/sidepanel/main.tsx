import { render } from 'preact';
import { Panel } from '../ui/panel';

render(<Panel side />, document.body);
