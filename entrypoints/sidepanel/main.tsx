import { mount } from '../ui/mount';
import { Panel } from '../ui/panel';

mount(<Panel side />, 'panel_title');
