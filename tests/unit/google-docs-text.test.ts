import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Bridge } from '../../entrypoints/content/adapters/google-docs/bridge';
import { DocumentText } from '../../entrypoints/content/adapters/google-docs/document-text';
import { DocsField } from '../../entrypoints/content/adapters/google-docs/field';
import { Geometry } from '../../entrypoints/content/adapters/google-docs/geometry';
import { ASK, type ReadReply, TELL } from '../../entrypoints/google-docs-page.content/protocol';

let stop: AbortController;
let asked: { n: number; body: { ask: string; known: number } }[];
let bridge: Bridge;
const answer = (body: ReadReply): boolean =>
  document.dispatchEvent(new CustomEvent(TELL, { detail: JSON.stringify({ n: asked.at(-1)?.n, body }) }));

beforeEach(() => {
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('navigator', { onLine: true });
  stop = new AbortController();
  bridge = new Bridge(stop.signal);
  asked = [];
  document.addEventListener(ASK, (event) => asked.push(JSON.parse((event as CustomEvent<string>).detail)));
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

const opened = async (whole: string): Promise<DocumentText> => {
  const text = new DocumentText(bridge);
  const first = text.look();
  answer({ state: 'text', way: 'id', revision: 1, whole });
  await first;
  return text;
};

test('a look says what it has seen, even where the page fails before it is over', async () => {
  const text = await opened('I led it. Then we fixed the bug.');
  const both = [text.look(), text.look()];
  const splice = { from: 10, to: 14, insert: 'In May' };
  answer({ state: 'edit', way: 'id', revision: 2, splice });
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  answer({ state: 'failing' });
  expect(await Promise.all(both)).toEqual([{ changed: splice }, { changed: splice }]);
  expect(text.raw).toBe('I led it. In May we fixed the bug.');
  expect(asked.at(-1)?.body.known).toBe(2);
});

test('a look that sees nothing says why', async () => {
  const text = await opened('I led it.');
  const look = text.look();
  answer({ state: 'failing' });
  expect(await look).toBe('failing');
});

test('what would take several steps in the page is refused before the first', async () => {
  const text = await opened('I basically led it.\nThen I basically fixed it.');
  const places = new Geometry({ placed: () => [], count: () => 0 });
  const field = new DocsField({} as Element, text, places, bridge);
  const edits = [...text.raw.matchAll(/basically /g)].map(({ index }) => ({ from: index, to: index + 10, insert: '' }));
  expect(edits).toHaveLength(2);
  expect([await field.replace(edits), field.refusal]).toEqual([false, 'across']);
  expect(asked.map(({ body }) => body.ask)).toEqual(['read']);
});
