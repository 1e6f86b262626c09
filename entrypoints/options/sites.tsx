import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask, builtInPatterns, grantedPatterns, patternOf, type Settings } from '../background/api';
import { download } from '../ui/bank/files';
import { t } from '../ui/words';
import { originOf } from './address';

/** Where Starline underlines: the sites that come with it, those switched off, and those the writer added. */
export function Sites({ sitesOff, change }: { sitesOff: readonly string[]; change(change: Partial<Settings>): void }) {
  const [added, setAdded] = useState<string[]>([]);
  const [address, setAddress] = useState('');
  const [said, setSaid] = useState('');
  const builtIn = builtInPatterns();
  useEffect(() => {
    const load = async (): Promise<void> => setAdded(await grantedPatterns());
    void load();
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, []);
  const add = async (): Promise<void> => {
    const origin = originOf(address);
    if (!origin) return setSaid(t('options_bad_address'));
    const granted = await browser.permissions.request({ origins: [patternOf(origin)] });
    setSaid(granted ? '' : t('options_denied'));
    if (!granted) return;
    setAddress('');
    // It may have been switched off before, under a wider permission.
    await ask({ type: 'enable-site', origin });
  };
  return (
    <>
      <h2>{t('options_sites')}</h2>
      <form
        class="pickers"
        onSubmit={(event) => {
          event.preventDefault();
          add().catch((error: Error) => setSaid(t('options_failed', error.message)));
        }}
      >
        <input
          value={address}
          placeholder="https://example.com"
          aria-label={t('options_site_address')}
          onInput={(event) => {
            setAddress(event.currentTarget.value);
            setSaid('');
          }}
        />
        <button type="submit">{t('options_add')}</button>
        <button
          type="button"
          onClick={() =>
            download(
              'starline-sites.json',
              JSON.stringify({ builtIn, off: sitesOff, added }, null, 2),
              'application/json',
            )
          }
        >
          {t('options_export_sites')}
        </button>
      </form>
      <p role="status">{said}</p>
      <h3>{t('options_sites_added')}</h3>
      {added.length === 0 && <p class="quiet">{t('options_no_sites')}</p>}
      <ul class="rows">
        {added.map((pattern) => (
          <li key={pattern}>
            <span dir="ltr">{pattern}</span>
            <button
              type="button"
              aria-label={t('options_remove_one', pattern)}
              onClick={() => browser.permissions.remove({ origins: [pattern] })}
            >
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      {sitesOff.length > 0 && <h3>{t('options_sites_off')}</h3>}
      <ul class="rows">
        {sitesOff.map((host) => (
          <li key={host}>
            <span dir="ltr">{host}</span>
            <button type="button" onClick={() => change({ sitesOff: sitesOff.filter((one) => one !== host) })}>
              {t('options_turn_on')}
            </button>
          </li>
        ))}
      </ul>
      <details>
        <summary>{t('options_sites_built_in')}</summary>
        <ul class="rows" dir="ltr">
          {builtIn.map((pattern) => (
            <li key={pattern}>{pattern}</li>
          ))}
        </ul>
      </details>
    </>
  );
}
