/** Milliseconds a revealed place is lit up. Our choice: long enough to be found by the eye. */
const LIT = 900;

/** Lights up client rectangles for a moment, in a closed shadow root that takes no clicks. */
export function flash(rects: readonly DOMRect[]): void {
  if (rects.length === 0) return;
  const host = document.createElement('div');
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:0!important;pointer-events:none!important;z-index:2147483646!important';
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const lights = rects.map(({ left, top, width, height }) => {
    const light = document.createElement('div');
    Object.assign(light.style, {
      position: 'fixed',
      left: `${left - 3}px`,
      top: `${top - 2}px`,
      width: `${width + 6}px`,
      height: `${height + 4}px`,
      borderRadius: '4px',
      background: 'rgb(250 204 21 / 0.45)',
      // What the system would have here hides the words.
      forcedColorAdjust: 'none',
    });
    root.append(light);
    return light.animate([{ opacity: 1 }, { opacity: still ? 1 : 0 }], { duration: LIT, easing: 'ease-in' }).finished;
  });
  document.documentElement.append(host);
  void Promise.allSettled(lights).then(() => host.remove());
}
