import type { PaintedRun } from '../protocol';
import type { Pen, Surface, Tracked } from './pen';

/** A run whose width is measured only when it matters. */
type Standing = Omit<PaintedRun, 'width'> & { width(): number };

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What was done to a surface; boxes in backing pixels. */
type Stroke =
  | { do: 'text'; text: unknown; x: number; y: number; pen: Pen }
  | { do: 'wipe'; box: Box }
  /** `runs`: what another surface brought along; undefined where it was this one. */
  | { do: 'copy'; from: Box; to: Box; runs: Standing[] | undefined };

/** A surface: what stood on it when it was last looked at, and what was done to it since, in that order. */
interface Sheet {
  runs: Standing[];
  pending: Stroke[];
}

/** Strokes wait to be entered until somebody reads; more than this are entered at once. Our choice. */
const PENDING = 5000;
/** More runs than this on one surface are no page of text. Our choice. */
const MOST = 2000;

/** The height of letters over the baseline, as a share of the font size: a wipe must cover their middle. */
const MIDDLE = 0.35;

/** What stands on which surface now, entered from the strokes. */
export class Book {
  readonly #sheets = new WeakMap<Surface, Sheet>();
  readonly #measure: (text: string, font: string) => number;

  constructor(measure: (text: string, font: string) => number) {
    this.#measure = measure;
  }

  text({ surface, pen }: Tracked, text: unknown, x: number, y: number): void {
    // The pen goes on being changed: its values of now are kept.
    this.#wait(surface, { do: 'text', text, x, y, pen: { ...pen } });
  }

  wipe(surface: Surface, box: Box): void {
    const { left, top, right, bottom } = box;
    // Most pages are painted anew as a whole: what was on them then needs no entering.
    if (left <= 0 && top <= 0 && right >= surface.width && bottom >= surface.height) this.clear(surface);
    else this.#wait(surface, { do: 'wipe', box });
  }

  clear(surface: Surface): void {
    this.#sheets.set(surface, { runs: [], pending: [] });
  }

  copy(surface: Surface, source: Surface, from: Box, to: Box): void {
    // By the time somebody looks the other surface may bear something else.
    const runs = source === surface ? undefined : copied(this.#entered(source), from, to);
    this.#wait(surface, { do: 'copy', from, to, runs });
  }

  /** The runs on a surface, in the order they were drawn. */
  read(surface: Surface): PaintedRun[] {
    return this.#entered(surface).map(({ text, font, left, baseline, size, rtl, width }) => ({
      text,
      font,
      left,
      width: width(),
      baseline,
      size,
      rtl,
    }));
  }

  #wait(surface: Surface, stroke: Stroke): void {
    let sheet = this.#sheets.get(surface);
    if (!sheet) {
      sheet = { runs: [], pending: [] };
      this.#sheets.set(surface, sheet);
    }
    sheet.pending.push(stroke);
    if (sheet.pending.length > PENDING) this.#entered(surface);
  }

  /** What stands on a surface once all that was done to it is entered. */
  #entered(surface: Surface): readonly Standing[] {
    const sheet = this.#sheets.get(surface);
    if (!sheet) return [];
    const { pending } = sheet;
    sheet.pending = [];
    for (const stroke of pending) this.#enter(sheet, stroke);
    return sheet.runs;
  }

  #enter(sheet: Sheet, stroke: Stroke): void {
    const { runs } = sheet;
    if (stroke.do === 'wipe') sheet.runs = wiped(runs, stroke.box);
    else if (stroke.do === 'copy') {
      const moved = stroke.runs ?? copied(runs, stroke.from, stroke.to);
      sheet.runs = [...wiped(runs, stroke.to), ...moved];
    } else {
      const run = this.#run(stroke);
      if (!run) return;
      // The same words drawn again at the same place stand there once.
      const again = runs.findIndex(
        (one) =>
          Math.abs(one.baseline - run.baseline) < 1 && Math.abs(one.left - run.left) < 1 && one.text === run.text,
      );
      if (again >= 0) runs.splice(again, 1);
      if (runs.length >= MOST) runs.shift();
      runs.push(run);
    }
  }

  #run({ text: drawn, x, y, pen }: Stroke & { do: 'text' }): Standing | undefined {
    const text = String(drawn);
    // Turned, slanted or mirrored text is no line of a draft.
    if (pen.b !== 0 || pen.c !== 0 || pen.a <= 0 || pen.d <= 0 || !text.trim()) return undefined;
    // Measured when first asked for: most of what is painted is wiped before anybody looks.
    let known: number | undefined;
    const width = (): number => {
      known ??= this.#measure(text, pen.font) * pen.a;
      return known;
    };
    const rtl = pen.direction === 'rtl';
    const ends = pen.align === 'right' || pen.align === (rtl ? 'start' : 'end');
    const origin = x * pen.a + pen.e;
    return {
      text,
      font: pen.font,
      left: pen.align === 'center' ? origin - width() / 2 : ends ? origin - width() : origin,
      width,
      baseline: y * pen.d + pen.f,
      size: sizeOf(pen.font) * pen.d,
      rtl,
    };
  }
}

/** Pixels of a CSS font; Docs writes its sizes so. */
const sizeOf = (font: string): number => Number.parseFloat(font.split(' ').find((part) => part.endsWith('px')) ?? '0');

const middle = (run: Standing): number => run.baseline - run.size * MIDDLE;

/** A run that a wipe touches is gone as a whole: what is left of it can no longer be told. Thin lines wipe nothing. */
function wiped(runs: readonly Standing[], { left, top, right, bottom }: Box): Standing[] {
  return runs.filter(
    (run) =>
      bottom - top < run.size / 2 ||
      middle(run) < top ||
      middle(run) > bottom ||
      run.left >= right - 1 ||
      (run.left < left && run.left + run.width() <= left + 1),
  );
}

function copied(runs: readonly Standing[], from: Box, to: Box): Standing[] {
  const [across, down] = [
    (to.right - to.left) / (from.right - from.left),
    (to.bottom - to.top) / (from.bottom - from.top),
  ];
  if (!(across > 0 && down > 0)) return [];
  return runs.flatMap((run) => {
    const inside =
      run.left >= from.left - 1 &&
      middle(run) >= from.top &&
      middle(run) <= from.bottom &&
      run.left + run.width() <= from.right + 1;
    return inside
      ? {
          ...run,
          left: to.left + (run.left - from.left) * across,
          width: () => run.width() * across,
          baseline: to.top + (run.baseline - from.top) * down,
          size: run.size * down,
        }
      : [];
  });
}
