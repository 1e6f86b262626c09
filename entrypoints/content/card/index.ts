import type { Places } from './session';

export type * from './session';

/** A card that is listening; the session tells it when what it shows may have changed. */
export interface Card {
  /** Findings were replaced or moved, or the text's geometry changed. Cheap while the card is closed. */
  refresh(): void;
}

/** Lets the card listen on this frame's document until the signal aborts. */
export function listenForCard(_places: Places, _signal: AbortSignal): Card {
  return { refresh() {} };
}
