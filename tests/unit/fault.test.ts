/** The trace that a fault in a page leaves. */
import { afterEach, expect, test, vi } from 'vitest';
import { reportFault } from '../../entrypoints/content/fault';

const traces = vi.spyOn(console, 'error').mockImplementation(() => undefined);
afterEach(() => traces.mockClear());

/** As thrown in a script of ours. */
const thrown = (message: string, at: string): Error =>
  Object.assign(new TypeError(message), { stack: `TypeError: ${message}\n    at f (chrome-extension://abc/${at})` });

test('is one a kind, and holds where it happened and nothing of what the writer wrote', () => {
  reportFault(thrown('My secret story cannot be read', 'card.js:1:20'));
  reportFault(thrown('Another secret', 'card.js:1:20'));
  reportFault(thrown('Another secret', 'card.js:1:99'));
  reportFault('a secret');
  expect(traces.mock.calls.flat()).toEqual([
    'Starline: something failed here and was left out (TypeError at card.js:1:20).',
    'Starline: something failed here and was left out (TypeError at card.js:1:99).',
    'Starline: something failed here and was left out (string).',
  ]);
});
