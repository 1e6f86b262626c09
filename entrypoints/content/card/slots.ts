import type { Rewrite } from '../../../analyzers';
import type { CardSession } from './session';

/**
 * Steps through the blanks of a rewrite that was just applied: the first is selected, Tab goes to the next. While the
 * writer types over one, those after it move by as much as the text grew; where what stands there is no longer the
 * blank, stepping ends and Tab is the page's again.
 */
export function stepThroughSlots(session: CardSession, rewrite: Rewrite, signal: AbortSignal): void {
  const [first, ...rest] = rewrite.slots;
  if (!first) return;
  session.select(first);
  const text = session.text();
  const blanks = rest.map((slot) => ({ ...slot, quote: text.slice(slot.from, slot.to) }));
  const stop = new AbortController();
  addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      if (event.key === 'Escape') return stop.abort();
      if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return;
      const next = blanks.shift();
      const caret = session.selection();
      if (!next || !caret) return stop.abort();
      const now = session.text();
      const by = now.length - text.length;
      const span = { from: next.from + by, to: next.to + by };
      if (now.slice(span.from, span.to) !== next.quote) return stop.abort();
      event.preventDefault();
      event.stopImmediatePropagation();
      session.select(span);
      if (blanks.length === 0) stop.abort();
    },
    { capture: true, signal: AbortSignal.any([stop.signal, signal]) },
  );
  if (blanks.length === 0) stop.abort();
}
