/** Waits until the editor has heard of a selection just set: the event comes in a task of its own. */
export function selectionHeard(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', heard, true);
      resolve();
    };
    // After the editor's own listeners, and what they put off to a later task: Slate's comes a task after them.
    const heard = (): void => void setTimeout(() => setTimeout(done));
    const timer = setTimeout(done, 60);
    document.addEventListener('selectionchange', heard, true);
  });
}

/** Offers formatted text over the selection, as a spell-checker's replacement with data. */
export function offerHtml(target: Element, range: Range, html: string): boolean {
  const view = target.ownerDocument.defaultView as Window & typeof globalThis;
  const init = { inputType: 'insertReplacementText', dataTransfer: new view.DataTransfer() };
  return send(target, range, init, ({ dataTransfer }) => dataTransfer?.setData('text/html', html));
}

/**
 * Offers a replacement the way the platform offers one of its own spell-checker's: an editor that keeps a model of its
 * own takes it and says so by preventing the default. False where nobody took it.
 */
export function offer(target: Element, range: Range, text: string): boolean {
  return send(target, range, { inputType: text ? 'insertText' : 'deleteContentBackward', data: text || null });
}

/** Pastes text over the selection of an editor that listens for it on its input. */
export function paste(input: Element, text: string): void {
  const view = input.ownerDocument.defaultView as Window & typeof globalThis;
  const clipboardData = new view.DataTransfer();
  const event = new view.ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData });
  forPage(event, (seen) => seen.clipboardData?.setData('text/plain', text));
  input.dispatchEvent(event);
}

/** Firefox keeps from a page the data that an extension adds to an event, unless it is added in the page's name. */
function forPage<E extends Event>(event: E & { wrappedJSObject?: E }, add: (seen: E) => void): void {
  add(event.wrappedJSObject ?? event);
}

function send(target: Element, range: Range, init: InputEventInit, add?: (seen: InputEvent) => void): boolean {
  const view = target.ownerDocument.defaultView as Window & typeof globalThis;
  const targetRanges = [new view.StaticRange(range)];
  const told = { bubbles: true, cancelable: true, composed: true, targetRanges, ...init };
  const event = new view.InputEvent('beforeinput', told);
  if (add) forPage(event, add);
  return !target.dispatchEvent(event);
}
