import type { OpenCard } from './open-card';
import type { Place, Places } from './session';

/** Milliseconds the pointer rests on an underline before the card opens, and is away before it closes. Our choice. */
const REST = 300;

/** Opens the card at the caret, and moves the focus into an open one: free in the browsers and in screen readers. */
const isShortcut = ({ code, altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  code === 'Period' && altKey && shiftKey && !ctrlKey && !metaKey;

interface Controls {
  current(): OpenCard | undefined;
  /** A card is likely to be shown. */
  soon(): void;
  show(place: Place, byKey: boolean): void;
  close(): void;
}

/** What opens and closes the card. Timers run only after the pointer moved onto or off an underline or the card. */
export function listenForTriggers(places: Places, { current, soon, show, close }: Controls, signal: AbortSignal): void {
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
  listen('keydown', (event) => {
    const card = current();
    if (isShortcut(event)) {
      const place = card ? undefined : places.atCaret();
      if (!card && !place) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      hovered = false;
      cancel();
      if (place) show(place, true);
      else card?.focus();
    } else if (event.key === 'Escape' && card) {
      event.preventDefault();
      event.stopImmediatePropagation();
      close();
    }
  });
  signal.addEventListener('abort', cancel);
}
