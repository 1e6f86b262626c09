/** Drives a page with one editor in it, whatever the editor is, as a writer does. */
import type { Browser, Frame, KeyInput, Page } from 'puppeteer-core';
import { drawnOnce, open } from './page';
import type { Changed } from './pixels';

const EDITABLE = '[contenteditable]:not([contenteditable=false]), textarea, .CodeMirror-code';

export interface Rect {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export class EditorPage {
  private constructor(
    readonly page: Page,
    readonly frame: Frame,
  ) {}

  /** Opens the page and clicks into its editor. */
  static async open(browser: Browser, html: string): Promise<EditorPage> {
    const page = await open(browser, html);
    await page.waitForFunction(() => 'content' in window);
    const where = await page.waitForFunction(
      (selector) => {
        const inner = document.querySelector('iframe')?.contentDocument?.body;
        if (inner?.isContentEditable) return 'frame';
        return [...document.querySelectorAll(selector)].some((one) => one.checkVisibility()) && 'page';
      },
      {},
      EDITABLE,
    );
    const child = page.frames().find((frame) => frame !== page.mainFrame());
    const frame = (await where.jsonValue()) === 'frame' && child ? child : page.mainFrame();
    const editor = new EditorPage(page, frame);
    await editor.click();
    return editor;
  }

  async click(): Promise<void> {
    for (const one of await this.frame.$$(EDITABLE))
      if (await one.evaluate((element) => element.checkVisibility() && element.clientWidth > 40)) return one.click();
    throw new Error('There is nothing to write in.');
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async keys(...keys: KeyInput[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.down(key);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  /** Puts the caret at the end of the text, and waits until an editor with a caret of its own has followed. */
  async toEnd(): Promise<void> {
    await this.keys('Control', 'End');
    await this.page.waitForFunction('window.caretAtEnd?.() ?? true');
  }

  /** The editor's own serialised content. */
  content(): Promise<string> {
    return this.page.evaluate('content()') as Promise<string>;
  }

  /** Waits until the content has these words in it: some editors serialise a moment after the key. */
  async contains(words: string): Promise<string> {
    await this.page.waitForFunction(
      (text) => (window as unknown as { content(): string }).content().includes(text),
      { timeout: 5000 },
      words,
    );
    return this.content();
  }

  /** Waits until the content is `wanted`; resolves what it is at last. */
  async becomes(wanted: string): Promise<string> {
    await this.page
      .waitForFunction(
        (text) => (window as unknown as { content(): string }).content() === text,
        { timeout: 3000 },
        wanted,
      )
      .catch(() => undefined);
    return this.content();
  }

  /** Waits until so many underlines stand; resolves how many stand at last. */
  async underlined(count: number): Promise<number> {
    const sum = () => [...CSS.highlights.values()].reduce((all, { size }) => all + size, 0);
    await this.frame
      .waitForFunction(
        (wanted) => [...CSS.highlights.values()].reduce((all, { size }) => all + size, 0) === wanted,
        { timeout: 6000 },
        count,
      )
      .catch(() => undefined);
    return this.frame.evaluate(sum);
  }

  /** A screenshot of the viewport, once everything has been painted. */
  async picture(): Promise<string> {
    await drawnOnce(this.page);
    // The caret blinks: it has no place in a comparison of pixels. What hides it goes again: it would be written about.
    const style = await this.frame.addStyleTag({ content: '* { caret-color: transparent !important }' });
    const picture = await this.page.screenshot({ encoding: 'base64' });
    await style.evaluate((element) => element.remove());
    return picture;
  }

  /** Accepts the first rewrite of the card at the caret, by keyboard alone. */
  async rewrite(): Promise<void> {
    const children = () => document.documentElement.children.length;
    const before = await this.frame.evaluate(children);
    // While a sentence is being written its findings wait: asked too early, the key has nothing to open.
    for (let opened = false, tries = 0; !opened && tries < 6; tries++) {
      await this.keys('Alt', 'Shift', 'Period');
      opened = await this.frame
        .waitForFunction((was) => document.documentElement.children.length > was, { timeout: 700 }, before)
        .then(() => true)
        .catch(() => false);
    }
    await this.keys('Alt', 'Shift', 'Period');
    await this.frame.waitForFunction(() => document.activeElement === document.documentElement.lastElementChild);
    await this.page.keyboard.press('Enter');
  }

  /** Where words stand that are drawn in text nodes, in CSS pixels of the page. */
  async placesOf(...words: string[]): Promise<Rect[]> {
    const origin = this.frame === this.page.mainFrame() ? undefined : await this.frame.frameElement();
    const at = origin
      ? await origin.evaluate((frame) => {
          const { left, top } = frame.getBoundingClientRect();
          return { left: left + (frame as HTMLElement).clientLeft, top: top + (frame as HTMLElement).clientTop };
        })
      : { left: 0, top: 0 };
    const rects = await this.frame.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found = new Map<string, { left: number; top: number; right: number; bottom: number }>();
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement?.closest('script, style')) continue;
        for (const word of wanted) {
          const from = node.nodeValue?.indexOf(word) ?? -1;
          if (from < 0 || found.has(word)) continue;
          const range = document.createRange();
          range.setStart(node, from);
          range.setEnd(node, from + word.length);
          const { left, top, right, bottom } = range.getBoundingClientRect();
          found.set(word, { left, top, right, bottom });
        }
      }
      return wanted.flatMap((word) => found.get(word) ?? []);
    }, words);
    return rects.map(({ left, top, right, bottom }) => ({
      left: left + at.left,
      top: top + at.top,
      right: right + at.left,
      bottom: bottom + at.top,
    }));
  }

  close(): Promise<void> {
    return this.page.close();
  }
}

/** How far a dotted or dashed line may end before its words do, or after them, in pixels: one gap. */
const GAP = 3;
/** How far below its words' box a line may stand. */
const BELOW = 3;

/** What changed elsewhere than under these words, and the words under which nothing did, or not all the way. */
export function strays(changed: readonly Changed[], places: readonly Rect[]): unknown[] {
  const under = ({ left, top, right, bottom }: Rect) =>
    changed.filter(
      (box) => box.left > left - GAP && box.right < right + GAP && box.top >= top && box.bottom <= bottom + BELOW,
    );
  const found = new Set(places.flatMap(under));
  const short = places.filter((place) => {
    const boxes = under(place);
    return !boxes.some(({ left }) => left < place.left + GAP) || !boxes.some(({ right }) => right > place.right - GAP);
  });
  return [...changed.filter((box) => !found.has(box)), ...short];
}
