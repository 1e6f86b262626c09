import { PAINTED } from '../../../google-docs-page.content/protocol';
import { inputFrames } from './page-parts';

/** While the writer is in the document, an edit by others is looked for this often, milliseconds. Our choice. */
const SLOW_CHECK = 1500;
/** A key shows in the labels at once, a paste up to 45 ms later: looked for by then where it has not, milliseconds. */
const AFTER_INPUT = 60;
/** After this long without a sign of life nothing is looked for any more, milliseconds. Our choice. */
const IDLE = 5000;

const ATTRIBUTES = [
  'aria-label',
  'transform',
  'viewBox',
  'style',
  'width',
  'height',
  'x',
  'y',
  'data-font-css',
  'hidden',
  'class',
];

export interface Signs {
  /** The writer put something in. */
  input(): void;
  /**
   * Labels or pages changed, by these mutations where it was those: told at once, before they are painted. True where
   * the text or the caret had changed too.
   */
  redrawn(records?: readonly MutationRecord[]): Promise<boolean>;
  composing(on: boolean): void;
  /** A key was pressed, before Docs hears of it. */
  key(event: KeyboardEvent): void;
  /** Time to look for edits by others. */
  check(): void;
}

/** A mutation that a layer of ours made. */
const isOurs = ({ target, addedNodes, removedNodes }: MutationRecord, isOwn: (node: Node) => boolean): boolean =>
  isOwn(target) || (addedNodes.length > 0 && removedNodes.length === 0 && [...addedNodes].every(isOwn));

const isCaret = (target: Node): boolean => target instanceof Element && target.closest('.kix-cursor') !== null;

/** Where the carets stand, as the page says it. */
const caretsOf = (scroller: Element): string =>
  [...scroller.querySelectorAll<HTMLElement>('.kix-cursor')]
    .map(({ style: { transform, left, top } }) => `${transform} ${left} ${top}`)
    .join();

/** Carets and selections move without moving the text. */
const what = (target: Node): 'caret' | 'page' =>
  target instanceof Element && target.closest('.kix-cursor, .kix-canvas-tile-selection') ? 'caret' : 'page';

/** Listens for what may change the text or move it. Nothing runs while the tab is hidden or nobody is active. */
export function watchPage(scroller: Element, isOwn: (node: Node) => boolean, signal: AbortSignal, signs: Signs): void {
  let alive = performance.now();
  const live = () => {
    alive = performance.now();
    timer ??= setTimeout(tick, SLOW_CHECK);
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tick = () => {
    timer = undefined;
    if (signal.aborted || document.hidden || performance.now() - alive > IDLE) return;
    signs.check();
    timer = setTimeout(tick, SLOW_CHECK);
  };

  /** The page changed while nobody could see it. */
  let missed = false;
  let carets = '';
  /** Runs while input has not shown in the page yet. */
  let expected: ReturnType<typeof setTimeout> | undefined;
  /** Input that shows in the text with what is redrawn is looked for no more. */
  const redrawn = async (records?: readonly MutationRecord[]) => {
    const input = expected;
    if (await signs.redrawn(records)) clearTimeout(input);
  };
  const observer = new MutationObserver((records) => {
    const others = records.filter((record) => !isOurs(record, isOwn));
    if (others.length === 0) return;
    if (document.hidden) {
      missed = true;
      return;
    }
    const pages = others.filter(({ target }) => what(target) === 'page');
    if (pages.length > 0) {
      live();
      void redrawn(pages);
      return;
    }
    // A blinking caret changes its looks, not its place.
    const now = caretsOf(scroller);
    if (now === carets && others.every(({ target }) => isCaret(target))) return;
    carets = now;
    live();
    signs.check();
  });
  observer.observe(scroller, { subtree: true, childList: true, attributes: true, attributeFilter: ATTRIBUTES });
  const resized = new ResizeObserver(() => void redrawn());
  resized.observe(scroller);

  const heard = new WeakSet<Document>();
  const input = () => {
    live();
    clearTimeout(expected);
    expected = setTimeout(() => signal.aborted || signs.input(), AFTER_INPUT);
  };
  const hear = () => {
    for (const frame of inputFrames()) {
      const inside = frame.contentDocument;
      if (!inside || heard.has(inside)) continue;
      heard.add(inside);
      inside.defaultView?.addEventListener('keydown', (event) => signs.key(event), { signal, capture: true });
      // What was being composed in a frame that is gone will never be ended.
      signs.composing(false);
      for (const type of ['keydown', 'input', 'paste', 'cut', 'drop', 'compositionend'])
        inside.addEventListener(type, input, { signal, capture: true });
      inside.addEventListener('compositionstart', () => signs.composing(true), { signal, capture: true });
      inside.addEventListener('compositionend', () => signs.composing(false), { signal, capture: true });
      // A frame that loads anew has another document.
      frame.addEventListener('load', hear, { signal });
    }
  };
  hear();
  const frames = new MutationObserver(hear);
  frames.observe(document.body, { childList: true });
  for (const type of ['pointerdown', 'focusin']) document.addEventListener(type, input, { signal, capture: true });
  const seen = () => {
    if (document.hidden) return;
    if (missed) void redrawn();
    missed = false;
    input();
  };
  document.addEventListener('visibilitychange', seen, { signal });
  addEventListener('blur', input, { signal });
  document.addEventListener(PAINTED, () => void redrawn(), { signal });
  live();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    resized.disconnect();
    frames.disconnect();
    clearTimeout(timer);
    clearTimeout(expected);
  });
}
