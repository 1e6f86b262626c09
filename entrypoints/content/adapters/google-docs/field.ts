import type { Span, TextEdit } from '../../../../analyzers';
import { applySplice, type Outcome, type Splice } from '../../../google-docs-page.content/protocol';
import type { Field, Refusal } from '../adapter';
import type { Bridge } from './bridge';
import type { TextSource } from './document-text';
import type { Geometry } from './geometry';
import { byParagraph, covering, trimmed } from './hunks';
import { pagesAt } from './page-parts';
import { isPlain, toBlocks, toProse } from './plain';
import { watchPage } from './watch';

const OWN = 'data-layer';

/** What an outcome of the page's part means to the writer; undefined: it is done. */
const REFUSALS: Record<Outcome, Refusal | undefined> = {
  done: undefined,
  moved: 'moved',
  'no-text': 'unwritable',
  'no-input': 'unwritable',
  'no-selection': 'unwritable',
  ignored: 'ignored',
  changed: 'changed',
  busy: 'busy',
};

/** The body of a Google Docs document. `read()` gives the text as last seen; `watch` keeps it fresh. */
export class DocsField implements Field {
  refusal: Refusal | undefined;
  #composing = false;
  #raw = '';
  #prose = '';
  #blocks = '';
  readonly element: Element;
  readonly #text: TextSource;
  readonly #geometry: Geometry;
  readonly #bridge: Bridge;
  /** Looks again; true where the text or the caret had changed (and the listener was told). */
  #refresh: () => Promise<boolean> = async () => false;

  constructor(element: Element, text: TextSource, geometry: Geometry, bridge: Bridge) {
    this.element = element;
    this.#text = text;
    this.#geometry = geometry;
    this.#bridge = bridge;
    this.#follow();
  }

  read(): string {
    this.#follow();
    return this.#prose;
  }

  /** Takes over the text as last read. An edit is turned into prose by itself: doing it to all takes a millisecond. */
  #follow(edit?: TextEdit): void {
    const { raw } = this.#text;
    if (raw === this.#raw) return;
    this.#raw = raw;
    // Half a character outside the first plane is none.
    const known = edit && !/[\ud800-\udfff]/.test(edit.insert) ? edit : undefined;
    this.#prose = known ? applySplice(this.#prose, { ...known, insert: toProse(known.insert) }) : toProse(raw);
    const blocks = known && { ...known, insert: toBlocks(known.insert) };
    this.#blocks = blocks ? applySplice(this.#blocks, blocks) : toBlocks(raw);
    this.#geometry.follow(this.#blocks, blocks);
  }

  /** The text is painted on a canvas: no range can mark it. */
  range(): undefined {
    return undefined;
  }

  rects(span: Span): DOMRect[] {
    return this.#geometry.rects(span);
  }

  surfaces(boxes: readonly DOMRect[]): (HTMLElement | undefined)[] {
    return pagesAt(this.element, boxes);
  }

  onScreen(): Span | undefined {
    return this.#geometry.live();
  }

  selection(): Span | undefined {
    return this.#text.selection;
  }

  select({ from, to }: Span): void {
    const view = this.element.getBoundingClientRect();
    const boxes = this.rects({ from, to: Math.max(to, from + 1) });
    const seen = boxes.length > 0 && boxes.every((box) => box.top >= view.top && box.bottom <= view.bottom);
    void this.#bridge.ask({ ask: 'select', revision: this.#text.revision, from, to, hold: seen });
    this.#text.selection = { from, to };
  }

  async replace(edits: readonly TextEdit[]): Promise<boolean> {
    this.refusal = await this.#refused(edits);
    return this.refusal === undefined;
  }

  /** Writes, and says why not where it did not come to that. */
  async #refused(edits: readonly TextEdit[]): Promise<Refusal | undefined> {
    if (this.#composing) return 'composing';
    if (!navigator.onLine) return 'offline';
    if (this.#text.way === 'canvas') return 'unwritable';
    const { raw } = this.#text;
    const groups = byParagraph(raw, edits);
    const splices = groups.map((group) =>
      group.length === 1 && group[0] ? trimmed(raw, group[0]) : covering(raw, group),
    );
    const wanted = splices.filter((splice) => splice !== undefined);
    if (!wanted.every(({ from, to }) => isPlain(raw.slice(from, to)))) return 'across';
    // One paste over several edits must not flatten formats.
    if (wanted.some((splice, i) => (groups[i]?.length ?? 1) > 1 && this.#geometry.fonts(splice).size > 1))
      return 'formats';
    // From the end, so that the places of those to come stay true.
    for (const splice of wanted.reverse()) {
      const refused = await this.#write(splice);
      if (refused) return refused;
    }
    return undefined;
  }

  async #write(splice: Splice): Promise<Refusal | undefined> {
    const reply = await this.#bridge.ask({ ask: 'replace', revision: this.#text.revision, splice });
    await this.#refresh();
    return reply ? REFUSALS[reply.outcome] : 'unwritable';
  }

  watch(signal: AbortSignal, listener: Parameters<Field['watch']>[1]): void {
    const isOwn = (node: Node) => node instanceof Element && node.hasAttribute(OWN);
    let caret = this.#text.selection?.to;
    this.#refresh = async () => {
      const seen = await this.#text.look();
      const placed = await this.#geometry.refresh();
      if (signal.aborted || typeof seen === 'string') return false;
      if (!seen.changed) {
        const { selection } = this.#text;
        if (selection?.to === caret && !placed) return false;
        caret = selection?.to;
        listener.moved();
        return true;
      }
      caret = this.#text.selection?.to;
      const edit = seen.changed === 'all' ? undefined : seen.changed;
      this.#follow(edit);
      listener.change();
      return true;
    };
    const refresh = () => void this.#refresh();
    watchPage(this.element, isOwn, signal, {
      input: refresh,
      check: refresh,
      composing: (on) => {
        this.#composing = on;
      },
      redrawn: (records) => {
        this.#geometry.stale(records);
        // The text first: a label just typed has its place only in the text of the same moment. But where the page is
        // slow to give it, no frame shows a line where its words no longer are.
        const frame = requestAnimationFrame(() => signal.aborted || listener.moved());
        void this.#refresh().then((told) => {
          cancelAnimationFrame(frame);
          if (!told && !signal.aborted) listener.moved();
        });
      },
    });
  }
}
