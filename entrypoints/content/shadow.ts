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
    // A form's inputs hide its methods behind their names, and never the prototype's.
    if (Node.prototype.contains.call(outer, node)) return true;
    const root: Node = Node.prototype.getRootNode.call(node);
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return false;
}
