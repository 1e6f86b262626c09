/** The popup, from its page's first moment to the frame that shows the score. */

import type { Launched } from '../../browser/harness/launch';
import { html, open, waitForUnderlines } from '../../browser/harness/page';
import { openPopup } from '../../browser/harness/screens';
import { summarise, type Timing } from '../timing';

/** Milliseconds since the popup's page began to load. */
interface Opening {
  /** The browser has read the page's HTML, before it runs a script of ours. */
  read: number;
  score: number;
}

export async function popupOpening(starline: Launched, rounds: number): Promise<Timing[]> {
  const page = await open(starline.browser, html('<textarea id="field"></textarea>'));
  await page.click('#field');
  await page.keyboard.type('I basically wrote this. The rota was rewritten by me. It got better. ');
  await waitForUnderlines(page, 3);
  const openings: Opening[] = [];
  for (let i = 0; i < rounds; i++) {
    const popup = await openPopup(starline, page);
    openings.push(await popup.evaluate(seen));
    await popup.close();
  }
  return [
    summarise(
      'popup: its page is read',
      0,
      openings.map(({ read }) => read),
    ),
    summarise(
      'popup: the score is painted',
      0,
      openings.map(({ score }) => score),
    ),
  ];
}

const seen = (): Promise<Opening> =>
  new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      observer.disconnect();
      const [{ domInteractive: read }] = performance.getEntriesByType('navigation') as [PerformanceNavigationTiming];
      resolve({ read, score: list.getEntries()[0]?.startTime ?? 0 });
    }).observe({ type: 'element', buffered: true });
  });
