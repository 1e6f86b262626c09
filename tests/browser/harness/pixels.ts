/** What two screenshots of the same page differ in, found by a browser's own decoder. */
import type { Browser, Page } from 'puppeteer-core';

/** A box of changed pixels, in device pixels; `right` and `bottom` lie just outside. */
export interface Changed {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Changed pixels this near to each other belong to one box: the gaps of a dashed or dotted line, and a little. */
export const JOIN = 8;

export class Pixels {
  private constructor(readonly page: Page) {}

  /** Compares in a page of its own. */
  static async in(browser: Browser): Promise<Pixels> {
    return new Pixels(await browser.newPage());
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /**
   * What the line looks like that two PNGs (base64, of one size) differ in within each of these boxes: none, a block that
   * covers the words, or the style of an underline.
   */
  async shapes(before: string, after: string, boxes: readonly Omit<DOMRect, 'toJSON'>[]): Promise<string[]> {
    return this.page.evaluate(
      async (one, two, all) => {
        const draw = async (data: string): Promise<OffscreenCanvasRenderingContext2D> => {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
          context?.drawImage(image, 0, 0);
          return context as OffscreenCanvasRenderingContext2D;
        };
        const [a, b] = await Promise.all([draw(one), draw(two)]);
        return all.map(({ left, top, width, height }) => {
          // An underline may stand a little below the words' own box.
          const area = [Math.ceil(left), Math.floor(top), Math.floor(width) - 1, Math.ceil(height) + 4] as const;
          const [p, q] = [a.getImageData(...area).data, b.getImageData(...area).data];
          const columns = Array.from({ length: area[2] }, (_, x) =>
            Array.from({ length: area[3] }, (_one, y) => y).filter((y) => {
              const at = 4 * (y * area[2] + x);
              return [0, 1, 2].some((c) => Math.abs((p[at + c] as number) - (q[at + c] as number)) > 96);
            }),
          );
          const inked = columns.filter((rows) => rows.length > 0);
          if (inked.length === 0) return 'none';
          if (inked.some((rows) => rows.length > height / 2)) return 'block';
          const strokes = columns
            .map((rows) => (rows.length > 0 ? 'x' : ' '))
            .join('')
            .split(/ +/)
            .filter(Boolean);
          if (inked.length < 0.8 * columns.length)
            return strokes.some((stroke) => stroke.length > 4) ? 'dashed' : 'dotted';
          if (new Set(inked.map(([first]) => first)).size > 2) return 'wavy';
          const apart = inked.filter((rows) => rows.some((y, i) => i > 0 && y > (rows[i - 1] as number) + 1));
          return apart.length > inked.length / 2 ? 'double' : 'solid';
        });
      },
      before,
      after,
      boxes.map(({ left, top, width, height }) => ({ left, top, width, height })),
    );
  }

  /** The boxes in which two PNGs (base64, of one size) differ, from the top left. */
  async changed(before: string, after: string): Promise<Changed[]> {
    return this.page.evaluate(
      async (one, two, join) => {
        const read = async (data: string): Promise<ImageData> => {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        };
        const [a, b] = await Promise.all([read(one), read(two)]);
        if (a.width !== b.width || a.height !== b.height) throw new Error('Screenshots of two sizes.');
        const boxes: { left: number; top: number; right: number; bottom: number }[] = [];
        for (let i = 0; i < a.data.length; i += 4) {
          const differs = [0, 1, 2].some((c) => Math.abs((a.data[i + c] as number) - (b.data[i + c] as number)) > 24);
          if (!differs) continue;
          const x = (i / 4) % a.width;
          const y = Math.floor(i / 4 / a.width);
          const box = boxes.find(
            ({ left, top, right, bottom }) =>
              x >= left - join && x < right + join && y >= top - join && y < bottom + join,
          );
          if (box) {
            box.left = Math.min(box.left, x);
            box.right = Math.max(box.right, x + 1);
            box.bottom = Math.max(box.bottom, y + 1);
          } else boxes.push({ left: x, top: y, right: x + 1, bottom: y + 1 });
        }
        // Boxes that grew into each other are one.
        for (let i = 0; i < boxes.length; i++)
          for (let j = boxes.length - 1; j > i; j--) {
            const [p, q] = [boxes[i], boxes[j]];
            if (!p || !q) continue;
            const apart =
              q.left >= p.right + join ||
              q.right + join <= p.left ||
              q.top >= p.bottom + join ||
              q.bottom + join <= p.top;
            if (apart) continue;
            p.left = Math.min(p.left, q.left);
            p.right = Math.max(p.right, q.right);
            p.top = Math.min(p.top, q.top);
            p.bottom = Math.max(p.bottom, q.bottom);
            boxes.splice(j, 1);
            j = boxes.length;
          }
        return boxes;
      },
      before,
      after,
      JOIN,
    );
  }
}
