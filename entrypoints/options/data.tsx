import { useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { grantedPatterns, type Settings } from '../background/api';
import { toBackup } from '../ui/bank/backup';
import { Bank } from '../ui/bank/bank';
import { download, today } from '../ui/bank/files';
import { post } from '../ui/bank/news';
import { readBackup } from '../ui/bank/read-backup';
import { refusalWords } from '../ui/bank/refusals';
import { t } from '../ui/words';

/** Everything Starline keeps: take it out, bring it back, delete it. */
export function Data({ settings, change }: { settings: Settings; change(change: Partial<Settings>): void }) {
  const [said, setSaid] = useState('');
  const sure = useRef<HTMLDialogElement>(null);
  const attempt = async (work: () => Promise<string>): Promise<void> => {
    try {
      setSaid(await work());
    } catch (error) {
      const refused = refusalWords(error);
      setSaid(refused ? t(refused) : t('options_failed', (error as Error).message));
    }
  };
  const backUp = async (): Promise<string> => {
    const everything = await (await Bank.open()).everything();
    download(`starline-${today()}.json`, toBackup({ ...everything, settings }), 'application/json');
    return '';
  };
  const restore = async (file: File): Promise<string> => {
    if (!/\.json$/i.test(file.name)) return t('options_only_json');
    const backup = readBackup(await file.text());
    const added = await (await Bank.open()).add(backup);
    post({ type: 'added' });
    if (backup.settings) change(backup.settings);
    return t('options_restored', added);
  };
  const deleteAll = async (): Promise<string> => {
    await (await Bank.open()).clear();
    localStorage.clear();
    post({ type: 'cleared' });
    await browser.storage.sync.clear();
    await browser.storage.local.clear();
    const origins = await grantedPatterns();
    if (origins.length > 0) await browser.permissions.remove({ origins });
    return t('options_deleted');
  };
  return (
    <>
      <h2>{t('options_data')}</h2>
      <p class="quiet">{t('options_data_where')}</p>
      <div class="pickers">
        <button type="button" onClick={() => attempt(backUp)}>
          {t('options_backup')}
        </button>
        <label class="file">
          {t('options_restore')}
          <input
            type="file"
            accept=".json"
            onChange={({ currentTarget: input }) => {
              const [file] = input.files ?? [];
              if (file) void attempt(() => restore(file));
              input.value = '';
            }}
          />
        </label>
        <button type="button" class="danger" onClick={() => sure.current?.showModal()}>
          {t('options_delete')}
        </button>
      </div>
      <p role="status">{said}</p>
      <dialog ref={sure} aria-label={t('options_delete')}>
        <p>{t('options_delete_sure')}</p>
        <form method="dialog" class="pickers">
          <button type="submit">{t('options_cancel')}</button>
          <button type="button" onClick={() => attempt(backUp)}>
            {t('options_backup')}
          </button>
          <button type="submit" class="danger" onClick={() => attempt(deleteAll)}>
            {t('options_delete_yes')}
          </button>
        </form>
      </dialog>
    </>
  );
}
