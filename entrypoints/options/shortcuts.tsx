import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Keys as Chosen, Settings } from '../background/api';
import { t } from '../ui/words';
import { Keys } from './keys';

interface Command {
  name?: string;
  description?: string;
  shortcut?: string;
}

interface Props {
  keys: Chosen;
  usual: Chosen;
  change(change: Partial<Settings>): void;
}

/** All keys as they are bound now. Those that work anywhere are the browser's to bind; it has a page for that. */
export function Shortcuts(props: Props) {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    const load = (): void => void browser.commands?.getAll().then(setCommands);
    load();
    // They may have been changed on the browser's page meanwhile.
    addEventListener('focus', load);
    return () => removeEventListener('focus', load);
  }, []);
  return (
    <>
      <h2>{t('options_shortcuts')}</h2>
      <Keys {...props} />
      <h3>{t('options_keys_browser')}</h3>
      <ul class="rows">
        {commands.map(({ name, description, shortcut }) => (
          <li key={name}>
            <span>{description || t('command_action')}</span>
            <kbd dir="ltr">{shortcut || t('options_unset')}</kbd>
          </li>
        ))}
      </ul>
      <button type="button" onClick={openBrowserPage}>
        {t('options_change_shortcuts')}
      </button>
    </>
  );
}

function openBrowserPage(): void {
  if (import.meta.env.FIREFOX) {
    const commands = browser.commands as typeof browser.commands & { openShortcutSettings(): Promise<void> };
    void commands.openShortcutSettings();
  } else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
