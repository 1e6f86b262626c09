import type { Adapter } from '../adapter';
import { isDocs } from './page-parts';

/** The frames that Docs makes for its input. The document itself is opened by a script of its own. */
export const docsInput: Adapter = {
  isBuffer() {
    // Null in a page of its own, and in a frame of another origin.
    const frame = window === window.top ? null : window.frameElement;
    if (!frame) return false;
    return frame.classList.contains('docs-texteventtarget-iframe') || isDocs(frame.ownerDocument.location);
  },
  open: () => undefined,
};
