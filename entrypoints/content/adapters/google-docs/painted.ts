import type { Span } from '../../../../analyzers';
import type { Placed } from './align';
import type { Bridge } from './bridge';
import type { Look, TextSource } from './document-text';
import type { Runs } from './geometry';
import { compose } from './painted-compose';
import { type Painted, pieceOf, readPainting } from './painting';
import { squeeze } from './plain';

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
    const painting = await readPainting(this.#bridge);
    if (!painting) return 'failing';
    const before = this.raw;
    const { text, at } = compose(painting.inks, painting.pages);
    this.raw = text;
    this.#placed = at.map(({ ink, from }) => placedOf(ink, from));
    if (this.raw === '' && before === '') return 'absent';
    return { changed: this.raw === before ? undefined : 'all' };
  }
}

function placedOf(painted: Painted, from: number): Placed {
  const { text: ink, at } = squeeze(painted.run.text);
  const offset = (unit: number): number => from + (at[unit] ?? 0);
  return { piece: pieceOf(painted), first: offset(0), last: offset(ink.length - 1), at: offset };
}
