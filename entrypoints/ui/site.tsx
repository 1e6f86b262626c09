import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask, type SiteStatus } from '../background/api';
import type { CurrentTab } from './use-tab';
import { t } from './words';

/** How Starline stands towards the tab's page; undefined until known. */
export function useSite(tab: CurrentTab | undefined): SiteStatus | undefined {
  const [status, setStatus] = useState<SiteStatus>();
  useEffect(() => {
    if (!tab) return;
    let current = true;
    ask({ type: 'site-status', url: tab.url }).then(
      (value) => current && setStatus(value),
      () => current && setStatus({ state: 'never', origin: '', builtIn: false }),
    );
    return () => {
      current = false;
    };
  }, [tab?.id, tab?.url, tab?.loads]);
  return status;
}

const hostOf = (origin: string): string => new URL(origin).host;

/** Switches Starline on for the tab's site; the browser asks for the permission within this very click. */
async function enable({ origin }: SiteStatus): Promise<void> {
  const pattern = `${origin.replace(/:\d+$/, '')}/*`;
  // Of a built-in site too: the browser lets its permission be taken back, and asks nobody where it stands.
  if (!(await browser.permissions.request({ origins: [pattern] }))) return;
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
        class="quiet"
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

/** Said where there is no draft to speak of. */
export function NoDraft({ tab, site }: { tab: CurrentTab; site: SiteStatus }) {
  return (
    <div class="nothing">
      {site.state === 'off' && (
        <>
          <p>{t('panel_site_off', hostOf(site.origin))}</p>
          <EnableSite site={site} />
        </>
      )}
      {site.state === 'on' && <p>{t('panel_no_draft')}</p>}
      {site.state === 'never' && <p>{t(tab.url === '' ? 'panel_site_unknown' : 'panel_site_never')}</p>}
      <button type="button" onClick={() => browser.tabs.create({ url: browser.runtime.getURL('/practice.html') })}>
        {t('panel_practice')}
      </button>
    </div>
  );
}
