import { ID_ASKED, ID_TOLD } from './protocol';

declare global {
  interface Window {
    _docs_annotate_canvas_by_ext?: unknown;
    _docs_annotate_getAnnotatedText?: (id?: string) => Promise<unknown>;
  }
}

/**
 * Asks Docs for its annotations in our own name, before Docs' code reads the flag (once). The value is reported to
 * Google, so it is our id and nobody else's; a flag another extension has set stays. Returns the own id once known.
 */
export function raiseFlag(): () => string | undefined {
  let own: string | undefined;
  document.addEventListener(ID_TOLD, (event) => {
    const { detail } = event as CustomEvent<unknown>;
    if (own !== undefined || typeof detail !== 'string' || detail === '') return;
    own = detail;
    if (!window._docs_annotate_canvas_by_ext) window._docs_annotate_canvas_by_ext = own;
  });
  document.dispatchEvent(new CustomEvent(ID_ASKED));
  return () => own;
}
