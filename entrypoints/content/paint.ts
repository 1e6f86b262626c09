import type { Family } from '../../analyzers';
import { Overlay } from './overlay';
import type { Session } from './session';

/** Highlight names say nothing of what was found: a page can list them. They are styled in style.css. */
const NAMES: Record<Family, string> = {
  ownership: 'u1',
  quantification: 'u2',
  filler: 'u3',
  reflection: 'u4',
  structure: 'u5',
};

type Painted = { highlight: Highlight; range: AbstractRange }[];
const painted = new WeakMap<Session, Painted>();
/** For fields whose text no range can mark. */
const overlays = new WeakMap<Session, Overlay>();

function highlightOf(view: Window & typeof globalThis, name: string): Highlight {
  let highlight = view.CSS.highlights.get(name);
  if (!highlight) {
    highlight = new view.Highlight();
    view.CSS.highlights.set(name, highlight);
  }
  return highlight;
}

/** Brings the underlines of a session up to date. */
export function paint(session: Session): void {
  if (session.field.surface) {
    paintOver(session);
    return;
  }
  unpaint(session);
  const view = session.field.element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const now: Painted = [];
  for (const finding of session.findings()) {
    const range = session.field.range(finding);
    if (!range) continue;
    const highlight = highlightOf(view, NAMES[finding.family]);
    highlight.add(range);
    now.push({ highlight, range });
  }
  painted.set(session, now);
}

function paintOver(session: Session): void {
  let overlay = overlays.get(session);
  if (!overlay) {
    overlay = new Overlay(session.field, session.signal);
    overlays.set(session, overlay);
  }
  overlay.paint(session.findings().map(({ from, to, family }) => ({ from, to, look: NAMES[family] })));
}

export function unpaint(session: Session): void {
  for (const { highlight, range } of painted.get(session) ?? []) highlight.delete(range);
  painted.delete(session);
  overlays.get(session)?.clear();
}
