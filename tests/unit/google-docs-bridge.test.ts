import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Bridge } from '../../entrypoints/content/adapters/google-docs/bridge';
import { isReply } from '../../entrypoints/content/adapters/google-docs/well-formed';
import { ASK, TELL } from '../../entrypoints/google-docs-page.content/protocol';

const RUNS = process.env.STARLINE_FULL ? 100_000 : 5_000;

describe('the bridge to the page of a document', () => {
  let stop: AbortController;
  let asked: { n: number }[];
  const tell = (detail: unknown): boolean => document.dispatchEvent(new CustomEvent(TELL, { detail }));
  const answer = (n: number, body: unknown): boolean => tell(JSON.stringify({ n, body }));

  beforeEach(() => {
    vi.stubGlobal('document', new EventTarget());
    stop = new AbortController();
    asked = [];
    document.addEventListener(ASK, (event) => asked.push(JSON.parse((event as CustomEvent<string>).detail)));
  });
  afterEach(() => {
    stop.abort();
    vi.unstubAllGlobals();
  });

  test('takes the answer it asked for, and nothing else the page may send before', async () => {
    const reply = new Bridge(stop.signal).ask({ ask: 'read', known: 0 });
    const n = asked[0]?.n ?? 0;
    for (const noise of ['', '{', 'null', '7', '[]', '{}', { n, body: {} }, undefined]) tell(noise);
    for (const body of [{}, [], { outcome: 'done' }, { state: 'text', way: 'id', revision: 1, whole: 7 }])
      answer(n, body);
    answer(n + 1, { state: 'failing' });
    const text = { state: 'text', way: 'id', revision: 1, whole: 'I led it.', selection: { from: 2, to: 2 } };
    answer(n, text);
    expect(await reply).toEqual(text);
    answer(n, { state: 'failing' });
  });

  test('ends without an answer when Starline stops', async () => {
    const reply = new Bridge(stop.signal).ask({ ask: 'painted' });
    stop.abort();
    expect(await reply).toBeUndefined();
  });

  test(`of ${RUNS} made-up answers none is taken that is not of the shape it says`, () => {
    const anything = fc.anything();
    const mostly = <T>(right: fc.Arbitrary<T>) =>
      fc.oneof({ weight: 5, arbitrary: right as fc.Arbitrary<unknown> }, anything);
    const body = fc.record(
      {
        state: mostly(fc.constantFrom('text', 'edit', 'same', 'absent', 'failing')),
        way: mostly(fc.constantFrom('id', 'plain', 'canvas')),
        revision: mostly(fc.nat()),
        whole: mostly(fc.string()),
        selection: mostly(fc.record({ from: fc.nat(5), to: fc.nat(9) })),
        splice: mostly(fc.record({ from: fc.nat(5), to: fc.nat(9), insert: fc.string() })),
        outcome: mostly(fc.constantFrom('done', 'moved', 'constructor', '__proto__')),
        canvases: mostly(fc.constant([[]])),
        offered: mostly(fc.boolean()),
      },
      { requiredKeys: [] },
    );
    let taken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('read', 'select', 'replace', 'painted' as const),
        fc.oneof(body, anything),
        (ask, told) => {
          if (!isReply(ask, told)) return;
          taken++;
          const { state, whole, splice, outcome, canvases } = told as Record<string, unknown>;
          if (ask === 'painted') expect(Array.isArray(canvases)).toBe(true);
          else if (ask !== 'read') expect(['done', 'moved']).toContain(outcome);
          else if (state === 'text') expect(typeof whole).toBe('string');
          else if (state === 'edit') expect(splice).toMatchObject({ insert: expect.any(String) });
          else expect(['same', 'absent', 'failing']).toContain(state);
        },
      ),
      { numRuns: RUNS, seed: 8 },
    );
    expect(taken).toBeGreaterThan(RUNS / 100);
  });
});
