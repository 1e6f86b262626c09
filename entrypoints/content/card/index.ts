import { OpenCard } from './open-card';
import type { Place, Places } from './session';
import { listenForTriggers } from './triggers';

export type * from './session';

/** A card that is listening; the content script tells it when what it shows may have changed. */
export interface Card {
  /** Findings were replaced or moved, or the text's geometry changed. Cheap while the card is closed. */
  refresh(): void;
}

/** Lets the card listen on this frame's document until the signal aborts. */
export function listenForCard(places: Places, signal: AbortSignal): Card {
  let open: OpenCard | undefined;
  const close = (): void => {
    open?.close();
    open = undefined;
  };
  const show = (place: Place, byKey: boolean): void => {
    close();
    open = new OpenCard(place, byKey, signal, () => {
      open = undefined;
    });
  };
  signal.addEventListener('abort', close);
  listenForTriggers(places, { current: () => open, show, close }, signal);
  return { refresh: () => open?.refresh() };
}
