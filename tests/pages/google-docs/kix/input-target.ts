import type { Variant } from './variants';

/** What the input frame hears, already sifted by the build's rules. */
export interface InputHandlers {
  paste(text: string): void;
  copy(data: DataTransfer): void;
  keydown(event: KeyboardEvent): void;
  keypress(event: KeyboardEvent): void;
  beforeinput(text: string): void;
  composing(on: boolean, text: string): void;
  focus(): void;
}

const BUFFER = '\u200b\u200b';

/** The off-screen frame that takes all input. Its editable is a buffer, never the document. */
export class InputTarget {
  #frame: HTMLIFrameElement;
  #editable: HTMLElement;
  readonly #variant: Variant;
  readonly #handlers: InputHandlers;

  constructor(variant: Variant, handlers: InputHandlers) {
    this.#variant = variant;
    this.#handlers = handlers;
    [this.#frame, this.#editable] = this.#make();
    // Some page parts keep an empty frame of their own beside it.
    const decoy = document.createElement('iframe');
    decoy.hidden = true;
    document.body.append(decoy);
  }

  get focused(): boolean {
    return document.activeElement === this.#frame && this.#frame.contentDocument?.activeElement === this.#editable;
  }

  focus(): void {
    this.#frame.contentWindow?.focus();
    this.#editable.focus();
  }

  blurEditable(): void {
    this.#editable.blur();
  }

  /** A rebuild of the editor: another frame, another realm. */
  replace(): void {
    this.#frame.remove();
    [this.#frame, this.#editable] = this.#make();
  }

  #make(): [HTMLIFrameElement, HTMLElement] {
    const frame = document.createElement('iframe');
    const classes = 'docs-texteventtarget-iframe docs-offscreen-z-index';
    frame.className = this.#variant.renamed ? 'zr-frame' : classes;
    frame.style.cssText = 'position:absolute;left:-1000px;top:0;width:1px;height:1px;border:0';
    document.body.append(frame);
    const page = frame.contentDocument as Document;
    const editable = page.createElement('div');
    editable.contentEditable = 'true';
    editable.setAttribute('role', 'textbox');
    editable.setAttribute('aria-label', 'Document content');
    editable.textContent = BUFFER;
    page.body.append(editable);
    this.#listen(frame, editable);
    return [frame, editable];
  }

  /** Whether this build takes the event at all. */
  #takes(event: Event, frame: HTMLIFrameElement): boolean {
    const { mode, realm, active } = this.#variant;
    if (mode === 'view' || mode === 'locked' || mode === 'offline') return false;
    const own = frame.contentWindow as (Window & typeof globalThis) | null;
    if (realm && !event.isTrusted && !(own && event instanceof own.Event)) return false;
    return !active || event.isTrusted || this.focused;
  }

  #listen(frame: HTMLIFrameElement, editable: HTMLElement): void {
    const handlers = this.#handlers;
    const on = <T extends Event>(type: string, handle: (event: T) => void) =>
      editable.addEventListener(type, (event) => {
        if (this.#takes(event, frame)) handle(event as T);
        else if (event.isTrusted) event.preventDefault();
      });
    on<KeyboardEvent>('keydown', (event) => handlers.keydown(event));
    on<KeyboardEvent>('keypress', (event) => {
      event.preventDefault();
      handlers.keypress(event);
    });
    on<ClipboardEvent>('paste', (event) => {
      event.preventDefault();
      if (this.#variant.accepts === 'keys') return;
      const dropped = this.#variant.clipboard === 'dropped' && !Object.hasOwn(event, 'clipboardData');
      const data = dropped && !event.isTrusted ? null : event.clipboardData;
      if (data) handlers.paste(data.getData('text/plain'));
    });
    on<ClipboardEvent>('copy', (event) => {
      if (!event.clipboardData) return;
      event.preventDefault();
      handlers.copy(event.clipboardData);
    });
    on<InputEvent>('beforeinput', (event) => {
      if (event.isComposing || event.inputType === 'insertCompositionText') return;
      event.preventDefault();
      if (!event.isTrusted && this.#variant.accepts === 'beforeinput') handlers.beforeinput(event.data ?? '');
    });
    on<CompositionEvent>('compositionstart', () => handlers.composing(true, ''));
    on<CompositionEvent>('compositionend', (event) => {
      handlers.composing(false, event.data);
      editable.textContent = BUFFER;
    });
    editable.addEventListener('focus', () => handlers.focus());
  }
}
