/**
 * Calls back when the page opens its document anew to write it (`document.open`), as editors do with their frames: that
 * takes every listener away, ours too, and leaves the script behind.
 */
export function onRewritten(signal: AbortSignal, run: () => void): void {
  const root = document.documentElement;
  const observer = new MutationObserver(() => document.documentElement !== root && run());
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
