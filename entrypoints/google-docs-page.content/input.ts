/** The hidden frame that takes Docs' input, found anew each time: Docs may replace it. */
export interface InputTarget {
  editable: HTMLElement;
  realm: Window & typeof globalThis;
}

export function findInput(): InputTarget | undefined {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe.docs-texteventtarget-iframe')) {
    const editable = frame.contentDocument?.querySelector<HTMLElement>('[contenteditable="true"]');
    const realm = frame.contentWindow as (Window & typeof globalThis) | null;
    if (editable && realm) return { editable, realm };
  }
  return undefined;
}

export function focusInput({ editable, realm }: InputTarget): void {
  realm.focus();
  editable.focus({ preventScroll: true });
}

/**
 * Pastes plain text with the frame's own constructors. Docs strips ASCII spaces at the edges and turns an NBSP into a
 * space, so edge spaces travel as NBSP.
 */
export function paste({ editable, realm }: InputTarget, text: string): void {
  const data = new realm.DataTransfer();
  data.setData('text/plain', keepEdges(text));
  const event = new realm.ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
  // Firefox ignores the constructor's data.
  Object.defineProperty(event, 'clipboardData', { value: data });
  editable.dispatchEvent(event);
}

/** Deletes the selection with the key, which alters no format; Docs reads the old key codes. */
export function pressBackspace({ editable, realm }: InputTarget): void {
  for (const type of ['keydown', 'keyup']) {
    const event = new realm.KeyboardEvent(type, {
      key: 'Backspace',
      code: 'Backspace',
      bubbles: true,
      cancelable: true,
    });
    for (const name of ['keyCode', 'which']) Object.defineProperty(event, name, { value: 8 });
    editable.dispatchEvent(event);
  }
}

/** Spaces at the edges as no-break spaces: a plain paste strips the others. */
function keepEdges(text: string): string {
  const inner = text.trim();
  const start = inner === '' ? text.length : text.indexOf(inner);
  const nbsp = (edge: string): string => edge.replaceAll(' ', '\u00a0');
  return nbsp(text.slice(0, start)) + inner + nbsp(text.slice(start + inner.length));
}
