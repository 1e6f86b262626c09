import type { Family, Span } from '../../analyzers';
import type { Theme } from '../background/api';
import type { Field } from './adapters/adapter';
import { MIRROR } from './adapters/textarea/mirror-name';
import type { Placed } from './moving';
import { Overlay } from './overlay';
import { styleRootOf } from './own-page';
import type { Session } from './session';
import type { Extent } from './session-desk';
import { shadowOf } from './shadow';
import { NEAR } from './shown';
import { inSight } from './sight';

/** Highlight names say nothing of what was found: a page can list them. They are styled in style.css. */
const LOOKS: Record<Theme, Record<Family, string>> = {
  families: { ownership: 'u1', quantification: 'u2', filler: 'u3', reflection: 'u4', structure: 'u5' },
  // The same shapes in one quiet colour, for writers who find colours loud.
  calm: { ownership: 'v1', quantification: 'v2', filler: 'v3', reflection: 'v4', structure: 'v5' },
};

/** For fields whose text no range can mark. */
const overlays = new WeakMap<Session, Overlay>();
let theme: Theme = 'families';

/** Chromium paints all highlights as selected text where the system sets the colours: there we draw by hand. */
const drawnByHand = import.meta.env.FIREFOX ? undefined : matchMedia('(forced-colors: active)');

/** Calls back when what is painted is to be painted in another way. */
export function onOtherPaint(signal: AbortSignal, run: () => void): void {
  drawnByHand?.addEventListener('change', run, { signal });
}

/** Chooses the looks of what is painted from now on. */
export function restyle(to: Theme): void {
  theme = to;
}

const NAMES = Object.values(LOOKS).flatMap((looks) => Object.values(looks));
/** What this script put into registries: the script of another version of Starline has its own. */
const ours = new WeakSet<Highlight>();

/** Clears away what the script of the version before has left in this frame. */
export function takeOver(): void {
  for (const name of NAMES) CSS.highlights.delete(name);
  for (const host of [...document.documentElement.children])
    if (shadowOf(host)?.firstElementChild?.className === MIRROR) host.remove();
}

/** Whether underlines of this script, or of another version's, stand in this frame. */
export function isPainted(by: 'us' | 'another'): boolean {
  return NAMES.some((name) => {
    const highlight = CSS.highlights.get(name);
    return highlight && ours.has(highlight) === (by === 'us');
  });
}

const lookOf = (family: Family): string => LOOKS[theme][family];

type View = Window & typeof globalThis;

function highlightOf(view: View, name: string): Highlight {
  let highlight = view.CSS.highlights.get(name);
  if (!highlight) {
    highlight = new view.Highlight();
    ours.add(highlight);
    view.CSS.highlights.set(name, highlight);
  }
  return highlight;
}

/**
 * Brings the underlines of a session up to date. Those that moved along with the text by themselves are left alone;
 * with a key only what is near it is looked at, unless an underline there turns out to be lost.
 */
export function paint(session: Session, extent: Extent): void {
  const { field } = session;
  const shown = session.shown.findings;
  if (field.surfaces || drawnByHand?.matches) {
    if (!field.surfaces) for (const { placed } of shown.placed()) wipe(placed, field);
    if (extent !== 'nowhere') paintOver(session);
    return;
  }
  overlays.get(session)?.clear();
  const view = field.element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  for (const placed of session.shown.takeGone()) wipe(placed, field);
  if (!inSight(field.element)) {
    for (const { placed } of shown.placed()) wipe(placed, field);
    field.rest?.();
    return;
  }
  if (shown.size === 0) field.rest?.();
  let lost = extent === 'anywhere';
  if (!lost) for (const one of shown.placed(NEAR)) lost = !mark(one, field, view) || lost;
  if (lost) for (const one of shown.placed()) mark(one, field, view);
}

/** Paints a finding where it stands; false where it was painted and stood elsewhere. */
function mark({ placed, from, to }: Span & { placed: Placed }, field: Field, view: View): boolean {
  const highlight = highlightOf(view, lookOf(placed.finding.family));
  const known = placed.mark;
  if (known?.highlight === highlight && field.holds?.(known.range, { from, to })) return true;
  wipe(placed, field);
  const range = field.range({ from, to });
  if (range) {
    highlight.add(range);
    styleRootOf(range);
    placed.mark = { highlight, range };
  }
  return known === undefined;
}

function wipe(placed: Placed, field: Field): void {
  if (!placed.mark) return;
  placed.mark.highlight.delete(placed.mark.range);
  field.release?.(placed.mark.range);
  placed.mark = undefined;
}

function paintOver(session: Session): void {
  let overlay = overlays.get(session);
  if (!overlay) {
    overlay = new Overlay(session.field, session.signal);
    overlays.set(session, overlay);
  }
  const seen = session.findings(session.field.onScreen?.());
  overlay.paint(seen.map(({ from, to, family }) => ({ from, to, look: lookOf(family) })));
}

export function unpaint(session: Session): void {
  for (const placed of session.shown.takeGone()) wipe(placed, session.field);
  for (const { placed } of session.shown.findings.placed()) wipe(placed, session.field);
  forgetEmpty(session);
  session.field.rest?.();
  overlays.get(session)?.clear();
}

/** Takes our names from the page's registry once nothing is painted under them: gone is to look like never there. */
function forgetEmpty({ element }: Session): void {
  const highlights = (element.ownerDocument.defaultView as (Window & typeof globalThis) | null)?.CSS.highlights;
  for (const name of NAMES) {
    const highlight = highlights?.get(name);
    if (highlight?.size === 0 && ours.has(highlight)) highlights?.delete(name);
  }
}
