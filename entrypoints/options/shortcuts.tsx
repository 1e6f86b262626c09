import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../ui/words';

interface Command {
  name?: string;
  description?: string;
  shortcut?: string;
}

/** The keys as they are bound now; only the browser itself may rebind them. */
export function Shortcuts() {
  const [commands, setCommands] = useState<Command[]>([]);
  useEffect(() => {
    void browser.commands?.getAll().then(setCommands);
  }, []);
  if (commands.length === 0) return null;
  return (
    <>
      <h2>{t('options_shortcuts')}</h2>
      <ul class="rows">
        {commands.map(({ name, description, shortcut }) => (
          <li key={name}>
            <span>{description || name}</span>
            <kbd>{shortcut || t('options_unset')}</kbd>
          </li>
        ))}
      </ul>
      {import.meta.env.FIREFOX ? (
        <p class="quiet">{t('options_shortcuts_firefox')}</p>
      ) : (
        <button type="button" onClick={() => browser.tabs.create({ url: 'chrome://extensions/shortcuts' })}>
          {t('options_change_shortcuts')}
        </button>
      )}
    </>
  );
}
