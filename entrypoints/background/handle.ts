import { browser } from 'wxt/browser';
import type { AnalyzeOptions, Score } from '../../analyzers';
import type { PartName, Replies, Request } from './api';
import { showScore } from './badge';
import { blanksOf } from './blanks';
import { catalog } from './catalog';
import { follow } from './follow';
import { sessionOf } from './sessions';
import { change, settings, withOne, without } from './settings';
import { disableSite, enableSite, mayRead, siteStatus } from './sites';
import { styleFrame } from './style';

/** What a handler may know of the sender. */
export interface Asker {
  tabId: number | undefined;
  frameId: number | undefined;
  /** Address of the tab's page; of the extension's own page where that asks. */
  url: string;
  /** True for the extension's own pages. */
  own: boolean;
}

type Handlers = {
  [T in Request['type']]: (request: Request & { type: T }, asker: Asker) => Promise<Replies[T]>;
};

const handlers: Handlers = {
  async analyze({ text }, { tabId }) {
    const { sentences: _, ...report } = sessionOf(tabId).update(text, await wishes());
    return { ...report, blanks: blanksOf(text) };
  },
  async follow(request, { tabId }) {
    const answer = follow(request, tabId, await wishes());
    if (answer && request.badge) await showOn(tabId, answer.score);
    return answer?.followed ?? null;
  },
  async site({ running }, { url, own, tabId, frameId }) {
    const { theme, hideWhileReading, keys } = await settings();
    const on = own || (await siteStatus(url)).state === 'on';
    // Where the permission was taken back the frame is out of reach, and Chromium would let us wait for ever.
    const reach = on || (URL.canParse(url) && (await mayRead(new URL(url).origin)));
    if (on !== running && reach && tabId !== undefined && frameId !== undefined)
      await styleFrame({ tabId, frameId }, on);
    return { theme, hideWhileReading, keys, on };
  },
  card: (_, asker) => bring('/card.js', asker),
  mirror: (_, asker) => bring('/mirror.js', asker),
  docs: (_, asker) => bring('/docs.js', asker),
  async 'ignore-phrase'({ phrase, ignore }) {
    const lower = phrase.toLowerCase();
    await change(({ ignored }) => ({ ignored: ignore ? withOne(ignored, lower) : without(ignored, lower) }));
    return null;
  },
  async 'switch-rule'({ rule, on }) {
    await change(({ off }) => ({ off: on ? without(off, rule) : withOne(off, rule) }));
    return null;
  },
  settings,
  'change-settings': ({ change: changed }) => change(() => changed),
  catalog: async () => catalog(),
  'site-status': ({ url }) => siteStatus(url),
  async 'enable-site'({ origin }) {
    await enableSite(origin);
    return null;
  },
  async 'disable-site'({ origin }) {
    await disableSite(origin);
    return null;
  },
};

/** Runs a script of the extension's in the asking frame. */
async function bring(file: `/${PartName}.js`, { tabId, frameId }: Asker): Promise<null> {
  if (tabId === undefined || frameId === undefined) throw new Error('Only a page can have a script brought in.');
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
  return null;
}

/** What the settings ask of a report. */
async function wishes(): Promise<AnalyzeOptions> {
  const { lens, level, pace, off, ignored } = await settings();
  return { lens, level, pace, off, ignored };
}

async function showOn(tabId: number | undefined, score: Score): Promise<void> {
  if (tabId !== undefined) await showScore(tabId, score).catch(ignoreClosedTab);
}

/** The tab may be gone before its badge is set. */
function ignoreClosedTab(error: unknown): void {
  if (!/no tab|invalid tab/i.test(String(error))) throw error;
}

/** Answers a checked request. */
export function handle(request: Request, asker: Asker): Promise<Replies[Request['type']]> {
  const handler = handlers[request.type] as (request: Request, asker: Asker) => Promise<Replies[Request['type']]>;
  return handler(request, asker);
}
