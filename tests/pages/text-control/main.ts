/** A text control as the content script opens it where the browser gives no range into it, for a page to call. */
import { textControl } from '../../../entrypoints/content/adapters/textarea';
import { Mirror } from '../../../entrypoints/content/adapters/textarea/mirror';

Object.assign(globalThis, { mirrored: textControl(() => Promise.resolve(Mirror)) });
