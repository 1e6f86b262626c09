import type { TextMap } from './text-map';

/** Milliseconds within which a second click at the same place is a double one, and a little. */
const DOUBLE = 500;

let last = { x: Number.NaN, y: Number.NaN, at: Number.NEGATIVE_INFINITY };

/**
 * Clicks where an offset is drawn, for an editor that keeps a selection of its own: `start` puts the caret there, `end`
 * selects up to there. Nothing happens where the offset has no place.
 */
export function clickAt(map: TextMap, offset: number, which: 'start' | 'end'): void {
  const point = which === 'start' ? (after(map, offset) ?? before(map, offset)) : before(map, offset);
  if (!point) return;
  const again = point.x === last.x && point.y === last.y && performance.now() - last.at < DOUBLE;
  // Elsewhere in between: so it is two single clicks.
  const elsewhere = again && (before(map, offset - 1) ?? after(map, offset + 1));
  if (elsewhere) press(elsewhere, false);
  press(point, which === 'end');
}

interface Point {
  target: Element;
  x: number;
  y: number;
}

/** The left edge of the letter at an offset. */
const after = (map: TextMap, offset: number): Point | undefined => edge(map, offset, 'left');
/** The right edge of the letter before an offset. */
const before = (map: TextMap, offset: number): Point | undefined => edge(map, offset - 1, 'right');

function edge(map: TextMap, letter: number, side: 'left' | 'right'): Point | undefined {
  if (letter < 0 || map.text[letter] === '\n') return undefined;
  const range = map.range({ from: letter, to: letter + 1 });
  const box = range?.getBoundingClientRect();
  const target = range?.startContainer.parentElement;
  return box && target && box.width > 0 ? { target, x: box[side], y: (box.top + box.bottom) / 2 } : undefined;
}

function press({ target, x, y }: Point, shiftKey: boolean): void {
  const view = target.ownerDocument.defaultView as Window & typeof globalThis;
  const init = { bubbles: true, cancelable: true, view, clientX: x, clientY: y, detail: 1, shiftKey };
  target.dispatchEvent(new view.MouseEvent('mousedown', { ...init, buttons: 1 }));
  target.dispatchEvent(new view.MouseEvent('mouseup', init));
  last = { x, y, at: performance.now() };
}
