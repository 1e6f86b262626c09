import type { Book, Box } from './book';
import { type Context, type Surface, Tracked } from './pen';

type Before = (self: Context, args: readonly unknown[]) => void;

/** What takes the wraps off again. */
export type Unhook = () => void;

/**
 * Wraps what paints, erases and moves the pen on the page's canvases. Everything is done exactly as before; the book is
 * told what matters to it, and `touched` is called after each stroke.
 */
export function hookCanvases(book: Book, touched: () => void): Unhook {
  const undo: Unhook[] = [];
  const pens = new WeakMap<Context, Tracked>();
  const bySurface = new WeakMap<Surface, Tracked>();
  let last: { context: Context; tracked: Tracked } | undefined;

  const of = (context: Context): Tracked => {
    let tracked = last?.context === context ? last.tracked : pens.get(context);
    if (!tracked) {
      tracked = new Tracked(context);
      pens.set(context, tracked);
      bySurface.set(tracked.surface, tracked);
    } else if (tracked.lost) tracked.find(context);
    if (last?.tracked !== tracked) last = { context, tracked };
    return tracked;
  };
  const wipe = (context: Context, [x, y, width, height]: readonly unknown[]): void => {
    const tracked = of(context);
    book.wipe(tracked.surface, boxOf(tracked, num(x), num(y), num(width), num(height)));
    touched();
  };
  const lose = (context: Context): void => {
    of(context).lost = true;
  };
  const write: Before = (context, args) => {
    book.text(of(context), args[0], num(args[1]), num(args[2]));
    touched();
  };

  const calls: Record<string, Before> = {
    fillText: write,
    strokeText: write,
    clearRect: wipe,
    fillRect: (context, args) => covers(context) && wipe(context, args),
    putImageData(context, [data, x, y]) {
      const [left, top] = [num(x), num(y)];
      const { width, height } = data as ImageData;
      book.wipe(of(context).surface, { left, top, right: left + width, bottom: top + height });
      touched();
    },
    drawImage(context, args) {
      const tracked = of(context);
      copy(book, tracked, args);
      touched();
    },
    save: (context) => of(context).save(),
    restore: (context) => of(context).restore(),
    translate: (context, [x, y]) => of(context).translate(num(x), num(y)),
    scale: (context, [x, y]) => of(context).scale(num(x), num(y)),
    setTransform(context, args) {
      if (args.length < 6) return lose(context);
      const [a, b, c, d, e, f] = args as number[];
      of(context).set(num(a), num(b), num(c), num(d), num(e), num(f));
    },
    transform: lose,
    rotate: lose,
    resetTransform: (context) => of(context).set(1, 0, 0, 1, 0, 0),
    reset(context) {
      lose(context);
      book.clear(of(context).surface);
    },
  };
  const sets: Record<string, (context: Context, value: unknown) => void> = {
    font: (context, value) => {
      of(context).pen.font = String(value);
    },
    textAlign: lose,
    direction: lose,
  };

  for (const prototype of [CanvasRenderingContext2D, globalThis.OffscreenCanvasRenderingContext2D].flatMap(
    prototypeOf,
  )) {
    for (const [name, before] of Object.entries(calls)) undo.push(wrapCall(prototype, name, before));
    for (const [name, before] of Object.entries(sets)) undo.push(wrapSetter(prototype, name, before));
  }
  const resized = (surface: Surface): void => {
    const tracked = bySurface.get(surface);
    if (tracked) tracked.lost = true;
    book.clear(surface);
    touched();
  };
  for (const prototype of [HTMLCanvasElement, globalThis.OffscreenCanvas].flatMap(prototypeOf))
    for (const name of ['width', 'height']) undo.push(wrapSetter(prototype, name, resized));
  return () => {
    for (const one of undo) one();
  };
}

const num = (value: unknown): number => (typeof value === 'number' ? value : Number(value));
const prototypeOf = (owner: { prototype: object } | undefined): object[] => (owner ? [owner.prototype] : []);

/** Whether a fill covers what was there: a translucent tint does not. */
const covers = ({ globalAlpha, globalCompositeOperation, fillStyle }: Context): boolean =>
  globalAlpha === 1 &&
  globalCompositeOperation === 'source-over' &&
  (typeof fillStyle !== 'string' || fillStyle.startsWith('#'));

/** A rectangle under the transform (turned ones are no part of a page of text). */
function boxOf({ pen }: Tracked, x: number, y: number, width: number, height: number): Box {
  const [x1, x2] = [x * pen.a + pen.e, (x + width) * pen.a + pen.e];
  const [y1, y2] = [y * pen.d + pen.f, (y + height) * pen.d + pen.f];
  return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
}

/** An image over the text hides it; one of our canvases brings its own text along. */
function copy(book: Book, tracked: Tracked, [source, ...rest]: readonly unknown[]): void {
  const places = rest.map(num);
  const image = source as { width?: unknown; height?: unknown };
  const [width, height] = [num(image.width), num(image.height)];
  const [sx = 0, sy = 0, sw = width, sh = height] = places.length >= 8 ? places : [];
  const [dx = 0, dy = 0, dw = sw, dh = sh] = places.slice(places.length >= 8 ? 4 : 0);
  const to = boxOf(tracked, dx, dy, dw, dh);
  const from = { left: sx, top: sy, right: sx + sw, bottom: sy + sh };
  book.copy(tracked.surface, source as Surface, from, to);
}

/** Puts a look before a method; the wrap comes off only where no other script has wrapped it since. */
function wrapCall(prototype: object, name: string, before: Before): Unhook {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  const original: unknown = descriptor?.value;
  if (!descriptor || typeof original !== 'function') return () => undefined;
  const value = function (this: Context, ...args: unknown[]): unknown {
    before(this, args);
    return Reflect.apply(original, this, args);
  };
  Object.defineProperty(prototype, name, { ...descriptor, value });
  return () => {
    const now = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    if (now === value) Object.defineProperty(prototype, name, descriptor);
  };
}

function wrapSetter<T>(prototype: object, name: string, after: (self: T, value: unknown) => void): Unhook {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name);
  const original = descriptor?.set;
  if (!descriptor || !original) return () => undefined;
  const set = function (this: T, value: unknown): void {
    Reflect.apply(original, this, [value]);
    after(this, value);
  };
  Object.defineProperty(prototype, name, { ...descriptor, set });
  return () => {
    if (Object.getOwnPropertyDescriptor(prototype, name)?.set === set)
      Object.defineProperty(prototype, name, descriptor);
  };
}
