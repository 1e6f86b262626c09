/** How long Docs goes on scrolling after a programmatic selection, milliseconds, with some to spare. */
const SETTLING = 450;

interface Hold {
  scroller: Element;
  /** Puts the document back to where it was. */
  restore(): void;
  end: AbortController;
  timer?: ReturnType<typeof setTimeout>;
}

let current: Hold | undefined;

/**
 * Keeps the document where it is while a programmatic selection tries to scroll it, until the person scrolls or the
 * time is up. Each attempt is undone before it is painted. A second selection in that time is held where the first was:
 * by then the document may stand elsewhere, for a moment, by Docs' doing.
 */
export function holdScroll(): void {
  const scroller = document.querySelector('.kix-appview-editor');
  if (!scroller) return;
  if (current?.scroller !== scroller || current.end.signal.aborted) current = begin(scroller);
  const hold = current;
  hold.restore();
  clearTimeout(hold.timer);
  hold.timer = setTimeout(() => hold.end.abort(), SETTLING);
}

function begin(scroller: Element): Hold {
  const { scrollTop, scrollLeft } = scroller;
  const restore = (): void => {
    scroller.scrollTop = scrollTop;
    scroller.scrollLeft = scrollLeft;
  };
  const end = new AbortController();
  const options = { signal: end.signal, passive: true, capture: true };
  scroller.addEventListener('scroll', restore, options);
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(type, (event) => event.isTrusted && end.abort(), options);
  return { scroller, restore, end };
}
