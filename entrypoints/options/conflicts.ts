import { type Chord, KEY_ACTIONS, type KeyAction, type Keys } from '../background/api';

/**
 * Why keys cannot be taken: they would type text (`bare`), another action has them (`taken`), the browser keeps them
 * for itself (`browser`), or they type a character with AltGr or steer a screen reader (`reader`).
 */
export type Conflict = 'bare' | 'browser' | 'reader' | { taken: KeyAction };

/** What Chromium and Firefox do not give to pages, or what a writer would miss sorely. */
const BROWSER = new Set([
  ...'ABCDFGHJKLNOPQRSTUVWXYZ'.split('').map((letter) => `Ctrl+Key${letter}`),
  ...'ABCIJKMNOPQRTWZ'.split('').map((letter) => `Ctrl+Shift+Key${letter}`),
  ...'0123456789'.split('').map((digit) => `Ctrl+Digit${digit}`),
  ...['Tab', 'Enter', 'PageUp', 'PageDown', 'Minus', 'Equal', 'F4', 'F5', 'Space', 'Backspace', 'Delete'].flatMap(
    (key) => [`Ctrl+${key}`, `Ctrl+Shift+${key}`],
  ),
  ...['ArrowLeft', 'ArrowRight', 'Home', 'F4', 'Tab', 'Space', 'Enter', 'KeyD', 'KeyE', 'KeyF'].map(
    (key) => `Alt+${key}`,
  ),
  ...['F1', 'F3', 'F5', 'F6', 'F7', 'F10', 'F11', 'F12', 'Shift+F5', 'Shift+F6', 'Shift+F7', 'Shift+F10'],
]);

const MODIFIERS = /^(?:(?:Ctrl|Alt|Shift|Meta)\+)*/;

/** The conflict an action would have with these keys; undefined where they are free. */
export function conflictOf(chord: Chord, action: KeyAction, keys: Keys): Conflict | undefined {
  const held = MODIFIERS.exec(chord)?.[0] ?? '';
  const key = chord.slice(held.length);
  const functionKey = /^F\d+$/.test(key);
  if (!/Ctrl|Alt|Meta/.test(held) && !functionKey) return 'bare';
  if (BROWSER.has(chord) || held.includes('Meta')) return 'browser';
  // AltGr is Ctrl+Alt to the browser; VoiceOver listens to Ctrl+Option, NVDA and JAWS to Ctrl+Alt with arrows.
  if (held.includes('Ctrl+Alt') || /^(?:Insert|CapsLock|Numpad)/.test(key)) return 'reader';
  const taken = KEY_ACTIONS.find((other) => other !== action && keys[other] === chord);
  return taken && { taken };
}
