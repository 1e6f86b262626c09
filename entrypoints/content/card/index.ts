import type { Keys } from '../../background/api';
import { cardPart } from './load';
import type { OpenCard } from './open-card';
import type { Place, Places } from './session';
import { listenForTriggers } from './triggers';

export type * from './session';

/** A card that is listening; the content script tells it when what it shows may have changed. */
export interface Card {
  /** Findings were replaced or moved, or the text's geometry changed. Cheap while the card is closed. */
  refresh(): void;
  /** Takes the keys the writer chose; until then none are heard. */
  bind(keys: Keys): void;
  /** Hears a key that went past the window. */
  key(event: KeyboardEvent): void;
  /** True for the element the open card lives in. */
  owns(element: Element): boolean;
}

/** Lets the card listen on this frame's document until the signal aborts; `failed` is told where it cannot be had. */
export function listenForCard(places: Places, signal: AbortSignal, failed: (error: unknown) => void): Card {
  let open: OpenCard | undefined;
  let wanted: Place | undefined;
  let keys: Keys | undefined;
  const close = (): void => {
    wanted = undefined;
    open?.close();
    open = undefined;
  };
  const show = async (place: Place, byKey: boolean): Promise<void> => {
    close();
    wanted = place;
    const View = await cardPart.load();
    // The writer may have gone on while the view was on its way, and the findings may have been told anew.
    const { session, finding } = place;
    const same = session
      .findings()
      .find(({ rule, from, quote }) => rule === finding.rule && from === finding.from && quote === finding.quote);
    if (wanted !== place || signal.aborted || !same) return;
    open = new View({ session, finding: same }, byKey ? keys?.card : undefined, signal, () => {
      open = undefined;
    });
  };
  signal.addEventListener('abort', close);
  const controls = {
    current: () => open,
    soon: () => void cardPart.load().catch(failed),
    show: (place: Place, byKey: boolean) => void show(place, byKey).catch(failed),
    close,
    keys: () => keys,
  };
  const pressed = listenForTriggers(places, controls, signal);
  return {
    refresh: () => open?.refresh(),
    bind(chosen) {
      keys = chosen;
    },
    key: pressed,
    owns: (element) => open?.host === element,
  };
}
