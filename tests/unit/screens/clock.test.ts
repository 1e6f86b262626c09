import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { clock } = await import('../../../entrypoints/ui/words');

test.each([
  [0, '0:00'],
  [9.4, '0:09'],
  [59.4, '0:59'],
  [59.5, '1:00'],
  [60, '1:00'],
  [119.6, '2:00'],
  [3600, '60:00'],
])('%d seconds are %s', (seconds, told) => {
  expect(clock(seconds)).toBe(told);
});
