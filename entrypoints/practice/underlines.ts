import { browser } from 'wxt/browser';

/** Firefox gives the manifest's paths as whole addresses, Chromium as written. */
const address = (path: string): string => new URL(path, location.href).href;

/**
 * Loads the very scripts and style that ship, so that this page's editor is underlined by the same loop as any site's.
 * The browser itself brings none of them into pages of an extension.
 */
export function loadUnderlines(): void {
  const { content_scripts: [shipped] = [] } = browser.runtime.getManifest();
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = '/content-scripts/content.css';
  document.head.append(link);
  for (const path of [...(shipped?.js ?? []), '/mirror.js', '/card.js']) {
    const script = document.createElement('script');
    script.src = address(path);
    document.head.append(script);
  }
}
