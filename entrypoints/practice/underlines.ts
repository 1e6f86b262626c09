import { browser } from 'wxt/browser';

/** Firefox gives the manifest's paths as whole addresses, Chromium as written. */
const address = (path: string): string => new URL(path, location.href).href;

/**
 * Loads the very content script that ships, so that this page's editor is underlined by the same loop as any site's.
 * Content scripts are not run in extension pages by the browser itself.
 */
export function loadUnderlines(): void {
  const { content_scripts: [shipped] = [] } = browser.runtime.getManifest();
  for (const path of shipped?.css ?? []) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address(path);
    document.head.append(link);
  }
  for (const path of shipped?.js ?? []) {
    const script = document.createElement('script');
    script.src = address(path);
    document.head.append(script);
  }
}
