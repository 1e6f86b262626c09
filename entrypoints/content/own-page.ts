import type { Span } from '../../analyzers';
import { IGNORED_HERE, type IgnoredPlace, REVEAL_HERE } from '../background/api';
import css from './style.css?inline';

const own = location.protocol.endsWith('-extension:');
let sheet: CSSStyleSheet | undefined;

/**
 * On the practice page the style comes with the page, which in Firefox does not reach into the shadow root that a
 * control's text is laid out in; on sites it comes from the browser and reaches everywhere.
 */
export function styleRootOf(range: AbstractRange): void {
  if (!own) return;
  // Chromium's ranges into a control have no container, and need no copy of its text.
  const { startContainer } = range as Partial<AbstractRange>;
  const root = startContainer?.getRootNode();
  if (!(root instanceof ShadowRoot) || root.adoptedStyleSheets.length > 0) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  root.adoptedStyleSheets = [sheet];
}

/** Hears the practice page, whose coach leads to places in the draft; to a site it does not listen. */
export function hearOwnPage(field: Element, reveal: (span: Span) => void, signal: AbortSignal): void {
  if (own) field.addEventListener(REVEAL_HERE, (event) => reveal((event as CustomEvent<Span>).detail), { signal });
}

/** Tells the practice page, whose coach reads the draft by itself, what is ignored in a field; a site hears nothing. */
export function tellOwnPage(field: Element, ignored: readonly IgnoredPlace[]): void {
  if (own) field.dispatchEvent(new CustomEvent(IGNORED_HERE, { detail: ignored }));
}
