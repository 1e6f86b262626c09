import { useState } from 'preact/hooks';
import type { Settings } from '../background/api';
import { t } from '../ui/words';

/** The phrases the writer asked never to see underlined; a removal can be undone. */
export function Phrases({ ignored, change }: { ignored: readonly string[]; change(change: Partial<Settings>): void }) {
  const [removed, setRemoved] = useState<string>();
  const remove = (phrase: string): void => {
    change({ ignored: ignored.filter((one) => one !== phrase) });
    setRemoved(phrase);
  };
  const undo = (): void => {
    if (removed !== undefined) change({ ignored: [...ignored, removed] });
    setRemoved(undefined);
  };
  return (
    <>
      <h2>{t('options_phrases')}</h2>
      {ignored.length === 0 && <p class="quiet">{t('options_no_phrases')}</p>}
      <ul class="rows">
        {ignored.map((phrase) => (
          <li key={phrase}>
            <span>{phrase}</span>
            <button type="button" aria-label={t('options_remove_one', phrase)} onClick={() => remove(phrase)}>
              {t('options_remove')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {removed !== undefined && (
          <>
            {t('options_removed', removed)}{' '}
            <button type="button" onClick={undo}>
              {t('options_undo')}
            </button>
          </>
        )}
      </p>
    </>
  );
}
