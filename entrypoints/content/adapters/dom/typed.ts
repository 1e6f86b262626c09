/**
 * A key pressed and released around a native write, as when a writer types over a selection: editors that keep a
 * history of snapshots take one at such a key, and some take the selected words out themselves. No default action
 * follows a key that no person pressed, so where no editor listens, nothing happens.
 */
export function withKey(target: Element, text: string, write: () => void): void {
  const key = text ? String.fromCodePoint(text.codePointAt(0) as number) : 'Delete';
  pressKey(target, key, text ? key.toUpperCase().charCodeAt(0) : 46, write);
}

/** Presses a key and lets it go; `held` runs in between. */
export function pressKey(target: Element, key: string, keyCode: number, held?: () => void): void {
  const view = target.ownerDocument.defaultView as Window & typeof globalThis;
  const init: KeyboardEventInit = { bubbles: true, cancelable: true, composed: true, key, keyCode };
  target.dispatchEvent(new view.KeyboardEvent('keydown', init));
  held?.();
  target.dispatchEvent(new view.KeyboardEvent('keyup', init));
}
