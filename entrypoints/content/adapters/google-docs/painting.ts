import { CANVASES, type PaintedRun } from '../../../google-docs-page.content/protocol';
import type { Bridge } from './bridge';
import type { Piece } from './labels';
import { measure } from './measure';
import type { Pages } from './painted-compose';
import type { Ink } from './painted-lines';
import { squeeze } from './plain';

/** A run that stands painted on a canvas of the page. */
export interface Painted extends Ink {
  canvas: HTMLCanvasElement;
  run: PaintedRun;
}

/** What is painted on the live pages, from the top of the document. */
export interface Painting {
  inks: Painted[];
  pages: Pages;
}

/** Asks the page what is painted; undefined where it does not answer. */
export async function readPainting(bridge: Bridge): Promise<Painting | undefined> {
  const reply = await bridge.ask({ ask: 'painted' });
  if (!reply) return undefined;
  const live = [...document.querySelectorAll<HTMLCanvasElement>(CANVASES)]
    .map((canvas, i) => ({ canvas, runs: reply.canvases[i] ?? [], box: canvas.getBoundingClientRect() }))
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
  const pages: Pages = {
    widths: live.map(({ box }) => box.width),
    heights: live.map(({ box }) => box.height),
    fromStart: isFirst(live[0]?.canvas),
    width: (word, { inks: [first] }) => {
      const { run, left, right } = first as Painted;
      return (measure(word, run.font) * (right - left)) / measure(run.text, run.font);
    },
  };
  return { inks, pages };
}

/** Whether the page of a canvas is the document's first: nothing of the pages' container is above it. */
function isFirst(canvas: HTMLCanvasElement | undefined): boolean {
  const page = canvas?.closest<HTMLElement>('.kix-page-paginated');
  const all = page?.closest('.kix-rotatingtilemanager') ?? page?.parentElement;
  if (!page || !all) return true;
  return page.getBoundingClientRect().top - all.getBoundingClientRect().top < page.offsetHeight / 4;
}

/** A painted run as a piece of a line. */
export function pieceOf({ canvas, run }: Painted): Piece {
  return {
    box: () => boxOf(canvas, run),
    block: canvas,
    x: run.left,
    width: 0,
    label: run.text,
    font: run.font,
    ink: squeeze(run.text).text,
    line: run.baseline,
    height: run.size,
    rtl: run.rtl,
  };
}

/** Ascent and descent of a line's box, as shares of the font size, like those of the usual fonts. */
const [ASCENT, DESCENT] = [0.95, 0.22];

function boxOf(canvas: HTMLCanvasElement, { left, width, baseline, size }: PaintedRun): DOMRect {
  const box = canvas.getBoundingClientRect();
  const [x, y] = [box.width / canvas.width, box.height / canvas.height];
  const top = box.top + (baseline - size * ASCENT) * y;
  return new DOMRect(box.left + left * x, top, width * x, size * (ASCENT + DESCENT) * y);
}
