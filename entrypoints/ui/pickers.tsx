import type { Level } from '../../analyzers';
import type { Catalog, Settings } from '../background/api';
import { ENGLISH, t, type WordKey } from './words';

interface Props {
  settings: Settings;
  catalog: Catalog;
  change(change: Partial<Settings>): void;
}

/** Who will listen: an employer's principle, a profession, or anyone. */
export function LensPicker({ settings, catalog, change }: Props) {
  const groups = Map.groupBy(catalog.lenses, ({ group }) => group);
  return (
    <label class="picker">
      <span>{t('panel_lens')}</span>
      <select value={settings.lens} onChange={(event) => change({ lens: event.currentTarget.value })}>
        {[...groups].map(([group, lenses]) => (
          <optgroup key={group} label={group} {...ENGLISH}>
            {lenses.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

const LEVELS: Record<Level, WordKey> = {
  junior: 'panel_level_junior',
  mid: 'panel_level_mid',
  senior: 'panel_level_senior',
};

export function LevelPicker({ settings, catalog, change }: Props) {
  return (
    <label class="picker">
      <span>{t('panel_level')}</span>
      <select value={settings.level} onChange={(event) => change({ level: event.currentTarget.value as Level })}>
        {catalog.levels.map((level) => (
          <option key={level} value={level}>
            {t(LEVELS[level])}
          </option>
        ))}
      </select>
    </label>
  );
}
