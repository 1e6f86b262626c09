let pending = 0;

/** How many writes of a jump are still to come. */
export const jumps = (): number => pending;

/** A programmatic selection scrolls to itself: nine writes of `scrollTop` over 250 ms. */
export function jumpTo(scroller: HTMLElement, top: number): void {
  const start = scroller.scrollTop;
  const goal = Math.max(0, top - scroller.clientHeight / 3);
  for (let step = 1; step <= 9; step++) {
    pending += 1;
    setTimeout(
      () => {
        pending -= 1;
        scroller.scrollTop = start + ((goal - start) * step) / 9;
      },
      (step * 250) / 9,
    );
  }
}
