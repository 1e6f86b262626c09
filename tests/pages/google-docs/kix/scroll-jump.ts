/** A programmatic selection scrolls to itself: nine writes of `scrollTop` over 250 ms. */
export function jumpTo(scroller: HTMLElement, top: number): void {
  const start = scroller.scrollTop;
  const goal = Math.max(0, top - scroller.clientHeight / 3);
  for (let step = 1; step <= 9; step++) {
    setTimeout(
      () => {
        scroller.scrollTop = start + ((goal - start) * step) / 9;
      },
      (step * 250) / 9,
    );
  }
}
