import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { LensPicker, LevelPicker } from './pickers';
import { ReportView } from './report-view';
import { DisableSite, NoDraft, useSite } from './site';
import { summary } from './summary';
import { useDraft } from './use-draft';
import { useSettings } from './use-settings';
import { type CurrentTab, useTab } from './use-tab';
import { t } from './words';

/** The popup's and the side panel's whole content: the current draft, or what to do where there is none. */
export function Panel({ side = false }: { side?: boolean }) {
  const tab = useTab();
  const { state, tooLong, reveal } = useDraft(tab);
  const site = useSite(tab);
  const { settings, catalog, error, change } = useSettings();
  const [copied, setCopied] = useState<'panel_copied' | 'panel_copy_failed'>();
  const copy = async (): Promise<void> => {
    if (!state) return;
    const done = await navigator.clipboard.writeText(summary(state.report)).then(
      () => true,
      () => false,
    );
    setCopied(done ? 'panel_copied' : 'panel_copy_failed');
  };
  const options = settings && catalog && { settings, catalog, change };
  return (
    <main class="panel">
      <header>
        <h1>
          <img src="/icon/48.png" alt="" width="22" height="22" /> Starline
        </h1>
        {state && (
          <button type="button" class="quiet" onClick={copy}>
            {t(copied ?? 'panel_copy')}
          </button>
        )}
        {!side && tab && (
          <button type="button" class="quiet" onClick={() => openSide(tab)}>
            {t(import.meta.env.FIREFOX ? 'popup_sidebar' : 'popup_side')}
          </button>
        )}
      </header>
      {options && (
        <div class="pickers">
          <LensPicker {...options} />
          <LevelPicker {...options} />
        </div>
      )}
      {error && <p role="alert">{error}</p>}
      {site?.state === 'on' && <DisableSite site={site} />}
      {state?.story && <p class="story">{t('panel_story', state.story)}</p>}
      {state && <ReportView report={state.report} reveal={reveal} />}
      {tooLong && <p class="note">{t('panel_too_long')}</p>}
      {!state && !tooLong && tab && site && <NoDraft tab={tab} site={site} />}
      <footer>
        <p class="purpose">{t('panel_purpose')}</p>
      </footer>
    </main>
  );
}

/** Opens the side panel of Chromium or the sidebar of Firefox; both need the click itself. */
function openSide({ windowId }: CurrentTab): void {
  if (import.meta.env.FIREFOX) {
    const { sidebarAction } = browser as unknown as { sidebarAction: { open(): Promise<void> } };
    void sidebarAction.open();
  } else void browser.sidePanel.open({ windowId });
  window.close();
}
