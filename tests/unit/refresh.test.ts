/** A session's requests while the worker cannot be reached. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Field } from '../../entrypoints/content/adapters/adapter';
import { Session } from '../../entrypoints/content/session';
import { MOST_TRIES, TRY_AGAIN } from '../../entrypoints/content/try-again';

const { sendMessage } = vi.hoisted(() => {
  Object.assign(globalThis, { location: new URL('https://www.pramp.com/practice') });
  return { sendMessage: vi.fn() };
});
vi.mock('wxt/browser', () => ({ browser: { runtime: { sendMessage, getURL: () => 'chrome-extension://starline/' } } }));

const REPLY = {
  ok: true,
  value: { revision: 1, findings: { kept: 0, fresh: [], tail: 0, moved: 0 }, guidance: {}, judgement: {} },
};
const element = { addEventListener: () => undefined, ownerDocument: { hasFocus: () => false } };
const field = { element, read: () => 'I basically left.', watch: () => undefined } as unknown as Field;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  sendMessage.mockReset();
});

function start() {
  const stop = new AbortController();
  const faults: unknown[] = [];
  const session = new Session(field, stop.signal, {
    changed: () => undefined,
    listened: () => false,
    failed: (error) => void faults.push(error),
    guard: (run) => run(),
  });
  return { session, stop, faults };
}

test('a first request that fails is sent again', async () => {
  sendMessage.mockRejectedValueOnce(new Error('The worker is starting.')).mockResolvedValue(REPLY);
  const { session, faults } = start();
  await vi.advanceTimersByTimeAsync(0);
  expect(faults).toHaveLength(1);
  expect(session.report).toBeUndefined();
  await vi.advanceTimersByTimeAsync(TRY_AGAIN);
  expect(session.report).toBeDefined();
});

test('but not for ever, until there is reason to', async () => {
  sendMessage.mockRejectedValue(new Error('Nobody there.'));
  const { session } = start();
  await vi.advanceTimersByTimeAsync(TRY_AGAIN * MOST_TRIES * 2);
  expect(sendMessage).toHaveBeenCalledTimes(MOST_TRIES);
  session.recheck();
  await vi.advanceTimersByTimeAsync(0);
  expect(sendMessage).toHaveBeenCalledTimes(MOST_TRIES + 1);
});

test('nor once the field is left', async () => {
  sendMessage.mockRejectedValue(new Error('Nobody there.'));
  const { stop } = start();
  await vi.advanceTimersByTimeAsync(0);
  stop.abort();
  await vi.advanceTimersByTimeAsync(TRY_AGAIN * 2);
  expect(sendMessage).toHaveBeenCalledTimes(1);
});
