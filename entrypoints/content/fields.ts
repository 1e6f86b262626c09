import type { Adapter, Field } from './adapters/adapter';
import { contentEditable } from './adapters/contenteditable';
import { isInputFrame } from './adapters/google-docs';
import { textControl } from './adapters/textarea';

const ADAPTERS: readonly Adapter[] = [textControl, contentEditable];

/** Fields that are not prose, by what the platform says of them. Never read. */
const PRIVATE = /\b(?:cc-|password|one-time-code|username|email|tel|postal|address|name|bday|url|search)/;

function isProse(element: Element): boolean {
  if (element.matches('input:not([type=text], :not([type])), [role=searchbox], [role=combobox]')) return false;
  if (PRIVATE.test(element.getAttribute('autocomplete') ?? '')) return false;
  return !element.matches('[readonly], [aria-readonly=true], :disabled');
}

/** The outermost editable around an element, or the element itself where it is a text control. */
function editableOf(target: Element): Element {
  let element = target;
  while (element.parentElement && (element.parentElement as HTMLElement).isContentEditable)
    element = element.parentElement;
  return element;
}

/** Opens the field that an event came from; undefined where it is not prose or not editable. */
export function fieldOf(event: Event): Field | undefined {
  const target = event.composedPath()[0];
  if (!(target instanceof Element) || isInputFrame()) return undefined;
  const element = editableOf(target);
  if (!isProse(element)) return undefined;
  for (const adapter of ADAPTERS) {
    const field = adapter.open(element);
    if (field) return field;
  }
  return undefined;
}
