/** How far drawn lines stand from where they belong, in device pixels. */
import type { Page } from 'puppeteer-core';

/** A cut-out of a page: base64 PNG, and where its top left corner is. */
export interface CutOut {
  left: number;
  top: number;
  picture: string;
}

/** Base64 PNGs of one page, of one size. */
export interface Pictures {
  /** Without any line. */
  plain: string;
  /** The browser itself underlines all of the text. */
  lined: string;
  /** One for each word that is to have a line: there it is selected. */
  selected: CutOut[];
  /** With the lines to be judged. */
  drawn: string;
}

/** A pixel of a line that is wanted and not drawn, or drawn and not wanted, nearest to the one of the other kind. */
export interface Offset {
  /** Greatest distance from a wanted pixel to a drawn one, or from a drawn one to a wanted one. */
  worst: number;
  /** Where that is. */
  at: [x: number, y: number];
  /** Wanted pixels: none would prove nothing. */
  wanted: number;
}

/** Distances above this are told as one more. */
const MOST = 9;

/** Judges each cut-out, in a page of any browser: that has the decoder. */
export const offsetsOf = (page: Page, pictures: Pictures): Promise<Offset[]> =>
  page.evaluate(
    async ({ plain, lined, selected, drawn }, most) => {
      const read = async (data: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (!context) throw new Error('There is no canvas.');
        context.drawImage(image, 0, 0);
        return context.getImageData(0, 0, image.width, image.height);
      };
      const [before, all, there] = await Promise.all([read(plain), read(lined), read(drawn)]);
      const judge = async ({ left, top, picture }: CutOut): Promise<Offset> => {
        const cut = await read(picture);
        const { width, height } = cut;
        /** Where a picture differs from the plain one; the page's pictures are wider than the cut-out. */
        const changed = ({ data, width: wide }: ImageData, x0: number, y0: number): boolean[] =>
          Array.from({ length: width * height }, (_, i) => {
            const [x, y] = [i % width, Math.floor(i / width)];
            const here = ((y + y0) * wide + x + x0) * 4;
            const was = ((y + top) * before.width + x + left) * 4;
            return [0, 1, 2].some((c) => Math.abs((data[here + c] ?? 0) - (before.data[was + c] ?? 0)) > 24);
          });
        const near = (set: boolean[], i: number, by: number): boolean => {
          for (let y = -by; y <= by; y++)
            for (let x = -by; x <= by; x++) {
              const [column, row] = [(i % width) + x, Math.floor(i / width) + y];
              if (column >= 0 && column < width && set[row * width + column]) return true;
            }
          return false;
        };
        /** Without single pixels: the edge of a turned letter is smoothed anew when there is a line by it. */
        const solid = (set: boolean[]): boolean[] =>
          set.map((is, i) => is && [-1, 1, -width, width].filter((by) => set[i + by]).length > 1);
        const words = changed(cut, 0, 0);
        const wanted = solid(changed(all, left, top).map((is, i) => is && words[i] === true));
        const drawnHere = solid(changed(there, left, top));
        let worst = 0;
        let at: [number, number] = [0, 0];
        for (const [from, to] of [
          [wanted, drawnHere],
          [drawnHere, wanted],
        ] as const)
          from.forEach((is, i) => {
            while (is && worst <= most && !near(to, i, worst)) {
              worst++;
              at = [(i % width) + left, Math.floor(i / width) + top];
            }
          });
        return { worst, at, wanted: wanted.filter(Boolean).length };
      };
      return Promise.all(selected.map(judge));
    },
    pictures,
    MOST,
  );
