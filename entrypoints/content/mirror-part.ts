import type { Mirror } from './adapters/textarea/mirror';
import { Part } from './part';

/** The copy of a control's text: browsers that give ranges into a control never need it. */
export const mirrorPart = new Part<typeof Mirror>('mirror');
