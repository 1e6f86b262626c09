/** What decides where a glyph stands in a text control and how a line runs under it, by its CSS name. */
const DECIDES =
  /^(?:align-content|direction|font-|hyphen|letter-|line-|overflow-wrap|padding-(?:bottom|left|right|top)|tab-|text-(?!decoration-[clt]|decoration-style|overflow|shadow)|unicode-|white-space-c|word-|writing-)/;

let names: readonly string[] | undefined;

/** The properties of a text control that its copy takes over, with their values. */
export function textStyleOf(computed: CSSStyleDeclaration): Record<string, string> {
  names ??= [...computed].filter((name) => DECIDES.test(name));
  return Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)]));
}

/** The language a control's text is in: hyphens and fonts go by it. */
export function languageOf(control: Element): string {
  for (let at: Element | null = control; at; ) {
    const told = at.closest<HTMLElement>('[lang]');
    if (told) return told.lang;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}
