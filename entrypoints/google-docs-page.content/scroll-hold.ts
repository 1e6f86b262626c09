/** How long Docs goes on scrolling after a programmatic selection, milliseconds, with some to spare. */
const SETTLING = 450;

/**
 * Keeps the document where it is while a programmatic selection tries to scroll it, until the person scrolls or the
 * time is up. Each attempt is undone before it is painted.
 */
export function holdScroll(): void {
  const scroller = document.querySelector('.kix-appview-editor');
  if (!scroller) return;
  const { scrollTop, scrollLeft } = scroller;
  const done = new AbortController();
  const options = { signal: done.signal, passive: true, capture: true };
  scroller.addEventListener(
    'scroll',
    () => {
      scroller.scrollTop = scrollTop;
      scroller.scrollLeft = scrollLeft;
    },
    options,
  );
  for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(type, (event) => event.isTrusted && done.abort(), options);
  setTimeout(() => done.abort(), SETTLING);
}
