import type { RefObject } from 'preact';
import { nameOf } from '../ui/bank/name';
import { t } from '../ui/words';
import type { Stories } from './use-stories';

interface Props {
  stories: Stories;
  undo: RefObject<HTMLButtonElement | null>;
}

/** The way back for a deleted story, in sight wherever the page is scrolled to. */
export function Deleted({ stories: { deleted, undoRemove, letGo }, undo }: Props) {
  const [story] = deleted?.stories ?? [];
  return (
    <div class="deleted" role="status">
      {story && (
        <div class="notice">
          <p dir="auto">{t('practice_deleted', nameOf(story))}</p>
          <button type="button" ref={undo} onClick={undoRemove}>
            {t('practice_undo')}
          </button>
          <button type="button" class="quiet" onClick={letGo}>
            {t('practice_close')}
          </button>
        </div>
      )}
    </div>
  );
}
