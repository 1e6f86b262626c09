import type { PlacedLine, Sheet } from './layout';
import { painted } from './measure';
import { fontCss } from './styles';

const lineKey = (line: PlacedLine): string =>
  `${line.left} ${line.height} ${line.fragments.map((f) => `${f.x}${f.kind}${fontCss(f.style)}${f.style.color}${f.style.superscript}${f.text}`).join('\u0001')}`;

/** Baseline of a line, from its top, at 100 %: whole pixels, as the line tops are. */
export const baseline = (line: PlacedLine): number =>
  Math.round(Math.max(12, ...line.fragments.map((fragment) => fragment.style.size)) * 1.02);

/**
 * One page's canvas. A repaint keeps what did not change: lines that only moved are blitted from the canvas itself, and
 * the exposed band is wiped with an opaque white fill and painted anew.
 */
export class PagePainter {
  #keys: { key: string; top: number; height: number }[] = [];
  #scale = 0;
  readonly #back: HTMLCanvasElement;
  readonly #canvas: HTMLCanvasElement;
  readonly #sheet: Sheet;

  constructor(canvas: HTMLCanvasElement, sheet: Sheet, detached: boolean) {
    this.#canvas = canvas;
    this.#sheet = sheet;
    this.#back = detached ? document.createElement('canvas') : canvas;
  }

  /** Forgets what is painted: the page shows another sheet now. */
  reset(): void {
    this.#keys = [];
    this.#scale = 0;
  }

  paint(lines: readonly PlacedLine[], scale: number, header: string): void {
    if (document.hidden) return;
    const context = this.#back.getContext('2d') as CanvasRenderingContext2D;
    const whole = this.#scale !== scale;
    if (whole) {
      this.#scale = scale;
      for (const canvas of new Set([this.#back, this.#canvas])) {
        canvas.width = Math.round(this.#sheet.width * scale);
        canvas.height = Math.round(this.#sheet.height * scale);
      }
    }
    const keys = lines.map((line) => ({ key: lineKey(line), top: line.top, height: line.height }));
    const first = whole ? 0 : this.#same(keys);
    if (!whole && first === keys.length && keys.length === this.#keys.length) return;
    const kept = whole ? 0 : this.#tail(keys, first);
    const start = whole ? 0 : (keys[first]?.top ?? this.#keys[first]?.top ?? 0);
    let end = this.#sheet.height;
    if (kept > 0) {
      const from = this.#keys[this.#keys.length - kept]?.top ?? 0;
      end = keys[keys.length - kept]?.top ?? 0;
      this.#blit(context, from, end, scale);
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fillStyle = '#ffffff';
    context.fillRect(0, start, this.#sheet.width, end - start);
    for (const line of lines.slice(first, keys.length - kept)) this.#line(context, line, scale);
    if (whole && header) {
      context.setTransform(scale, 0, 0, scale, this.#sheet.margin * scale, 60 * scale);
      context.font = '400 12px "Arial"';
      context.fillStyle = '#666666';
      context.fillText(header, 0, 0);
    }
    this.#keys = keys;
    if (this.#back !== this.#canvas) this.#canvas.getContext('2d')?.drawImage(this.#back, 0, 0);
  }

  #same(keys: readonly { key: string; top: number }[]): number {
    let i = 0;
    while (i < keys.length && keys[i]?.key === this.#keys[i]?.key && keys[i]?.top === this.#keys[i]?.top) i += 1;
    return i;
  }

  /** How many lines at the end only moved, all by the same distance. */
  #tail(keys: readonly { key: string; top: number }[], first: number): number {
    const [a, b] = [keys.length, this.#keys.length];
    const moved = (keys[a - 1]?.top ?? 0) - (this.#keys[b - 1]?.top ?? 0);
    let kept = 0;
    while (kept < Math.min(a, b) - first) {
      const [now, was] = [keys[a - 1 - kept], this.#keys[b - 1 - kept]];
      if (now?.key !== was?.key || (now?.top ?? 0) - (was?.top ?? 0) !== moved) break;
      kept += 1;
    }
    return kept;
  }

  #blit(context: CanvasRenderingContext2D, from: number, to: number, scale: number): void {
    context.setTransform(1, 0, 0, 1, 0, 0);
    const height = (this.#sheet.height - Math.max(from, to)) * scale;
    const width = this.#back.width;
    context.drawImage(this.#back, 0, from * scale, width, height, 0, to * scale, width, height);
    if (from <= to) return;
    const bottom = to * scale + height;
    context.fillStyle = '#ffffff';
    context.fillRect(0, bottom, width, this.#back.height - bottom);
  }

  #line(context: CanvasRenderingContext2D, line: PlacedLine, scale: number): void {
    for (const fragment of line.fragments) {
      const raise = fragment.style.superscript ? fragment.style.size * 0.33 : 0;
      const x = (line.left + fragment.x) * scale;
      context.setTransform(scale, 0, 0, scale, x, (line.top + baseline(line) - raise) * scale);
      context.fillStyle = fragment.style.color;
      context.font = fontCss(painted(fragment.style));
      context.direction = fragment.rtl ? 'rtl' : 'ltr';
      context.textAlign = 'left';
      if (fragment.kind === 'object') context.strokeRect(2, -12, fragment.width - 4, 15);
      else context.fillText(fragment.text, 0, 0);
    }
  }
}
