import type { Family } from '../../analyzers';
import type { Theme } from '../background/api';
import { Overlay } from './overlay';
import { styleRootOf } from './own-page';
import type { Session } from './session';

/** Highlight names say nothing of what was found: a page can list them. They are styled in style.css. */
const LOOKS: Record<Theme, Record<Family, string>> = {
  families: { ownership: 'u1', quantification: 'u2', filler: 'u3', reflection: 'u4', structure: 'u5' },
  // The same shapes in one quiet colour, for writers who find colours loud.
  calm: { ownership: 'v1', quantification: 'v2', filler: 'v3', reflection: 'v4', structure: 'v5' },
};

interface Mark {
  highlight: Highlight;
  range: AbstractRange;
}
/** What is painted, by rule and quote, each in the order of the text. */
type Painted = Map<string, Mark[]>;
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

/** Brings the underlines of a session up to date; those that moved along with the text by themselves are left alone. */
export function paint(session: Session): void {
  const { field } = session;
  if (field.surface) {
    paintOver(session);
    return;
  }
  const view = field.element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (!view) return;
  const before: Painted = painted.get(session) ?? new Map();
  const now: Painted = new Map();
  const findings = session.findings();
  if (findings.length === 0) field.rest?.();
  for (const finding of findings) {
    const highlight = highlightOf(view, lookOf(finding.family));
    const key = `${finding.rule} ${finding.quote}`;
    const known = before.get(key);
    const at = known?.findIndex((old) => old.highlight === highlight && field.holds?.(old.range, finding)) ?? -1;
    let mark = at >= 0 ? known?.splice(at, 1)[0] : undefined;
    if (!mark) {
      const range = field.range(finding);
      if (!range) continue;
      highlight.add(range);
      styleRootOf(range);
      mark = { highlight, range };
    }
    const marks = now.get(key);
    if (marks) marks.push(mark);
    else now.set(key, [mark]);
  }
  clear(before);
  painted.set(session, now);
}

function clear(marks: Painted): void {
  for (const list of marks.values()) for (const { highlight, range } of list) highlight.delete(range);
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
  clear(painted.get(session) ?? new Map());
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
