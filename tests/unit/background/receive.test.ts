import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type From, receive, senderKind } from '../../../entrypoints/background/receive';

/** What a content script may ask, and what only the extension's own pages may. */
const CONTENT = ['follow', 'site', 'card', 'mirror', 'docs', 'ignore-phrase', 'switch-rule'];
const OWN = ['analyze', 'settings', 'change-settings', 'catalog', 'site-status', 'enable-site', 'disable-site'];
const TYPES = [...CONTENT, ...OWN];

const RUNS = process.env.STARLINE_FULL ? 100_000 : 5_000;

const follow = {
  type: 'follow',
  field: 'f1',
  revision: 0,
  edit: { from: 0, to: 0, insert: 'I led it.' },
  badge: true,
  judged: true,
};

describe('a message is checked on receipt', () => {
  test('a well-formed one is let through', () => {
    expect(receive(follow, 'content')).toEqual(follow);
    expect(receive({ type: 'enable-site', origin: 'https://example.com' }, 'page')).toBeDefined();
  });

  test.each([
    [undefined],
    ['analyze'],
    [[]],
    [{ type: 'constructor' }],
    [{ type: '__proto__' }],
    [{ ...follow, edit: { from: 0, to: 0, insert: 7 } }],
    [{ ...follow, edit: { from: 2, to: 1, insert: '' } }],
    [{ ...follow, typingAt: -1 }],
    [{ type: 'enable-site', origin: 'javascript:alert(1)' }],
    [{ type: 'enable-site', origin: 'https://example.com/path' }],
    [{ type: 'disable-site', origin: 'https://*/*' }],
    [{ type: 'switch-rule', rule: '../x', on: true }],
  ])('%j is refused', (message) => {
    expect(receive(message, 'page')).toBeUndefined();
  });

  test('a content script cannot change settings or sites, a stranger cannot ask at all', () => {
    expect(receive({ type: 'settings' }, 'page')).toBeDefined();
    expect(receive({ type: 'settings' }, 'content')).toBeUndefined();
    expect(receive({ type: 'disable-site', origin: 'https://example.com' }, 'content')).toBeUndefined();
    expect(receive(follow, 'stranger')).toBeUndefined();
  });

  test(`of ${RUNS} malformed messages none makes the check throw, and what is let through has the shape it says`, () => {
    const request = (message: fc.Arbitrary<unknown>) =>
      fc.record(
        {
          type: fc.constantFrom(...TYPES, 'constructor', '__proto__', 'toString'),
          text: fc.oneof(fc.string(), message),
          badge: fc.oneof(fc.boolean(), message),
          judged: fc.oneof(fc.boolean(), message),
          field: fc.oneof(fc.string(), message),
          revision: fc.oneof(fc.nat(), message),
          edit: fc.oneof(
            fc.record({ from: fc.nat(9), to: fc.nat(9), insert: fc.oneof(fc.string(), message) }),
            message,
          ),
          typingAt: fc.oneof(fc.nat(), fc.constant(undefined), message),
          running: fc.oneof(fc.boolean(), message),
          origin: fc.oneof(fc.webUrl(), fc.constantFrom('https://*/*', 'javascript:1', 'https://a.b'), message),
          phrase: fc.oneof(fc.string(), message),
          rule: fc.oneof(fc.constantFrom('filler', '../filler', 'FILLER'), message),
          change: message,
          url: fc.oneof(fc.webUrl(), message),
        },
        { requiredKeys: ['type'] },
      );
    const hostile = fc.oneof({ weight: 1, arbitrary: fc.anything() }, { weight: 3, arbitrary: request(fc.anything()) });
    const from = fc.constantFrom<From>('page', 'content', 'stranger');
    let through = 0;
    fc.assert(
      fc.property(hostile, from, (message, sender) => {
        const got = receive(message, sender) as Record<string, unknown> | undefined;
        if (!got) return;
        through += 1;
        expect(sender).not.toBe('stranger');
        expect(TYPES).toContain(got.type);
        if (sender === 'content') expect(CONTENT).toContain(got.type);
        if (got.type === 'analyze') expect(got.text).toBeTypeOf('string');
        if (got.type === 'follow')
          expect(got).toMatchObject({ field: expect.any(String), edit: { insert: expect.any(String) } });
        if (got.type === 'enable-site' || got.type === 'disable-site')
          expect(got.origin).toBe(new URL(got.origin as string).origin);
        if (got.type === 'switch-rule') expect(got.rule).toMatch(/^[a-z-]+$/);
      }),
      { numRuns: RUNS, seed: 8 },
    );
    // Malformed alone would prove little: some of what is made must be well-formed.
    expect(through).toBeGreaterThan(RUNS / 100);
  });
});

describe('who asks', () => {
  const root = 'chrome-extension://abc/';
  test('is told by id, address and tab', () => {
    expect(senderKind({ id: 'abc', url: `${root}popup.html` }, 'abc', root)).toBe('page');
    expect(senderKind({ id: 'abc', url: 'https://example.com/', tab: {} }, 'abc', root)).toBe('content');
    expect(senderKind({ id: 'other', url: `${root}popup.html` }, 'abc', root)).toBe('stranger');
    expect(senderKind({ url: 'https://example.com/', tab: {} }, 'abc', root)).toBe('stranger');
  });
});
