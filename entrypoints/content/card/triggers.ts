import { chordOf, KEY_ACTIONS, type KeyAction, type Keys } from '../../background/api';
import type { OpenCard } from './open-card';
import type { Place, Places } from './session';

/** Milliseconds the pointer rests on an underline before the card opens, and is away before it closes. Our choice. */
const REST = 300;

interface Controls {
  current(): OpenCard | undefined;
  /** A card is likely to be shown. */
  soon(): void;
  show(place: Place, byKey: boolean): void;
  close(): void;
  keys(): Keys | undefined;
}

/**
 * What opens and closes the card. Timers run only after the pointer moved onto or off an underline or the card. What it
 * returns takes the keys that the window does not hear.
 */
export function listenForTriggers(
  places: Places,
  { current, soon, show, close, keys }: Controls,
  signal: AbortSignal,
): (event: KeyboardEvent) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let aim: Place | undefined;
  let hovered = false;
  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
    aim = undefined;
  };
  const after = (run: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      cancel();
      run();
    }, REST);
  };
  const innermost = (event: Event): EventTarget | undefined => event.composedPath()[0];
  const onCard = (event: Event): boolean => current()?.host === event.target;
  const listen = <K extends keyof WindowEventMap>(type: K, run: (event: WindowEventMap[K]) => void): void =>
    addEventListener(type, (event) => event.isTrusted && run(event), {
      capture: true,
      passive: type !== 'keydown',
      signal,
    });

  listen('pointermove', (event) => {
    if (event.buttons !== 0 || event.pointerType === 'touch') return cancel();
    if (onCard(event)) return cancel();
    const place = places.at(event.clientX, event.clientY, innermost(event));
    const card = current();
    if (place && card?.shows(place)) return cancel();
    if (place) {
      if (place.finding === aim?.finding) return;
      aim = place;
      soon();
      after(() => {
        hovered = true;
        show(place, false);
      });
    } else if (card && hovered && !card.focused) {
      if (timer === undefined || aim) {
        aim = undefined;
        after(close);
      }
    } else cancel();
  });
  listen('click', (event) => {
    if (onCard(event)) return;
    cancel();
    const place = places.at(event.clientX, event.clientY, innermost(event));
    if (!place) return close();
    const selected = place.session.selection();
    if (selected && selected.from !== selected.to) return;
    hovered = false;
    if (!current()?.shows(place)) show(place, false);
  });
  /** Does what the keys ask for; false where there is nothing to do, and the keys are the page's. */
  const act = (action: KeyAction): boolean => {
    const card = current();
    if (action === 'apply') return card?.applyFirst() ?? false;
    if (action === 'ignore') return card?.ignore() ?? false;
    const by = { next: 1, previous: -1, card: 0 } as const;
    const step = by[action];
    const here = places.atCaret();
    // A notice that is still there of something settled stands in nobody's way.
    const settled = !step && here && card?.settled && !card.focused && !card.shows(here);
    if (card && !settled) {
      if (step) card.step(step);
      else card.focus();
      return true;
    }
    const place = step ? places.fromCaret(step) : here;
    if (!place) return false;
    if (step) place.session.reveal(place.finding);
    show(place, true);
    return true;
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    const card = current();
    const chord = chordOf(event);
    const chosen = keys();
    const action = chosen && chord && KEY_ACTIONS.find((one) => chosen[one] === chord);
    if (action ? !act(action) : event.key !== 'Escape' || !card) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    hovered = false;
    cancel();
    if (!action) close();
  };
  listen('keydown', pressed);
  signal.addEventListener('abort', cancel);
  return pressed;
}
