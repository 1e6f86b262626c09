import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { ask, type SiteView } from '../background/api';
import { Attention } from './attention';
import { listenForCard } from './card';
import { t } from './card/words';
import { Desk } from './desk';
import { openDocument } from './docs-part';
import { reportFault } from './fault';
import { sayReload } from './orphan';
import { isPainted, onOtherPaint, restyle, takeOver } from './paint';
import { PanelLine } from './panel';
import { placesOf } from './places';
import { onRewritten } from './rewritten';
import { MOST_TRIES, TRY_AGAIN } from './try-again';
import './style.css';

/** Milliseconds an updated extension has to bring its new script in. Our choice. */
const TAKEN_OVER_BY = 2000;

interface Running {
  /** Takes over the writer's settings. */
  apply(view: SiteView): void;
  recheck(): void;
  /** True where a Google document is coached, or can be. */
  docs: boolean;
}

/** Everything of Starline in this frame, until the signal aborts. */
function start(signal: AbortSignal, failed: (error: unknown) => void): Running {
  takeOver();
  const desk: Desk = new Desk(signal, {
    changed: () => {
      card?.refresh();
      panel?.tell();
    },
    closed: () => panel?.tell(),
    key: (event) => card?.key(event),
    listened: () => panel?.listening ?? false,
    failed,
  });
  onOtherPaint(signal, () => desk.repaint());
  const card = listenForCard(placesOf(desk), signal, failed);
  const panel = new PanelLine(desk, signal);
  const attention = new Attention(desk, (element) => card.owns(element), signal);
  return {
    docs: openDocument(desk, signal, failed),
    apply({ theme, hideWhileReading, keys }) {
      restyle(theme);
      card.bind(keys);
      attention.wish(hideWhileReading);
    },
    recheck() {
      for (const session of desk.sessions()) session.recheck();
    },
  };
}

export default defineContentScript({
  matches: [
    'https://docs.google.com/document/*',
    'https://*.notion.so/*',
    'https://*.notion.site/*',
    'https://grow.google/*',
    'https://*.yoodli.ai/*',
    'https://*.biginterview.com/*',
    'https://*.tryexponent.com/*',
    'https://*.interviewing.io/*',
    'https://*.interviewclarity.co.uk/*',
    'https://*.pramp.com/*',
    'https://*.leetcode.com/*',
    'https://*.hackmd.io/*',
    'https://*.coda.io/*',
    'https://paper.dropbox.com/*',
    'https://*.dropbox.com/scl/fi/*',
    'https://*.overleaf.com/*',
  ],
  allFrames: true,
  matchAboutBlank: true,
  // The worker brings the style into frames where Starline is on.
  cssInjectionMode: 'manual',
  runAt: 'document_idle',
  async main() {
    // In this world, which the page cannot see: brought into the same document again, there is nothing to do.
    const world = globalThis as { starlineIsHere?: true };
    if (world.starlineIsHere) return;
    world.starlineIsHere = true;
    let running: (Running & { stop: AbortController }) | undefined;
    const stop = (): void => {
      running?.stop.abort();
      running = undefined;
    };
    // Fetched while there is somebody to ask.
    const orphaned = t('card_orphaned');
    // An extension that was reloaded or removed leaves this script behind: it stops for good, and says so once where
    // its underlines are missed and no newer script has taken over.
    const failed = (error: unknown): void => {
      if (browser.runtime?.id && error !== undefined) reportFault(error);
      if (browser.runtime?.id || !running) return;
      const missed = running.docs || isPainted('us');
      stop();
      if (missed) setTimeout(() => isPainted('another') || sayReload(orphaned), TAKEN_OVER_BY);
    };

    const again = (): void => {
      stop();
      void attempt();
    };
    const check = async (): Promise<void> => {
      const view = await ask({ type: 'site', running: running !== undefined });
      if (!view.on) return stop();
      if (running) running.recheck();
      else {
        const controller = new AbortController();
        try {
          running = { stop: controller, ...start(controller.signal, failed) };
        } catch (error) {
          controller.abort();
          throw error;
        }
        onRewritten(controller.signal, again);
      }
      running.apply(view);
    };
    /** Asks until the worker can be reached: it may be starting, or stopping, at this very moment. */
    const attempt = async (tries = 1): Promise<void> => {
      try {
        await check();
      } catch (error) {
        const again = tries < MOST_TRIES;
        failed(again ? undefined : error);
        if (again && browser.runtime?.id) setTimeout(() => void attempt(tries + 1), TRY_AGAIN);
      }
    };
    browser.storage.onChanged.addListener(() => void attempt());
    // A page that the browser kept comes back to other settings, and its line to an open panel is dead.
    addEventListener('pageshow', ({ persisted }) => persisted && again());
    await attempt();
  },
});
