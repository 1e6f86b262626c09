/** Milliseconds an editor may take to settle a write; our choice, a dozen frames. */
const PATIENCE = 200;
/** Milliseconds after which a page is taken for one that draws no frames: it is in the background. Our choice. */
const NO_FRAMES = 1000;

/** Resolves after so many milliseconds and two frames of the page: one that is slow to draw is not taken for a still one. */
function patienceOf(element: Element, milliseconds: number): Promise<unknown> {
  const view = element.ownerDocument.defaultView ?? window;
  const after = (wait: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, wait));
  const frames = new Promise<void>((resolve) => {
    view.requestAnimationFrame(() => view.requestAnimationFrame(() => setTimeout(resolve)));
  });
  return Promise.all([after(milliseconds), Promise.race([frames, after(NO_FRAMES)])]);
}

/**
 * Resolves true as soon as `holds`, checked now and at each change below `element`; false when it does not within
 * `patience` milliseconds and two frames.
 */
export function waitForChange(element: Element, holds: () => boolean, patience = PATIENCE): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (value: boolean): void => {
      observer.disconnect();
      resolve(value);
    };
    const observer = new MutationObserver(() => holds() && finish(true));
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    void patienceOf(element, patience).then(() => finish(holds()));
  });
}
