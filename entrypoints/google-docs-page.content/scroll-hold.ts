/** Docs goes on scrolling for some 250 ms after a programmatic selection; once it is quiet for this long, it has ended. */
const SETTLING = 450;
/** No hold is longer, whatever scrolls: it may be the page's own wish by then. Milliseconds, our choice. */
const LONGEST = 2000;

interface Hold {
  scroller: Element;
  /** Puts the document back to where it was. */
  restore(): void;
  /** Waits for quiet anew. */
  wait(): void;
  end: AbortController;
}

let current: Hold | undefined;

/**
 * Keeps the document where it is while a programmatic selection tries to scroll it, until the person scrolls or Docs
 * is quiet. Each attempt is undone before it is painted. A second selection in that time is held where the first was:
 * by then the document may stand elsewhere, for a moment, by Docs' doing.
 */
export function holdScroll(): void {
  const scroller = document.querySelector('.kix-appview-editor');
  if (!scroller) return;
  if (current?.scroller !== scroller || current.end.signal.aborted) current = begin(scroller);
  const hold = current;
  hold.restore();
  hold.wait();
}

function begin(scroller: Element): Hold {
  const { scrollTop, scrollLeft } = scroller;
  const restore = (): void => {
    scroller.scrollTop = scrollTop;
    scroller.scrollLeft = scrollLeft;
  };
  const end = new AbortController();
  const latest = performance.now() + LONGEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => end.abort(), Math.min(SETTLING, latest - performance.now()));
  };
  const undo = (): void => {
    if (scroller.scrollTop === scrollTop && scroller.scrollLeft === scrollLeft) return;
    restore();
    wait();
  };
  const options = { signal: end.signal, passive: true, capture: true };
  scroller.addEventListener('scroll', undo, options);
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(type, (event) => event.isTrusted && end.abort(), options);
  return { scroller, restore, wait, end };
}
