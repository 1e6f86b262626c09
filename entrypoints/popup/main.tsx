import { mount } from '../ui/mount';
import { Panel } from '../ui/panel';

mount(<Panel />, 'panel_title');
