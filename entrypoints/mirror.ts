import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mirrorPart } from './content/adapters/textarea/load';
import { Mirror } from './content/adapters/textarea/mirror';

/** The copy of a control's text, brought into a frame by the worker where the browser gives no range into a control. */
export default defineUnlistedScript(() => mirrorPart.handOver(Mirror));
