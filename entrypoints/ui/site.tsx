import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask, type DocsSelfTest, patternOf, type SiteStatus } from '../background/api';
import { followDocument, isDocsUrl } from './docs';
import type { CurrentTab } from './use-tab';
import { t, type WordKey } from './words';

/** How Starline stands towards the tab's page; undefined until known, and asked again after every change of storage. */
export function useSite(tab: CurrentTab | undefined): SiteStatus | undefined {
  const [status, setStatus] = useState<SiteStatus>();
  useEffect(() => {
    if (!tab) return;
    let current = true;
    const load = (): void => {
      ask({ type: 'site-status', url: tab.url }).then(
        (value) => current && setStatus(value),
        () => current && setStatus({ state: 'never', origin: '', builtIn: false }),
      );
    };
    load();
    browser.storage.onChanged.addListener(load);
    return () => {
      current = false;
      browser.storage.onChanged.removeListener(load);
    };
  }, [tab?.id, tab?.url, tab?.loads]);
  return status;
}

const hostOf = (origin: string): string => new URL(origin).host;

/** Switches Starline on for the tab's site; the browser asks for the permission within this very click. */
async function enable({ origin }: SiteStatus): Promise<void> {
  // Of a built-in site too: the browser lets its permission be taken back, and asks nobody where it stands.
  if (!(await browser.permissions.request({ origins: [patternOf(origin)] }))) return;
  await ask({ type: 'enable-site', origin });
}

export function EnableSite({ site }: { site: SiteStatus }) {
  const [error, setError] = useState<string>();
  return (
    <>
      <button
        type="button"
        class="primary"
        onClick={() => {
          enable(site).catch((reason: Error) => setError(reason.message));
        }}
      >
        {t('panel_enable')}
      </button>
      {error && <p role="alert">{error}</p>}
    </>
  );
}

/** The switch of the tab's site, as long as it is on. */
export function DisableSite({ site }: { site: SiteStatus }) {
  const [error, setError] = useState<string>();
  return (
    <>
      <button
        type="button"
        class="quiet switch"
        onClick={() => {
          ask({ type: 'disable-site', origin: site.origin }).catch((reason: Error) => setError(reason.message));
        }}
      >
        {t('panel_disable', hostOf(site.origin))}
      </button>
      {error && <p role="alert">{error}</p>}
    </>
  );
}

const DOCS_WORDS = {
  starting: 'panel_docs_starting',
  working: 'panel_docs_starting',
  waiting: 'panel_docs_waiting',
  unavailable: 'panel_docs_unavailable',
} as const satisfies Record<DocsSelfTest['state'], WordKey>;

/** How Google Docs stands in the tab; undefined on other pages. */
function useDocs({ id, url, loads }: CurrentTab): DocsSelfTest['state'] | undefined {
  const [state, setState] = useState<DocsSelfTest['state']>();
  useEffect(() => {
    if (!isDocsUrl(url)) return;
    const over = new AbortController();
    void followDocument(id, setState, over.signal);
    return () => over.abort();
  }, [id, url, loads]);
  return state;
}

const PRACTICE = browser.runtime.getURL('/practice.html');

/** Said where there is no draft to speak of. */
export function NoDraft({ tab, site }: { tab: CurrentTab; site: SiteStatus }) {
  const docs = useDocs(tab);
  if (tab.url.startsWith(PRACTICE)) return <p class="nothing">{t('panel_on_practice')}</p>;
  return (
    <div class="nothing">
      {site.state === 'off' && (
        <>
          <p>{t('panel_site_off', hostOf(site.origin))}</p>
          <EnableSite site={site} />
        </>
      )}
      {site.state === 'on' && <p>{t(docs ? DOCS_WORDS[docs] : 'panel_no_draft')}</p>}
      {site.state === 'never' && <p>{t(tab.url === '' ? 'panel_site_unknown' : 'panel_site_never')}</p>}
      <button type="button" onClick={() => browser.tabs.create({ url: PRACTICE })}>
        {t('panel_practice')}
      </button>
    </div>
  );
}
