import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Props } from './tour';

const SEEN = 'tourSeen';
/** Most visits are not the first. */
const loadTour = () => import('./tour');

/** The tour, until it was seen or skipped once. */
export function FirstVisit({ end, ...props }: Props) {
  const [tour, setTour] = useState<Awaited<ReturnType<typeof loadTour>>>();
  useEffect(() => {
    browser.storage.local.get(SEEN).then(
      async (stored) => stored[SEEN] || setTour(await loadTour()),
      // Without storage the tour would come back each time.
      () => undefined,
    );
  }, []);
  const seen = (): void => {
    setTour(undefined);
    void browser.storage.local.set({ [SEEN]: true });
    end();
  };
  return tour ? <tour.Tour {...props} end={seen} /> : null;
}
