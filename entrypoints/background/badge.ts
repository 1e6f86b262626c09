import { browser } from 'wxt/browser';
import type { Score } from '../../analyzers';

/** The same blue as the pages' accent: white digits on it have a contrast of 6:1. */
const COLOUR = '#3450c4';

/** Shows the score on the tab's toolbar button; nothing where the draft is no story. */
export async function showScore(tabId: number, score: Score): Promise<void> {
  const text = score.note === undefined ? String(score.total) : '';
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR }),
    browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
    browser.action.setBadgeText({ tabId, text }),
  ]);
}
