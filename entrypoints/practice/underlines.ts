import { browser } from 'wxt/browser';

/**
 * Loads the very content script that ships, so that this page's editor is underlined by the same loop as any site's.
 * Content scripts are not run in extension pages by the browser itself.
 */
export function loadUnderlines(): void {
  const { content_scripts: [shipped] = [] } = browser.runtime.getManifest();
  for (const path of shipped?.css ?? []) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = `/${path}`;
    document.head.append(link);
  }
  for (const path of shipped?.js ?? []) {
    const script = document.createElement('script');
    script.src = `/${path}`;
    document.head.append(script);
  }
}
