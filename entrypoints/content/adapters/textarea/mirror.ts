import type { Span } from '../../../../analyzers';
import { difference } from '../dom/difference';
import { fitted, lieOf } from './box';
import { Follower } from './follow';
import { layerOf } from './layers';
import { MIRROR } from './mirror-name';
import { languageOf, textStyleOf } from './text-style';
import { visibleAreas } from './visible';

type Control = HTMLTextAreaElement | HTMLInputElement;

/** A style that no rule of the page reaches. */
function style(element: HTMLElement, properties: Record<string, string>): void {
  for (const [name, value] of Object.entries(properties))
    if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value, 'important');
}

const px = (value: number): string => `${Math.round(value * 1000) / 1000}px`;

/**
 * A copy of a control's text laid exactly over it, transparent and untouchable, for browsers that give no range into
 * a control. It stands in a closed shadow root outside the body and is removed when nothing is to be painted.
 */
export class Mirror {
  readonly #host: HTMLElement;
  /** Cuts away what cannot be seen of the control. */
  readonly #cut: HTMLElement;
  /** The control's border box. */
  readonly #frame: HTMLElement;
  /** What is inside its borders and scroll bars. */
  readonly #port: HTMLElement;
  readonly #box: HTMLElement;
  readonly #text: Text;
  /** What is painted. */
  readonly #words = new Set<Range>();
  readonly #measure: Range;
  #following: AbortController | undefined;

