import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ask, type Catalog, type Settings } from '../background/api';

export interface Chosen {
  settings: Settings | undefined;
  catalog: Catalog | undefined;
  /** One sentence where the last change could not be kept. */
  error: string | undefined;
  change(change: Partial<Settings>): void;
  /** Does what changes the settings in the worker; where it fails, `error` says so. */
  attempt(work: Promise<unknown>): void;
}

/** The writer's settings and what can be chosen; follows changes made elsewhere. */
export function useSettings(): Chosen {
  const [settings, setSettings] = useState<Settings>();
  const [catalog, setCatalog] = useState<Catalog>();
  const [error, setError] = useState<string>();
  const failed = (reason: unknown): void => setError((reason as Error).message);
  useEffect(() => {
    const load = (): void => void ask({ type: 'settings' }).then(setSettings, failed);
    load();
    ask({ type: 'catalog' }).then(setCatalog, failed);
    browser.storage.onChanged.addListener(load);
    return () => browser.storage.onChanged.removeListener(load);
  }, []);
  const theme = settings?.theme;
  useEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
  }, [theme]);
  const attempt = (work: Promise<unknown>): void => {
    setError(undefined);
    void work.catch(failed);
  };
  const change = (changed: Partial<Settings>): void => {
    attempt(ask({ type: 'change-settings', change: changed }).then(setSettings));
  };
  return { settings, catalog, error, change, attempt };
}
