import { expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  browser: { i18n: { getMessage: (key: string, values: string[]) => `${key} ${values.join(' ')}` } },
}));
const { clock } = await import('../../../entrypoints/ui/words');

test.each([
  [0, '0:00'],
  [9.4, '0:09'],
  [59.4, '0:59'],
  [59.5, '1:00'],
  [60, '1:00'],
  [119.6, '2:00'],
  [3569, '59:29'],
  [3570, 'clock_hours 1 0'],
  [21_463, 'clock_hours 5 58'],
])('%d seconds are %s', (seconds, told) => {
  expect(clock(seconds)).toBe(told);
});
