import type { Span } from '../../../../analyzers';
import { difference } from '../dom/difference';
import { layerOf } from './layers';

/** What decides where a glyph stands in a text control; copied from its computed style. */
const COPIED = [
  'direction',
  'fontFamily',
  'fontSize',
  'fontStyle',
  'fontVariant',
  'fontWeight',
  'fontStretch',
  'fontFeatureSettings',
  'fontKerning',
  'fontSizeAdjust',
  'letterSpacing',
  'lineHeight',
  'overflowWrap',
  'paddingTop',
  'paddingRight',
  'paddingBottom',
  'paddingLeft',
  'tabSize',
  'textAlign',
  'textIndent',
  'textRendering',
  'textTransform',
  'unicodeBidi',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const; // prettier-ignore

type Control = HTMLTextAreaElement | HTMLInputElement;

/**
 * A copy of a control's text laid exactly over it, transparent and untouchable, for browsers that give no range into
 * a control. It stands in a closed shadow root outside the body and is removed when nothing is to be painted.
 */
export class Mirror {
  readonly #host: HTMLElement;
  readonly #clip: HTMLElement;
  readonly #box: HTMLElement;
  readonly #text: Text;
  #shown = false;

  constructor(
    readonly control: Control,
    signal: AbortSignal,
  ) {
    const document = control.ownerDocument;
    this.#host = document.createElement('div');
    const important = (element: HTMLElement, style: Record<string, string>): void => {
      for (const [name, value] of Object.entries(style)) element.style.setProperty(name, value, 'important');
    };
    // "all" first: a page's own rules for div must not reach the host.
    important(this.#host, {
      all: 'initial',
      position: 'absolute',
      top: '0',
      left: '0',
      width: '0',
      height: '0',
      'pointer-events': 'none',
    });
    this.#host.setAttribute('aria-hidden', 'true');
    this.#clip = document.createElement('div');
    important(this.#clip, {
      position: 'absolute',
      overflow: 'hidden',
      'transform-origin': '0 0',
      'pointer-events': 'none',
    });
    this.#box = document.createElement('div');
    important(this.#box, {
      position: 'absolute',
      top: '0',
      left: '0',
      'box-sizing': 'border-box',
      color: 'transparent',
      margin: '0',
    });
    this.#text = document.createTextNode('');
    this.#box.append(this.#text);
    this.#clip.append(this.#box);
    this.#host.attachShadow({ mode: 'closed' }).append(this.#clip);
    signal.addEventListener('abort', () => this.#host.remove());
  }

  /** A range over the span, laid out as the control lays it out. */
  range({ from, to }: Span): Range {
    this.#show();
    const range = this.control.ownerDocument.createRange();
    range.setStart(this.#text, Math.min(from, this.#text.length));
    range.setEnd(this.#text, Math.min(to, this.#text.length));
    return range;
  }

  /** Follows the control's text by the one edit that it takes, which moves the ranges along. */
  write(text: string): void {
    const edit = difference(this.#text.data, text);
    if (edit) this.#text.replaceData(edit.from, edit.to - edit.from, edit.insert);
  }

  /** Lays the copy over the control again: after scrolling, resizing, restyling. */
  place(): void {
    if (!this.#shown) return;
    const { control } = this;
    const view = control.ownerDocument.defaultView as Window;
    const style = view.getComputedStyle(control);
    this.#rise();
    for (const name of COPIED) if (this.#box.style[name] !== style[name]) this.#box.style[name] = style[name];
    if (control.tagName === 'INPUT') this.#placeLine(style);
    const outer = control.getBoundingClientRect();
    const scaleX = outer.width / (control.offsetWidth || 1);
    const scaleY = outer.height / (control.offsetHeight || 1);
    const origin = this.#host.getBoundingClientRect();
    const px = (value: number): string => `${value}px`;
    this.#clip.style.left = px(outer.left - origin.left + control.clientLeft * scaleX);
    this.#clip.style.top = px(outer.top - origin.top + control.clientTop * scaleY);
    this.#clip.style.width = px(control.clientWidth);
    this.#clip.style.height = px(control.clientHeight);
    this.#clip.style.transform = scaleX === 1 && scaleY === 1 ? '' : `scale(${scaleX}, ${scaleY})`;
    this.#box.style.width = px(control.clientWidth);
    this.#box.style.transform = `translate(${-control.scrollLeft}px, ${-control.scrollTop}px)`;
  }

  /** Stands just above the control, and under what the page lays over it. */
  #rise(): void {
    const { top, index } = layerOf(this.control);
    this.#host.style.setProperty('z-index', index, 'important');
    if (top === this.#host.matches(':popover-open')) return;
    this.#host.popover = top ? 'manual' : null;
    if (top) this.#host.showPopover();
  }

  #placeLine(style: CSSStyleDeclaration): void {
    this.#box.style.whiteSpace = 'pre';
    this.#box.style.lineHeight = `${this.control.clientHeight - Number.parseFloat(style.paddingTop) - Number.parseFloat(style.paddingBottom)}px`;
  }

  #show(): void {
    if (this.#shown && this.#host.isConnected) return;
    this.control.ownerDocument.documentElement.append(this.#host);
    this.#shown = true;
    this.place();
  }

  /** Takes the copy away until the next range is asked for. */
  hide(): void {
    this.#host.remove();
    this.#shown = false;
  }
}
