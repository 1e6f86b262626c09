import { PACE } from '../background/api';
import { LensPicker, LevelPicker } from '../ui/pickers';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { Data } from './data';
import { Docs } from './docs';
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
            <label class="picker">
              <span>{t('options_pace')}</span>
              <input
                type="number"
                min={PACE.slowest}
                max={PACE.fastest}
                value={settings.pace}
                onChange={({ currentTarget: { valueAsNumber } }) =>
                  Number.isFinite(valueAsNumber) && change({ pace: valueAsNumber })
                }
              />
            </label>
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
          <Docs />
          <Shortcuts keys={settings.keys} usual={catalog.keys} change={change} />
          <Data settings={settings} change={change} />
        </>
      )}
      <p class="purpose">{t('practice_purpose')}</p>
    </main>
  );
}
