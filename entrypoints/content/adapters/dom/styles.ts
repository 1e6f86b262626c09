/** Display values that stay in the line; every other one begins a line of its own. */
const INLINE = /^(?:inline|contents|ruby|math|none)/;

export const isBlock = ({ display }: CSSStyleDeclaration): boolean => !INLINE.test(display);

export const isShown = ({ display, visibility }: CSSStyleDeclaration): boolean =>
  display !== 'none' && visibility !== 'hidden';

/** How line feeds and runs of spaces in the source are shown. */
export type Spacing = 'kept' | 'collapsed' | 'lines-kept';

export function spacingOf({ whiteSpaceCollapse, whiteSpace }: CSSStyleDeclaration): Spacing {
  const value = whiteSpaceCollapse || whiteSpace;
  if (/break-spaces|preserve$|preserve-spaces|^pre$|pre-wrap/.test(value)) return 'kept';
  return /preserve-breaks|pre-line/.test(value) ? 'lines-kept' : 'collapsed';
}
