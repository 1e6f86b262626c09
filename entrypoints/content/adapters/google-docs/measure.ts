const context = (): OffscreenCanvasRenderingContext2D | null => new OffscreenCanvas(1, 1).getContext('2d');
let measuring: OffscreenCanvasRenderingContext2D | null | undefined;
const widths = new Map<string, number>();

/** Width of a text in a `data-font-css` font; only ever used as a ratio. */
export function measure(text: string, font: string): number {
  if (!text) return 0;
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (measuring === undefined) measuring = context();
  if (!measuring) return 0;
  measuring.font = font;
  const { width } = measuring.measureText(text);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}
