/**
 * Which sites Starline is on. Two truths and no list of our own: the built-in sites of the manifest and the origins the
 * writer granted, less the hosts the writer switched off that no permission of their own can be taken back for. A granted origin is a registered content script; `sync`
 * makes it so after every change of permissions, at the browser's start and after an update (which forgets scripts).
 */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { MatchPattern } from 'wxt/utils/match-patterns';
import type { SiteStatus } from './api';
import { builtInPatterns, grantedPatterns, patternOf } from './patterns';
import { change, settings, withOne, without } from './settings';
import { ignoreOutOfReach } from './style';

const shipped = () => browser.runtime.getManifest().content_scripts?.[0];

/** Its files by path: Firefox's manifest tells whole addresses, and takes none where a script is registered. */
const files = (): ScriptPublicPath[] =>
  (shipped()?.js ?? []).map((file) => new URL(file, browser.runtime.getURL('/')).pathname as ScriptPublicPath);

const isBuiltIn = (url: string): boolean =>
  builtInPatterns().some((pattern) => new MatchPattern(pattern).includes(url));

/** True where some page of the host is built in. */
const isBuiltInHost = (origin: string): boolean =>
  builtInPatterns().some((pattern) => {
    const [scheme, , host] = pattern.split('/');
    return new MatchPattern(`${scheme}//${host}/*`).includes(`${origin}/`);
  });

/** Everything the browser lets us read now, the built-in sites included: the writer may have taken some back. */
const allowed = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Whether the browser lets us into the site now. */
export const mayRead = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [patternOf(origin)] });

/** Names the script of a pattern: script ids take no slashes. */
const idOf = (pattern: string): string => `site-${encodeURIComponent(pattern)}`;

async function syncNow(): Promise<void> {
  const script = shipped();
  if (!script) return;
  const wanted = new Map((await grantedPatterns()).map((pattern) => [idOf(pattern), pattern]));
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const stale = registered.filter((id) => id.startsWith('site-') && !wanted.has(id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const missing = [...wanted].filter(([id]) => !registered.includes(id));
  if (missing.length > 0)
    await browser.scripting.registerContentScripts(
      missing.map(([id, pattern]) => ({
        id,
        matches: [pattern],
        // There the manifest's own script runs.
        excludeMatches: script.matches ?? [],
        js: files(),
        allFrames: true,
        matchOriginAsFallback: true,
        runAt: 'document_idle',
      })),
    );
  for (const [, pattern] of missing) await injectInto(pattern, isBuiltIn);
  // Told for its event: content scripts hear of storage, not of permissions, and then ask whether they are still wanted.
  await browser.storage.local.set({ allowed: await allowed() });
}

/** Brings the script into pages that are open already, but for those it is to leave alone. */
async function injectInto(pattern: string, leave: (url: string) => boolean): Promise<void> {
  for (const { id: tabId, url = '', discarded } of await browser.tabs.query({ url: pattern })) {
    if (tabId === undefined || discarded || leave(url)) continue;
    const target = { tabId, allFrames: true };
    await browser.scripting.executeScript({ target, files: files() }).catch(ignoreOutOfReach);
  }
}

/**
 * Brings the new scripts into pages that an update found open: Chromium leaves them with the old ones, which can reach
 * nothing any more; Firefox does it by itself. Documents of Google Docs are left alone: their part in the page has to
 * come before the page's own code, and the old one may not understand the new.
 */
export async function revive(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  const isDocs = (url: string): boolean => url.startsWith('https://docs.google.com/');
  for (const pattern of [...builtInPatterns(), ...(await grantedPatterns())]) await injectInto(pattern, isDocs);
}

let last: Promise<void> = Promise.resolve();

/** Brings the registered content scripts in line with what is granted; runs one after the other. */
export function sync(): Promise<void> {
  last = last.then(syncNow, syncNow);
  return last;
}

export async function siteStatus(url: string): Promise<SiteStatus> {
  const { origin, hostname, protocol } = URL.canParse(url) ? new URL(url) : new URL('about:blank');
  if (protocol !== 'https:' && protocol !== 'http:') return { state: 'never', origin: '', builtIn: false };
  if (isBuiltIn(url)) {
    const { sitesOff } = await settings();
    const on = !sitesOff.includes(hostname) && (await mayRead(origin));
    return { state: on ? 'on' : 'off', origin, builtIn: true };
  }
  // The built-in host's other pages, such as a spreadsheet beside the documents.
  if (isBuiltInHost(origin)) return { state: 'never', origin: '', builtIn: false };
  const { sitesOff } = await settings();
  const may = (await grantedPatterns()).some((pattern) => new MatchPattern(pattern).includes(url));
  return { state: may && !sitesOff.includes(hostname) ? 'on' : 'off', origin, builtIn: false };
}

/** Switches a site on; its permission was asked for in the page's click. Rejects where it was not granted. */
export async function enableSite(origin: string): Promise<void> {
  const { hostname } = new URL(origin);
  await change(({ sitesOff }) => ({ sitesOff: without(sitesOff, hostname) }));
  if (!(await mayRead(origin))) throw new Error(`Starline has no permission for ${hostname} yet.`);
  await sync();
}

/** Switches a site off; its pages stop at once, through the events of storage. */
export async function disableSite(origin: string): Promise<void> {
  const { hostname } = new URL(origin);
  const own = isBuiltInHost(origin);
  if (!own && (await mayRead(origin))) await browser.permissions.remove({ origins: [patternOf(origin)] });
  // A wider permission, such as for all sites, still holds: it is not ours to take back for this one.
  if (own || (await mayRead(origin))) await change(({ sitesOff }) => ({ sitesOff: withOne(sitesOff, hostname) }));
  await sync();
}
