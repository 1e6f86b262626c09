import { fontCss, type RunStyle } from './styles';

const context = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
const widths = new Map<string, number>();

/** The font a run is painted in: a superscript is smaller. */
export const painted = (style: RunStyle): RunStyle =>
  style.superscript ? { ...style, size: Math.round(style.size * 0.6 * 1e4) / 1e4 } : style;

/** Width of a text in CSS pixels at 100 %. */
export function measure(text: string, style: RunStyle): number {
  const font = fontCss(painted(style));
  const key = `${font} ${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    context.font = font;
    width = context.measureText(text).width;
    if (widths.size > 50_000) widths.clear();
    widths.set(key, width);
  }
  return width;
}
