import type { Adapter, Field } from './adapters/adapter';
import { codeMirror } from './adapters/codemirror';
import { codeMirror5 } from './adapters/codemirror5';
import { contentEditable } from './adapters/contenteditable';
import { draft } from './adapters/draft';
import { isInputFrame } from './adapters/google-docs/page-parts';
import { lexical } from './adapters/lexical';
import { summernote } from './adapters/summernote';
import { textControl } from './adapters/textarea';
import { tinyMce } from './adapters/tinymce';
import { namesOther } from './field-names';
import { mirrorPart } from './mirror-part';
import { shadowOf } from './shadow';

const ADAPTERS: readonly Adapter[] = [
  textControl(() => mirrorPart.load()),
  tinyMce,
  lexical,
  draft,
  codeMirror,
  codeMirror5,
  summernote,
  contentEditable,
];

/** Kinds of personal data that the platform's own `autocomplete` names: such a field is no prose and is never read. */
const PERSONAL =
  /\b(?:cc-|password|one-time-code|username|email|tel|postal|address|name|bday|url|sex|transaction-|impp)/;
/** Languages of code editors that are prose all the same. */
const PROSE_LANGUAGES = new Set(['', 'plaintext', 'text', 'markdown', 'md', 'tex', 'latex', 'html', 'rst', 'asciidoc']);

/** The programming language a code editor says it is set to; undefined where it is none or says nothing. */
function codeLanguage(element: Element): string | undefined {
  const told = element.closest('[data-language], [data-mode-id]');
  const language = told?.getAttribute('data-language') ?? told?.getAttribute('data-mode-id') ?? '';
  return PROSE_LANGUAGES.has(language.toLowerCase()) ? undefined : language;
}

/** What a control is called, by its page and to its reader. */
function namesOf(element: Element): string[] {
  const told = ['name', 'id', 'placeholder', 'aria-label', 'aria-placeholder'].map((name) =>
    element.getAttribute(name),
  );
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labels = [
    ...ids.map((id) => root.getElementById(id)),
    ...((element as Partial<HTMLInputElement>).labels ?? []),
  ];
  return [...told, ...labels.map((label) => label?.textContent)].filter((name) => typeof name === 'string');
}

function isProse(element: Element): boolean {
  if (element.matches('[role=searchbox], [role=combobox], [role=spinbutton]')) return false;
  if (element.closest('[role=search]')) return false;
  if (element.matches('[readonly], [aria-readonly=true], [aria-disabled=true], :disabled')) return false;
  if (PERSONAL.test(element.getAttribute('autocomplete') ?? '')) return false;
  if (!/^(?:|text)$/.test(element.getAttribute('inputmode') ?? '')) return false;
  if (element instanceof HTMLInputElement) {
    if (element.type !== 'text') return false;
    if (element.maxLength >= 0 && element.maxLength < 20) return false;
  }
  if (namesOf(element).some(namesOther)) return false;
  if (codeLanguage(element)) return false;
  // Code editors and canvas editors keep their real input invisible: its text is a buffer, not the draft.
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && !isSliver(element);
}

/** Pixels below which a control, or a box that clips it, is a keyboard trap of some widget: nobody writes in it. */
const SLIVER = 4;

function isSliver(control: Element): boolean {
  if (!control.matches('textarea, input')) return false;
  // A body or a root that clips clips the viewport, not its own box.
  for (let element: Element | null = control; element && element !== document.body; element = element.parentElement) {
    if (element !== control && getComputedStyle(element).overflow === 'visible') continue;
    const { width, height } = element.getBoundingClientRect();
    if (width < SLIVER || height < SLIVER) return true;
  }
  return false;
}

/** The innermost element that has the focus, through shadow trees, closed ones too. */
export function focused(root: Document | ShadowRoot): Element | null {
  const element = root.activeElement;
  const inside = element && shadowOf(element);
  return (inside && focused(inside)) ?? element;
}

/** The outermost editable around an element, or the element itself where it is a text control. */
function editableOf(target: Element): Element {
  if (target.matches('textarea, input')) return target;
  let element = target;
  while (element.parentElement?.isContentEditable) element = element.parentElement;
  // In design mode everything is editable; the draft is the body's.
  return element === element.ownerDocument.documentElement ? (element.ownerDocument.body ?? element) : element;
}

/** The editable that an event's target is in, through a shadow root; undefined where it is in none. */
export function editableIn(target: EventTarget | null): Element | undefined {
  let at: Element | null = target instanceof Element ? target : null;
  if (target instanceof Document || target === window) at = document.designMode === 'on' ? document.body : null;
  if (!at || isInputFrame()) return undefined;
  const inside = shadowOf(at);
  if (inside) at = focused(inside) ?? at;
  const element = editableOf(at);
  if (!element.matches('textarea, input') && !(element as HTMLElement).isContentEditable) return undefined;
  return shownBy(element) ?? element;
}

/** The element that shows the draft, where the editable is not the one that does. */
function shownBy(editable: Element): Element | undefined {
  for (const adapter of ADAPTERS) {
    const shown = adapter.shownBy?.(editable);
    if (shown) return shown;
  }
  return undefined;
}

/** Opens an editable as a field; undefined where it is not for prose. */
export function fieldOf(element: Element): Field | undefined {
  if (!isProse(element)) return undefined;
  for (const adapter of ADAPTERS) {
    const field = adapter.open(element);
    if (field) return field;
  }
  return undefined;
}
