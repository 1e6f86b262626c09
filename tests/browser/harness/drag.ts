/** Drags what is selected to another place, as a writer does. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch';
import { withRights } from './privileged';

/** CSS pixels of the viewport. */
export interface Point {
  x: number;
  y: number;
}

/** Presses on the selection at `from` and lets go at `to`. */
export async function drag({ name, browser }: Launched, page: Page, from: Point, to: Point): Promise<void> {
  if (name === 'firefox') {
    await withRights(browser, dragging(from, to));
    return;
  }
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  // A drag begins after some pixels on the way.
  await page.mouse.move(from.x + 9, from.y + 2, { steps: 3 });
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await page.mouse.up();
}

/** Firefox's driver moves the mouse but drops nothing: its own tests begin a session and fire what the window system would. */
const dragging = (from: Point, to: Point): string => `
  const utils = content.windowUtils;
  const service = Cc['@mozilla.org/widget/dragservice;1'].getService(Ci.nsIDragService);
  const mouse = (type, x) => content.synthesizeMouseEvent(type, x, ${from.y}, { button: 0, buttons: 1, clickCount: 1 }, {});
  utils.disableNonTestMouseEvents(true);
  try {
    service.startDragSessionForTests(content, Ci.nsIDragService.DRAGDROP_ACTION_MOVE);
    mouse('mousedown', ${from.x});
    for (const by of [4, 9, 14]) mouse('mousemove', ${from.x} + by);
    const session = service.getCurrentSession(content);
    const [screenX, screenY] = [content.mozInnerScreenX + ${to.x}, content.mozInnerScreenY + ${to.y}];
    for (const type of ['dragenter', 'dragover', 'drop']) {
      session.dataTransfer.dropEffect = 'move';
      const event = content.document.createEvent('DragEvent');
      event.initDragEvent(type, true, true, content, 0, screenX, screenY, ${to.x}, ${to.y},
        false, false, false, false, 0, null, session.dataTransfer);
      utils.dispatchDOMEventViaPresShellForTesting(content.document.elementFromPoint(${to.x}, ${to.y}), event);
    }
    session.endDragSession(true, 0);
  } finally {
    utils.disableNonTestMouseEvents(false);
  }`;
