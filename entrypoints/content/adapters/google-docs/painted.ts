import type { Span } from '../../../../analyzers';
import { CANVASES, type PaintedRun } from '../../../google-docs-page.content/protocol';
import type { Placed } from './align';
import type { Bridge } from './bridge';
import type { Look, TextSource } from './document-text';
import type { Runs } from './geometry';
import type { Piece } from './labels';
import { measure } from './measure';
import { compose } from './painted-compose';
import type { Ink } from './painted-lines';
import { squeeze } from './plain';

interface Painted extends Ink {
  canvas: HTMLCanvasElement;
  run: PaintedRun;
}

/** The text as it stands painted on the live pages: the last resort, where Docs gives none. */
export class PaintedText implements TextSource, Runs {
  raw = '';
  readonly revision = 0;
  readonly way = 'canvas';
  selection: Span | undefined;
  #placed: Placed[] = [];
  #asking: Promise<Look> | undefined;
  readonly #bridge: Bridge;

  constructor(bridge: Bridge) {
    this.#bridge = bridge;
  }

  look(): Promise<Look> {
    this.#asking ??= this.#look().finally(() => {
      this.#asking = undefined;
    });
    return this.#asking;
  }

  placed(): Placed[] {
    return this.#placed;
  }

  count(): number {
    return this.#placed.length;
  }

  async #look(): Promise<Look> {
    const reply = await this.#bridge.ask({ ask: 'painted' });
    if (!reply || !Array.isArray(reply.canvases)) return 'failing';
    const before = this.raw;
    this.#take(reply.canvases);
    if (this.raw === '' && before === '') return 'absent';
    return { changed: this.raw === before ? undefined : 'all' };
  }

  #take(canvases: readonly PaintedRun[][]): void {
    const live = [...document.querySelectorAll<HTMLCanvasElement>(CANVASES)]
      .map((canvas, i) => ({ canvas, runs: canvases[i] ?? [], box: canvas.getBoundingClientRect() }))
      .filter(({ runs, box }) => runs.length > 0 && box.height > 0)
      .sort((a, b) => a.box.top - b.box.top);
    const inks = live.flatMap(({ canvas, runs, box }, page) =>
      runs.map((run): Painted => {
        const [x, y] = [box.width / canvas.width, box.height / canvas.height];
        const left = run.left * x;
        return {
          canvas,
          run,
          page,
          text: run.text,
          left,
          right: left + run.width * x,
          baseline: run.baseline * y,
          size: run.size * y,
        };
      }),
    );
    const { text, at } = compose(inks, {
      widths: live.map(({ box }) => box.width),
      heights: live.map(({ box }) => box.height),
      fromStart: isFirst(live[0]?.canvas),
      width: (word, { inks: [first] }) => {
        const { run, left, right } = first as Painted;
        return (measure(word, run.font) * (right - left)) / measure(run.text, run.font);
      },
    });
    this.raw = text;
    this.#placed = at.map(({ ink, from }) => placedOf(ink, from));
  }
}

/** Whether the page of a canvas is the document's first: nothing of the pages' container is above it. */
function isFirst(canvas: HTMLCanvasElement | undefined): boolean {
  const page = canvas?.closest<HTMLElement>('.kix-page-paginated');
  const all = page?.closest('.kix-rotatingtilemanager') ?? page?.parentElement;
  if (!page || !all) return true;
  return page.getBoundingClientRect().top - all.getBoundingClientRect().top < page.offsetHeight / 4;
}

function placedOf({ canvas, run }: Painted, from: number): Placed {
  const { text: ink, at } = squeeze(run.text);
  const piece: Piece = {
    box: () => boxOf(canvas, run),
    block: canvas,
    x: run.left,
    width: 0,
    label: run.text,
    font: run.font,
    ink,
    line: run.baseline,
    height: run.size,
    rtl: run.rtl,
  };
  const offset = (unit: number): number => from + (at[unit] ?? 0);
  return { piece, first: offset(0), last: offset(ink.length - 1), at: offset };
}

/** Ascent and descent of a line's box, as shares of the font size, like those of the usual fonts. */
const [ASCENT, DESCENT] = [0.95, 0.22];

function boxOf(canvas: HTMLCanvasElement, { left, width, baseline, size }: PaintedRun): DOMRect {
  const box = canvas.getBoundingClientRect();
  const [x, y] = [box.width / canvas.width, box.height / canvas.height];
  const top = box.top + (baseline - size * ASCENT) * y;
  return new DOMRect(box.left + left * x, top, width * x, size * (ASCENT + DESCENT) * y);
}
