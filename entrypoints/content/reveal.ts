import type { Span } from '../../analyzers';
import { blanksOf } from '../background/api';
import type { Field } from './adapters/adapter';
import { chainOf } from './adapters/dom/flat-tree';
import { flash } from './flash';

/** Pixels kept free above and below what is scrolled into view: a line or two of context. Our choice. */
const MARGIN = 48;

/** Leads the writer to a span: into view, the caret before it, and lit up for a moment; a blank is selected, to be typed over. */
export function reveal(field: Field, span: Span): void {
  // What is painted on a surface scrolls to its own selection where it is out of sight.
  if (field.surfaces || field.rects(span).length > 0) scroll(field, span);
  else field.element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const quote = field.read().slice(span.from, span.to);
  const blank = blanksOf(quote)[0]?.quote === quote;
  field.select({ from: span.from, to: blank ? span.to : span.from });
  flash(field.rects(span));
}

/** Scrolls the field, and whatever it stands in, so that the span can be seen. Moves nothing that is in view. */
function scroll(field: Field, span: Span): void {
  for (const element of chainOf(field.element)) {
    const rect = field.rects(span)[0];
    if (!rect) return;
    const page = element === element.ownerDocument.documentElement;
    if (!page && element.scrollHeight <= element.clientHeight) continue;
    const box = page
      ? { top: 0, bottom: element.ownerDocument.defaultView?.innerHeight ?? 0 }
      : element.getBoundingClientRect();
    const above = rect.top - box.top - MARGIN;
    const below = rect.bottom - box.bottom + MARGIN;
    if (above < 0) element.scrollBy({ top: above, behavior: 'instant' });
    else if (below > 0) element.scrollBy({ top: Math.min(below, above), behavior: 'instant' });
  }
}
