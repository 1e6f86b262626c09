/** An edit costs the sentences it touches: no other is split into words or tagged again. */
import { expect, test, vi } from 'vitest';
import { createSession } from '../../analyzers';
import { tagSentence } from '../../analyzers/tag';
import { tokenize } from '../../analyzers/tokens';
import { draft } from '../bench/text';

vi.mock('../../analyzers/tokens', async (load) => {
  const real = await load<typeof import('../../analyzers/tokens')>();
  return { ...real, tokenize: vi.fn(real.tokenize) };
});
vi.mock('../../analyzers/tag', async (load) => {
  const real = await load<typeof import('../../analyzers/tag')>();
  return { ...real, tagSentence: vi.fn(real.tagSentence) };
});

test('a letter typed in 10,000 words has at most two sentences read', () => {
  const session = createSession();
  const text = draft(10_000, 7);
  session.update(text);
  expect(vi.mocked(tokenize).mock.calls.length).toBeGreaterThan(500);
  for (const share of [0.1, 0.5, 0.9]) {
    vi.mocked(tokenize).mockClear();
    vi.mocked(tagSentence).mockClear();
    const at = text.indexOf(' ', text.length * share);
    session.update(`${text.slice(0, at)}s${text.slice(at)}`, { typingAt: at + 1 });
    expect(vi.mocked(tokenize).mock.calls.length).toBeLessThanOrEqual(3);
    expect(vi.mocked(tagSentence).mock.calls.length).toBeLessThanOrEqual(3);
  }
});
