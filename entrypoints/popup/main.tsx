import { mount } from '../ui/mount';
import { Panel } from '../ui/panel';

document.body.className = 'popup';
mount(<Panel />, 'panel_title');
