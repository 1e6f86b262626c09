import type { Shell } from './dom';
import { layOut, PAGED, PAGELESS, type PlacedLine, type Sheet } from './layout';
import type { Model } from './model';
import { Page } from './page';
import { boxes, caretBox } from './positions';
import type { Variant } from './variants';

/** The visible document: lays out, keeps a small pool of pages over the viewport, scrolls, zooms. */
export class View {
  pages: PlacedLine[][] = [];
  zoom: number;
  readonly sheet: Sheet;
  readonly #pool: Page[] = [];
  readonly #shell: Shell;
  readonly #model: Model;
  readonly #annotated: boolean;
  readonly #variant: Variant;

  constructor(shell: Shell, model: Model, variant: Variant, annotated: boolean) {
    this.#shell = shell;
    this.#model = model;
    this.#variant = variant;
    this.#annotated = annotated;
    this.zoom = variant.scale / 100;
    this.sheet = variant.pageless ? PAGELESS : PAGED;
    shell.scroller.addEventListener('scroll', () => this.#place());
    addEventListener('resize', () => this.#place());
    document.addEventListener('visibilitychange', () => this.#place());
    this.refresh();
  }

  /** Lays out anew after a change of the text or of the zoom. */
  refresh(): void {
    this.pages = layOut(this.#model, this.sheet);
    const { height, width, gap } = this.sheet;
    const all = (this.pages.length * (height + gap) - gap) * this.zoom;
    this.#shell.manager.style.cssText = `position:relative;margin:12px auto;width:${width * this.zoom}px;height:${all}px`;
    this.#place();
  }

  /** Points each page of the pool at a page of the document near the viewport. */
  #place(): void {
    const pitch = (this.sheet.height + this.sheet.gap) * this.zoom;
    const view = this.#shell.scroller.clientHeight;
    const size = Math.max(2, Math.ceil(view / pitch) + 1);
    while (this.#pool.length < size) {
      const page = new Page(this.#variant, this.sheet, this.#annotated);
      this.#pool.push(page);
      // Document order is not page order.
      if (this.#pool.length % 2) this.#shell.content.append(page.element);
      else this.#shell.content.prepend(page.element);
    }
    const first = Math.max(0, Math.floor((this.#shell.scroller.scrollTop - 12) / pitch));
    const wanted = Array.from({ length: this.#pool.length }, (_, i) => first + i).filter((n) => n < this.pages.length);
    const free = this.#pool.filter((page) => !wanted.includes(page.index));
    for (const index of wanted) {
      const page = this.#pool.find((one) => one.index === index) ?? free.pop();
      page?.show(index, this.pages[index] ?? [], this.zoom, 0);
      if (page) page.element.hidden = false;
    }
    for (const page of free) if (page.index >= this.pages.length) page.element.hidden = true;
  }

  paintSelection(from: number, to: number, focused: boolean): void {
    for (const page of this.#pool)
      page.select(page.index < 0 ? [] : boxes(this.pages[page.index] ?? [], from, to), this.zoom, focused);
  }

  /** The caret's place, relative to the manager, CSS pixels at the present zoom. */
  caret(offset: number): { x: number; y: number; height: number } | undefined {
    for (const [index, lines] of this.pages.entries()) {
      const box = caretBox(lines, offset);
      const top = Math.round(index * (this.sheet.height + this.sheet.gap) * this.zoom);
      if (box) return { x: box.x * this.zoom, y: top + box.y * this.zoom, height: box.height * this.zoom };
    }
    return undefined;
  }
}
