export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
export type Surface = HTMLCanvasElement | OffscreenCanvas;

/** What a context would draw a text with now. */
export interface Pen {
  /** The transform's six numbers, as `DOMMatrix` names them. */
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
  font: string;
  align: CanvasTextAlign;
  direction: CanvasDirection;
}

/**
 * The pen of one context, followed through the page's calls: asking the context at every text costs more than drawing
 * a short one may. What is not followed makes it `lost`, and it is asked for anew.
 */
export class Tracked {
  pen: Pen;
  lost = false;
  readonly surface: Surface;
  readonly #kept: Pen[] = [];

  constructor(context: Context) {
    this.surface = context.canvas;
    this.pen = penOf(context);
  }

  /** Asks the context for all of it. */
  find(context: Context): void {
    this.pen = penOf(context);
    this.lost = false;
  }

  save(): void {
    this.#kept.push({ ...this.pen });
  }

  restore(): void {
    const kept = this.#kept.pop();
    if (kept) this.pen = kept;
    else this.lost = true;
  }

  set(a: number, b: number, c: number, d: number, e: number, f: number): void {
    const { pen } = this;
    pen.a = a;
    pen.b = b;
    pen.c = c;
    pen.d = d;
    pen.e = e;
    pen.f = f;
  }

  translate(x: number, y: number): void {
    const { a, b, c, d, e, f } = this.pen;
    this.set(a, b, c, d, a * x + c * y + e, b * x + d * y + f);
  }

  scale(x: number, y: number): void {
    const { a, b, c, d, e, f } = this.pen;
    this.set(a * x, b * x, c * y, d * y, e, f);
  }
}

function penOf(context: Context): Pen {
  const { a, b, c, d, e, f } = context.getTransform();
  return { a, b, c, d, e, f, font: context.font, align: context.textAlign, direction: context.direction };
}
