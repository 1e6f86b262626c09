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
  const dataTransfer = new view.DataTransfer();
  dataTransfer.setData('text/html', html);
  return send(target, range, { inputType: 'insertReplacementText', dataTransfer });
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
  clipboardData.setData('text/plain', text);
  const event: ClipboardEvent & { wrappedJSObject?: ClipboardEvent } = new view.ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    clipboardData,
  });
  // Firefox takes no data here, and keeps from a page what an extension adds, unless it is added in the page's name.
  event.wrappedJSObject?.clipboardData?.setData('text/plain', text);
  input.dispatchEvent(event);
}

function send(target: Element, range: Range, init: InputEventInit): boolean {
  const view = target.ownerDocument.defaultView as Window & typeof globalThis;
  const targetRanges = [new view.StaticRange(range)];
  const event = { bubbles: true, cancelable: true, composed: true, targetRanges, ...init };
  return !target.dispatchEvent(new view.InputEvent('beforeinput', event));
}
