import { browser } from 'wxt/browser';

/** The match patterns that come with the extension. */
export const builtInSites = (): string[] => browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];

/** The match patterns the writer granted. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: hosts = [] } = browser.runtime.getManifest();
  const builtIn = [...builtInSites(), ...hosts];
  return origins.filter((pattern) => /^(?:https?|\*):/.test(pattern) && !builtIn.includes(pattern));
}

/** The match pattern of an address as people write it, `example.com` included; undefined where it is none. */
export function patternOf(address: string): string | undefined {
  const whole = /^https?:\/\//.test(address.trim()) ? address.trim() : `https://${address.trim()}`;
  if (!URL.canParse(whole)) return undefined;
  const { protocol, hostname } = new URL(whole);
  // Match patterns carry no port, and a star would ask for more than one site; Chromium takes spaces for a name.
  return /^(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])$/.test(hostname) ? `${protocol}//${hostname}/*` : undefined;
}