  constructor(
    readonly control: Control,
    signal: AbortSignal,
  ) {
    const document = control.ownerDocument;
    const part = (): HTMLElement => document.createElement('div');
    const [host, cut, frame, port, box] = [part(), part(), part(), part(), part()];
    // "all" first: a page's own rules for div must not reach the host.
    style(host, { all: 'initial', 'pointer-events': 'none', width: '0', height: '0' });
    host.setAttribute('aria-hidden', 'true');
    cut.className = MIRROR;
    for (const one of [host, cut, frame, port, box]) style(one, { position: 'absolute', top: '0', left: '0' });
    style(port, { overflow: 'hidden' });
    style(box, { 'box-sizing': 'border-box', color: 'transparent' });
    this.#text = document.createTextNode('');
    this.#measure = document.createRange();
    box.append(this.#text);
    port.append(box);
    frame.append(port);
    cut.append(frame);
    host.attachShadow({ mode: 'closed' }).append(cut);
    [this.#host, this.#cut, this.#frame, this.#port, this.#box] = [host, cut, frame, port, box];
    signal.addEventListener('abort', () => this.hide());
  }

  /** A range over the span, laid out as the control lays it out; the control is followed for it until it is released. */
  range(span: Span): Range {
    const range = this.#over(this.control.ownerDocument.createRange(), span);
    this.#words.add(range);
    return range;
  }

  release(range: AbstractRange): void {
    this.#words.delete(range as Range);
  }

  rects(span: Span): DOMRectList {
    return this.#over(this.#measure, span).getClientRects();
  }

  #over(range: Range, { from, to }: Span): Range {
    range.setStart(this.#text, Math.min(from, this.#text.length));
    range.setEnd(this.#text, Math.min(to, this.#text.length));
    this.#show();
    return range;
  }

  /** Follows the control's text by the one edit that it takes, which moves the ranges along. */
  write(text: string): void {
    const edit = difference(this.#text.data, text);
    if (edit) this.#text.replaceData(edit.from, edit.to - edit.from, edit.insert);
  }

  /** Lays the copy over the control again. */
  #place(): void {
    const { control } = this;
    const computed = (control.ownerDocument.defaultView as Window).getComputedStyle(control);
    this.#rise();
    this.#placeFrame(computed);
    this.#placeText(computed);
    this.#cutAway();
  }

  #placeFrame(computed: CSSStyleDeclaration): void {
    const { control } = this;
    const size = (side: 'width' | 'height', offset: number): number => {
      // The used size has fractions that offsetWidth has not.
      const exact =
        Number.parseFloat(computed[side]) + (computed.boxSizing === 'border-box' ? 0 : around(computed, side));
      return Math.abs(exact - offset) < 1 ? exact : offset;
    };
    const [width, height] = [size('width', control.offsetWidth), size('height', control.offsetHeight)];
    const seen = control.getBoundingClientRect();
    const lie = lieOf(control);
    const own = lieOf(this.#host);
    const zoom = lie.zoom / own.zoom;
    const back = own.matrix.inverse();
    const middle = back.transformPoint(this.#fromOrigin((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2));
    const { a, b, c, d } = back.multiply(fitted(lie, width, height, seen));
    const turned = a !== 1 || b !== 0 || c !== 0 || d !== 1;
    style(this.#frame, {
      zoom: String(zoom),
      left: px(middle.x / lie.zoom - width / 2),
      top: px(middle.y / lie.zoom - height / 2),
      width: px(width),
      height: px(height),
      transform: turned ? `matrix(${a}, ${b}, ${c}, ${d}, 0, 0)` : 'none',
      'clip-path': computed.clipPath,
    });
    this.#placePort(computed, width, height);
  }

  /** A text area scrolls within its borders, the line of an input within its paddings too, along the line. */
  #placePort(computed: CSSStyleDeclaration, width: number, height: number): void {
    const { control } = this;
    let left = inside(control.clientLeft, edge(computed, 'border-left-width'));
    let top = inside(control.clientTop, edge(computed, 'border-top-width'));
    let wide = inside(control.clientWidth, width - around(computed, 'width', false));
    let high = inside(control.clientHeight, height - around(computed, 'height', false));
    if (control.tagName === 'INPUT') {
      const upright = isUpright(computed);
      left = edge(computed, 'border-left-width') + (upright ? edge(computed, 'padding-left') : 0);
      top = edge(computed, 'border-top-width') + (upright ? 0 : edge(computed, 'padding-top'));
      wide = width - around(computed, 'width', upright);
      high = height - around(computed, 'height', !upright);
    }
    style(this.#port, { left: px(left), top: px(top), width: px(wide), height: px(high) });
  }

  #placeText(computed: CSSStyleDeclaration): void {
    const { control } = this;
    const upright = isUpright(computed);
    const fromRight = computed.writingMode.endsWith('-rl');
    const text: Record<string, string> = {
      ...textStyleOf(computed),
      ...(upright ? { width: '100%', 'min-height': '100%' } : { width: 'auto', height: '100%' }),
      ...(fromRight ? { left: 'auto', right: '0' } : { left: '0', right: 'auto' }),
      transform: `translate(${-control.scrollLeft}px, ${-control.scrollTop}px)`,
    };
    // A control never loses a letter of its value.
    if (!/^(?:preserve|break-spaces)$/.test(computed.whiteSpaceCollapse)) text['white-space-collapse'] = 'preserve';
    if (control.tagName === 'INPUT') {
      // One line, as high as there is room.
      const [side, before, after, ...along] = upright
        ? (['height', 'padding-top', 'padding-bottom', 'padding-left', 'padding-right'] as const)
        : (['width', 'padding-left', 'padding-right', 'padding-top', 'padding-bottom'] as const);
      const room = Number.parseFloat(this.#port.style[side]) - edge(computed, before) - edge(computed, after);
      text['line-height'] = px(Math.max(0, room));
      text['text-wrap-mode'] = 'nowrap';
      for (const name of along) text[name] = '0px';
    }
    style(this.#box, text);
    const lang = languageOf(control);
    if (this.#host.lang !== lang) this.#host.lang = lang;
  }

  /** Shows nothing where the control cannot be seen. */
  #cutAway(): void {
    const { zoom, matrix } = lieOf(this.#host);
    const back = matrix.inverse();
    const at = (x: number, y: number): string => {
      const point = back.transformPoint(this.#fromOrigin(x, y));
      return `${(point.x / zoom).toFixed(2)} ${(point.y / zoom).toFixed(2)}`;
    };
    const shown = this.control.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    });
    // A line in the wrong place is worse than none.
    const areas = shown && !lieOf(this.control).bent ? visibleAreas(this.control, [...this.#words]) : [];
    const path = areas.map(
      ({ left, top, right, bottom }) => `M${at(left, top)}L${at(right, top)}L${at(right, bottom)}L${at(left, bottom)}Z`,
    );
    style(this.#cut, { 'clip-path': `path("${path.join('') || 'M0 0Z'}")` });
  }

  /** A client point as a way from the host's own. */
  #fromOrigin(x: number, y: number): DOMPoint {
    const origin = this.#host.getBoundingClientRect();
    return new DOMPoint(x - origin.left, y - origin.top);
  }

  /** Stands just above the control, and under what the page lays over it. */
  #rise(): void {
    const { top, index } = layerOf(this.control);
    style(this.#host, { 'z-index': index });
    if (top === this.#host.matches(':popover-open')) return;
    this.#host.popover = top ? 'manual' : null;
    if (top) this.#host.showPopover();
  }

  #show(): void {
    if (this.#following && this.#host.isConnected) return;
    this.#following?.abort();
    this.#following = new AbortController();
    this.control.ownerDocument.documentElement.append(this.#host);
    new Follower(this.control, () => this.#place(), this.#following.signal).now();
  }

  /** Takes the copy away until the next range is asked for. */
  hide(): void {
    this.#following?.abort();
    this.#following = undefined;
    this.#words.clear();
    this.#host.remove();
  }
}

/** Borders, and paddings where wished, of both ends of a side. */
function around(computed: CSSStyleDeclaration, side: 'width' | 'height', paddings = true): number {
  const ends = side === 'width' ? ['left', 'right'] : ['top', 'bottom'];
  const names = ends.flatMap((end) => [`border-${end}-width`, ...(paddings ? [`padding-${end}`] : [])]);
  return names.reduce((sum, name) => sum + edge(computed, name), 0);
}

const edge = (computed: CSSStyleDeclaration, name: string): number =>
  Number.parseFloat(computed.getPropertyValue(name));

const isUpright = ({ writingMode }: CSSStyleDeclaration): boolean => writingMode.startsWith('horizontal');

/** A whole number of pixels with the fraction that it was rounded from, where it was. */
const inside = (whole: number, exact: number): number => (Math.abs(exact - whole) < 1 ? exact : whole);
