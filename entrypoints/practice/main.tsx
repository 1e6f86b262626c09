import { mount } from '../ui/mount';
import { Practice } from './practice';
import { loadUnderlines } from './underlines';

mount(<Practice />, 'practice_title');
loadUnderlines();
