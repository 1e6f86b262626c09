import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { receive, senderKind } from '../../../entrypoints/background/receive';

const follow = {
  type: 'follow',
  field: 'f1',
  revision: 0,
  edit: { from: 0, to: 0, insert: 'I led it.' },
  badge: true,
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

  test('nothing makes the check throw', () => {
    const types = fc.constantFrom('analyze', 'site', 'ignore-phrase', 'enable-site', 'site-status', 'change-settings');
    const hostile = fc.oneof(
      fc.anything(),
      fc.record({
        type: types,
        text: fc.anything(),
        options: fc.anything(),
        origin: fc.anything(),
        tabId: fc.anything(),
      }),
    );
    fc.assert(
      fc.property(hostile, (message) => {
        receive(message, 'page');
      }),
      { numRuns: 10_000, seed: 1 },
    );
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
