import { mount } from '../ui/mount';
import { Options } from './options';

mount(<Options />, 'options_title');
