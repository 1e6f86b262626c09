import type { Rewrite, Span } from '../../../analyzers';
import { allApplied, carried } from '../adapters/dom/edits';
import type { CardSession } from './session';

/** The blanks that rewrites left in a field, as they stand in its text: `[N]`, `[from X to Y]`. */
const left = new WeakMap<CardSession, Set<string>>();

/** Where remembered blanks still stand, in order. */
function blanksIn(text: string, quotes: ReadonlySet<string>): Span[] {
  const blanks: Span[] = [];
  for (const quote of quotes)
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length))
      blanks.push({ from: at, to: at + quote.length });
  return blanks.sort((a, b) => a.from - b.from);
}

/**
 * Steps through blanks once a rewrite of `before` was applied: its own is selected, ready to type over, and Tab goes to the next
 * one that this or an earlier rewrite left in the field. Each is visited once at most; after the last, and with Escape
 * or a click, Tab is the page's again.
 */
export function stepThroughSlots(session: CardSession, before: string, rewrite: Rewrite, signal: AbortSignal): void {
  const [first] = rewrite.slots;
  if (!first) return;
  const text = session.text();
  const meant = allApplied(before, rewrite.edits);
  const quotes = left.get(session) ?? new Set();
  left.set(session, quotes);
  for (const { from, to } of rewrite.slots) quotes.add(meant.slice(from, to));
  // Somebody else may have written elsewhere meanwhile.
  session.select(carried(first, meant, text));
  let visits = blanksIn(text, quotes).length - 1;
  if (visits < 1) return;
  const stop = new AbortController();
  const listen = { capture: true, signal: AbortSignal.any([stop.signal, signal]) };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing) return;
    if (event.key === 'Escape') stop.abort();
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
    const caret = session.selection();
    const blanks = blanksIn(session.text(), quotes);
    const next = caret && (blanks.find(({ from }) => from >= caret.to) ?? blanks.find(({ to }) => to <= caret.from));
    if (!next) {
      stop.abort();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    session.select(next);
    visits--;
    if (visits === 0) stop.abort();
  };
  addEventListener('keydown', onKey, listen);
  session.field.onKey?.(onKey, listen.signal);
  addEventListener('pointerdown', (event) => event.isTrusted && stop.abort(), listen);
}
