import type { Family } from '../../analyzers';
import type { Theme } from '../background/api';
import { Overlay } from './overlay';
import type { Session } from './session';

/** Highlight names say nothing of what was found: a page can list them. They are styled in style.css. */
const LOOKS: Record<Theme, Record<Family, string>> = {
  families: { ownership: 'u1', quantification: 'u2', filler: 'u3', reflection: 'u4', structure: 'u5' },
  // The same shapes in one quiet colour, for writers who find colours loud.
  calm: { ownership: 'v1', quantification: 'v2', filler: 'v3', reflection: 'v4', structure: 'v5' },
};

type Painted = Map<string, { highlight: Highlight; range: AbstractRange }>;
const painted = new WeakMap<Session, Painted>();
/** For fields whose text no range can mark. */
const overlays = new WeakMap<Session, Overlay>();
let theme: Theme = 'families';

/** Chooses the looks of what is painted from now on. */
export function restyle(to: Theme): void {
  theme = to;
}

const lookOf = (family: Family): string => LOOKS[theme][family];

function highlightOf(view: Window & typeof globalThis, name: string): Highlight {
  let highlight = view.CSS.highlights.get(name);
  if (!highlight) {
    highlight = new view.Highlight();
    view.CSS.highlights.set(name, highlight);
  }
  return highlight;
}

const same = (a: AbstractRange, b: AbstractRange): boolean =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** Brings the underlines of a session up to date; those that already stand where they should are left alone. */
export function paint(session: Session): void {
  if (session.field.surface) {
    paintOver(session);
    return;
  }
  const view = session.field.element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const before: Painted = painted.get(session) ?? new Map();
  const now: Painted = new Map();
  if (session.findings().length === 0) session.field.rest?.();
  for (const finding of session.findings()) {
    const range = session.field.range(finding);
    if (!range) continue;
    const highlight = highlightOf(view, lookOf(finding.family));
    const key = `${finding.rule} ${finding.from} ${finding.to}`;
    const old = before.get(key);
    if (old?.highlight === highlight && same(old.range, range)) {
      before.delete(key);
      now.set(key, old);
      continue;
    }
    highlight.add(range);
    now.set(key, { highlight, range });
  }
  for (const { highlight, range } of before.values()) highlight.delete(range);
  painted.set(session, now);
}

function paintOver(session: Session): void {
  let overlay = overlays.get(session);
  if (!overlay) {
    overlay = new Overlay(session.field, session.signal);
    overlays.set(session, overlay);
  }
  overlay.paint(session.findings().map(({ from, to, family }) => ({ from, to, look: lookOf(family) })));
}

export function unpaint(session: Session): void {
  for (const { highlight, range } of painted.get(session)?.values() ?? []) highlight.delete(range);
  painted.delete(session);
  forgetEmpty(session);
  session.field.rest?.();
  overlays.get(session)?.clear();
}

/** Takes our names from the page's registry once nothing is painted under them: gone is to look like never there. */
function forgetEmpty({ element }: Session): void {
  const highlights = (element.ownerDocument.defaultView as (Window & typeof globalThis) | null)?.CSS.highlights;
  for (const name of Object.values(LOOKS).flatMap((looks) => Object.values(looks)))
    if (highlights?.get(name)?.size === 0) highlights.delete(name);
}
