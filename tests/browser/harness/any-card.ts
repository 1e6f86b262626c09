/** The card in either browser: its words and its buttons. */
import type { Page } from 'puppeteer-core';
import { CardView } from './card';
import type { Launched } from './launch';
import { withRights } from './privileged';
import { until } from './until';

export interface AnyCard {
  /** Clicks the button that bears these words. */
  press(words: string): Promise<void>;
  /** Waits until the card says `words`. */
  waitFor(words: string): Promise<void>;
}

export async function cardOf({ name, browser }: Launched, page: Page): Promise<AnyCard> {
  if (name === 'chrome') return CardView.of(page);
  const dialog = `const dialog = [...content.document.documentElement.children]
    .map((element) => element.openOrClosedShadowRoot?.querySelector('[role=dialog]')).find(Boolean);`;
  const said = () => withRights(browser, `${dialog} return dialog?.textContent ?? '';`) as Promise<string>;
  return {
    async press(words) {
      const place = `${dialog} const button = [...dialog.querySelectorAll('button')]
        .find(({ textContent }) => textContent.includes(${JSON.stringify(words)}));
        const { left, top, width, height } = button.getBoundingClientRect();
        return [left + width / 2, top + height / 2];`;
      const [x, y] = (await withRights(browser, place)) as [number, number];
      await page.mouse.click(x, y);
    },
    waitFor: (words) => until(`the card says “${words}”`, async () => (await said()).includes(words)),
  };
}
