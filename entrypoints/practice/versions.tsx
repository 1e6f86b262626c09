import { useEffect, useState } from 'preact/hooks';
import type { Version } from '../ui/bank/story';
import { t } from '../ui/words';
import type { Stories } from './use-stories';

/** Most stories have no versions. */
const loadList = () => import('./version-list');

/** States of the story kept by the writer, and the way back to each. */
export function Versions({ stories, score }: { stories: Stories; score: number | null }) {
  const { bank, current, kept, edit } = stories;
  const [versions, setVersions] = useState<Version[]>([]);
  const [failed, setFailed] = useState(false);
  const [list, setList] = useState<Awaited<ReturnType<typeof loadList>>>();
  const load = async (): Promise<void> => {
    const found = bank ? await bank.versions(current.id) : [];
    if (found.length > 0) setList(await loadList());
    setVersions(found);
  };
  useEffect(() => void load(), [bank, current.id]);
  if (!bank) return null;
  const known = versions.some((version) => version.text === current.text);
  const nothing = known || !current.text.trim();
  const keep = async (): Promise<void> => {
    if (nothing) return;
    try {
      await bank.keep({ story: current.id, at: Date.now(), text: current.text, score });
      setFailed(false);
      // The version belongs to a story: one not saved yet is saved now.
      if (current.revision === 0) edit({ score });
    } catch {
      setFailed(true);
    }
    await load();
  };
  const restore = async ({ text }: Version): Promise<void> => {
    await keep();
    edit({ text });
  };
  return (
    <div class="versions">
      <button type="button" aria-disabled={nothing} onClick={keep}>
        {t('practice_keep_version')}
      </button>
      <span class="quiet saved">{kept && t('practice_saved')}</span>
      {failed && <p role="alert">{t('practice_unsaved')}</p>}
      {list && versions.length > 0 && (
        <list.VersionList versions={versions} now={{ text: current.text, score }} restore={restore} />
      )}
    </div>
  );
}
