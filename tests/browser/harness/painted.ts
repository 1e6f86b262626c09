/** What is underlined in a field against what a fresh analysis of its text says. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { analyze } from '../../../analyzers';

/** The text of a field and the underlined spans in it, as offsets, in order. */
interface Painted {
  text: string;
  spans: [number, number][];
}

/** Reads the field's text and its underlines at one moment. */
const painted = (page: Page, selector: string): Promise<Painted> =>
  page.$eval(selector, (field) => {
    const starts = new Map<Node, number>();
    let text = '';
    const read = (node: Node): void => {
      const block = node instanceof HTMLElement && getComputedStyle(node).display === 'block';
      const line = (): void => {
        if (block && text !== '' && !text.endsWith('\n')) text += '\n';
      };
      line();
      if (node instanceof Text) {
        starts.set(node, text.length);
        text += node.data.replaceAll('\u00A0', ' ');
      } else if (node.nodeName === 'BR') text += '\n';
      for (const child of node.childNodes) read(child);
      line();
    };
    const control = field instanceof HTMLTextAreaElement;
    if (control) text = field.value;
    else read(field);
    const at = (node: Node, offset: number): number => (control ? 0 : (starts.get(node) ?? Number.NaN)) + offset;
    const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const spans = marks.map(({ startContainer, startOffset, endContainer, endOffset }): [number, number] => [
      at(startContainer, startOffset),
      at(endContainer, endOffset),
    ]);
    return { text, spans: spans.sort(([a, b], [c, d]) => a - c || b - d) };
  });

const fresh = (text: string): [number, number][] =>
  analyze(text)
    .findings.map(({ from, to }): [number, number] => [from, to])
    .sort(([a, b], [c, d]) => a - c || b - d);

/** Waits until the underlines are those of a fresh analysis of what stands in the field; resolves their count. */
export async function underlinedAsFresh(page: Page, selector = '#field'): Promise<number> {
  const known = new Map<string, [number, number][]>();
  await expect
    .poll(
      async () => {
        const { text, spans } = await painted(page, selector);
        const wanted = known.get(text) ?? fresh(text);
        known.set(text, wanted);
        return spans.length === wanted.length && spans.every((span, i) => String(span) === String(wanted[i]))
          ? 'as fresh'
          : { text: text.slice(0, 300), spans: spans.slice(0, 40), wanted: wanted.slice(0, 40) };
      },
      { timeout: 30_000, interval: 100 },
    )
    .toBe('as fresh');
  const { spans } = await painted(page, selector);
  return spans.length;
}
