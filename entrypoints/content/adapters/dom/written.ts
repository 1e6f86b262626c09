/** Milliseconds an editor may take to settle a write; our choice, a dozen frames. */
const PATIENCE = 200;

/** Resolves true as soon as `holds`, checked now and at each change below `element`; false when patience runs out. */
export function waitForChange(element: Element, holds: () => boolean, patience = PATIENCE): Promise<boolean> {
  if (holds()) return Promise.resolve(true);
  return new Promise((resolve) => {
    const finish = (value: boolean): void => {
      observer.disconnect();
      clearTimeout(timer);
      resolve(value);
    };
    const observer = new MutationObserver(() => holds() && finish(true));
    observer.observe(element, { childList: true, characterData: true, subtree: true });
    const timer = setTimeout(() => finish(holds()), patience);
  });
}
