interface ExtensionDom {
  chrome?: { dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

/** An element's shadow root, a closed one too: the browsers give it to extensions only. */
export function shadowOf(element: Element): ShadowRoot | null {
  const firefox = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  if (firefox.openOrClosedShadowRoot !== undefined) return firefox.openOrClosedShadowRoot;
  const { chrome } = globalThis as ExtensionDom;
  if (!(element instanceof HTMLElement)) return null;
  return chrome?.dom?.openOrClosedShadowRoot?.(element) ?? element.shadowRoot;
}

/** Whether `outer` holds `inner`, shadow trees included. */
export function holds(outer: Element, inner: Node): boolean {
  for (let node: Node | null = inner; node; ) {
    if (outer.contains(node)) return true;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
