import { LensPicker, LevelPicker } from '../ui/pickers';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { Data } from './data';
import { Docs } from './docs';
import { Pace } from './pace';
import { Phrases } from './phrases';
import { Rules } from './rules';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';

export function Options() {
  const { settings, catalog, error, change, attempt } = useSettings();
  return (
    <main>
      <header class="top">
        <h1>
          <img src="/icon/48.png" alt="" width="24" height="24" /> {t('options_title')}
        </h1>
        <a href="/practice.html">{t('options_practice')}</a>
      </header>
      {error && <p role="alert">{t('options_failed', error)}</p>}
      {settings && catalog && (
        <>
          <h2>{t('options_defaults')}</h2>
          <div class="form">
            <LensPicker settings={settings} catalog={catalog} change={change} />
            <LevelPicker settings={settings} catalog={catalog} change={change} />
            <Pace pace={settings.pace} keep={(pace) => change({ pace })} />
          </div>
          <h2>{t('options_looks')}</h2>
          <div class="form">
            <label class="picker">
              <span>{t('options_theme')}</span>
              <select
                value={settings.theme}
                onChange={(event) => change({ theme: event.currentTarget.value === 'calm' ? 'calm' : 'families' })}
              >
                <option value="families">{t('options_theme_families')}</option>
                <option value="calm">{t('options_theme_calm')}</option>
              </select>
            </label>
            <label class="choice">
              <input
                type="checkbox"
                checked={settings.hideWhileReading}
                onChange={(event) => change({ hideWhileReading: event.currentTarget.checked })}
              />
              <span>{t('options_hide')}</span>
            </label>
          </div>
          <Rules rules={catalog.rules} off={settings.off} attempt={attempt} />
          <Phrases ignored={settings.ignored} attempt={attempt} />
          <Sites sitesOff={settings.sitesOff} change={change} />
          <Shortcuts keys={settings.keys} usual={catalog.keys} change={change} />
          <Data settings={settings} change={change} />
          <Docs />
        </>
      )}
      <p class="purpose">{t('practice_purpose')}</p>
    </main>
  );
}
