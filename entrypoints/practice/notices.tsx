import { t } from '../ui/words';
import type { Stories } from './use-stories';

/** What the writer must know or decide: no storage, another tab's words. */
export function Notices({ stories, takeOut }: { stories: Stories; takeOut(): void }) {
  const { trouble, theirs, resolve, retry } = stories;
  return (
    <div class="notices" aria-live="polite">
      {trouble && (
        <div class="notice" data-trouble={trouble}>
          <p>{t(trouble === 'unavailable' ? 'practice_no_storage' : 'practice_unsaved')}</p>
          <button type="button" class="primary" onClick={takeOut}>
            {t('practice_take_out')}
          </button>
          <button type="button" onClick={retry}>
            {t('practice_retry')}
          </button>
        </div>
      )}
      {theirs && (
        <div class="notice" data-conflict>
          <p>{t('practice_conflict')}</p>
          <button type="button" class="primary" onClick={() => resolve('both')}>
            {t('practice_conflict_both')}
          </button>
          <button type="button" onClick={() => resolve('mine')}>
            {t('practice_conflict_mine')}
          </button>
          <button type="button" onClick={() => resolve('theirs')}>
            {t('practice_conflict_theirs')}
          </button>
        </div>
      )}
    </div>
  );
}
