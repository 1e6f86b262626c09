import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Mirror } from './content/adapters/textarea/mirror';
import { mirrorPart } from './content/mirror-part';

/** The copy of a control's text, brought into a frame by the worker where the browser gives no range into a control. */
export default defineUnlistedScript(() => mirrorPart.handOver(Mirror));
