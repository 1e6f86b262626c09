import { beforeEach, expect, test, vi } from 'vitest';

const sendMessage = vi.fn<() => Promise<unknown>>();
vi.mock('wxt/browser', () => ({ browser: { tabs: { sendMessage } } }));
const { followDocument, testDocument } = await import('../../../entrypoints/ui/docs');

beforeEach(() => {
  vi.useFakeTimers();
  sendMessage.mockReset();
});

/** What is told of a document that answers so, one after the other; the last answer stays. */
async function told(...states: string[]): Promise<{ states: unknown[]; asked: number }> {
  for (const state of states.slice(0, -1)) sendMessage.mockResolvedValueOnce({ state, lines: [] });
  sendMessage.mockResolvedValue({ state: states.at(-1), lines: [] });
  const over = new AbortController();
  const heard: unknown[] = [];
  void followDocument(7, (state) => heard.push(state), over.signal);
  await vi.advanceTimersByTimeAsync(60_000);
  over.abort();
  const asked = sendMessage.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sendMessage).toHaveBeenCalledTimes(asked);
  return { states: heard, asked };
}

test('a document is asked until it is read, or cannot be, and then no more', async () => {
  expect(await told('starting', 'waiting', 'working')).toEqual({
    states: ['starting', 'waiting', 'working'],
    asked: 3,
  });
  sendMessage.mockReset();
  expect(await told('starting', 'unavailable')).toEqual({ states: ['starting', 'unavailable'], asked: 2 });
  sendMessage.mockReset();
  expect((await told('waiting')).asked).toBeGreaterThan(20);
});

test('an answer that is none of ours counts as none', async () => {
  for (const answer of [undefined, 7, { state: 'broken', lines: [] }, { state: 'working' }, { lines: [7] }]) {
    sendMessage.mockResolvedValue(answer);
    expect(await testDocument(7)).toBeUndefined();
  }
  sendMessage.mockRejectedValue(new Error('Could not establish connection.'));
  expect(await testDocument(7)).toBeUndefined();
  sendMessage.mockResolvedValue({ state: 'working', lines: ['Editor: found'] });
  expect(await testDocument(7)).toEqual({ state: 'working', lines: ['Editor: found'] });
});
