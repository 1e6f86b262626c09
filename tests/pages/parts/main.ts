/** Parts of the content script for a page to call: what a browser with the extension cannot be asked. */
import { textControl } from '../../../entrypoints/content/adapters/textarea';
import { Mirror } from '../../../entrypoints/content/adapters/textarea/mirror';
import { Overlay } from '../../../entrypoints/content/overlay';

/** `mirrored` opens text controls as where the browser gives no range into them. */
Object.assign(globalThis, { mirrored: textControl(() => Promise.resolve(Mirror)), Overlay });
