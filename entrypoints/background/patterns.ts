/** Match patterns of sites: those that come with Starline and those the writer granted. */
import { browser } from 'wxt/browser';

/** The patterns of the built-in sites. */
export const builtInPatterns = (): string[] => browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];

/** The pattern of all pages of an origin, whatever their port: match patterns carry none. */
export const patternOf = (origin: string): string => `${origin.replace(/:\d+$/, '')}/*`;

/** The patterns the writer granted beyond what comes with Starline. */
export async function grantedPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: hosts = [] } = browser.runtime.getManifest();
  const own = [...hosts, ...builtInPatterns()];
  return origins.filter((pattern) => /^(?:https?|\*):/.test(pattern) && !own.includes(pattern));
}
