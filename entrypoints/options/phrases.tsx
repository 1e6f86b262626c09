import { useState } from 'preact/hooks';
import { ask } from '../background/api';
import { t } from '../ui/words';

/** The phrases the writer asked never to see underlined; a removal can be undone. */
export function Phrases({ ignored, attempt }: { ignored: readonly string[]; attempt(work: Promise<unknown>): void }) {
  const [removed, setRemoved] = useState<string>();
  const remove = (phrase: string): void => {
    attempt(ask({ type: 'ignore-phrase', phrase, ignore: false }));
    setRemoved(phrase);
  };
  const undo = (): void => {
    if (removed !== undefined) attempt(ask({ type: 'ignore-phrase', phrase: removed, ignore: true }));
    setRemoved(undefined);
  };
  return (
    <>
      <h2>{t('options_phrases')}</h2>
      {ignored.length === 0 && <p class="quiet">{t('options_no_phrases')}</p>}
      <ul class="rows">
        {ignored.map((phrase) => (
          <li key={phrase}>
            <span dir="auto">{phrase}</span>
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
