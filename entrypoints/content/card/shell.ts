import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import kinds from '../../../assets/kinds.css?inline';
import theme from '../../../assets/theme.css?inline';
import css from './card.css?inline';
import { t } from './words';

/**
 * The card's place in the page: a host beside the body, only while the card is open, with a closed shadow root that
 * the page's styles and scripts do not reach. It hears only events that a person made.
 */
export interface Shell {
  readonly host: HTMLElement;
  /** Where the view is rendered. */
  readonly box: HTMLElement;
  /** Puts the box beside the rectangles, never over them; false where they are out of sight. */
  place(rects: readonly DOMRect[], context: Element): Promise<boolean>;
  /** Tells screen readers, politely. */
  announce(text: string): void;
  remove(): void;
}

const HEARD = ['click', 'keydown', 'keyup', 'keypress', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'input'];
const GAP = 6;
const EDGE = 8;

/** Opens the card's place for a field: `context` is its editable. */
export function openShell(context: Element): Shell {
  const host = document.createElement('div');
  host.lang = t('page_language');
  host.dir = t('page_direction');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(theme + css + kinds);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'box';
  const status = document.createElement('div');
  status.className = 'status';
  status.setAttribute('role', 'status');
  root.append(box, status);
  box.addEventListener('scroll', () => tellMore(box), { passive: true });
  for (const type of HEARD) {
    root.addEventListener(type, (event) => !event.isTrusted && event.stopImmediatePropagation(), { capture: true });
    // The page's own shortcuts must not act on what is done in the card.
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  // A press on the card leaves the focus where the writer is.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  (modalAround(context) ?? document.documentElement).append(host);
  // The top layer: above whatever z-index the page uses.
  box.popover = 'manual';
  box.showPopover();
  return {
    host,
    box,
    place: (rects, context) => place(box, rects, context),
    announce(text) {
      // A live region speaks of changes only: it must stand before its text comes.
      requestAnimationFrame(() => {
        status.textContent = text;
      });
    },
    remove: () => host.remove(),
  };
}

/** The open modal dialog around an element: all that is outside it takes no clicks, the top layer too. */
function modalAround(element: Element): Element | null {
  const modal = element.closest('dialog:modal');
  const root = element.getRootNode();
  return modal ?? (root instanceof ShadowRoot ? modalAround(root.host) : null);
}

async function place(box: HTMLElement, rects: readonly DOMRect[], contextElement: Element): Promise<boolean> {
  const first = rects[0];
  if (!first) return false;
  const left = first.left;
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  if (bottom < 0 || top > innerHeight) return false;
  const around = new DOMRect(left, top, Math.max(1, first.width), bottom - top);
  const { x, y } = await computePosition({ contextElement, getBoundingClientRect: () => around }, box, {
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply({ availableHeight }) {
          box.style.maxBlockSize = `${Math.max(0, availableHeight)}px`;
        },
      }),
    ],
  });
  box.style.left = `${x}px`;
  box.style.top = `${y}px`;
  tellMore(box);
  return true;
}

/** Shows whether the box holds more below than can be seen. */
function tellMore(box: HTMLElement): void {
  box.toggleAttribute('data-more', box.scrollHeight - box.scrollTop - box.clientHeight > 4);
}
