import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';

const store = new Map<string, unknown>();
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      onChanged: { addListener: () => undefined },
      sync: {
        get: async (key: string) => ({ [key]: store.get(key) }),
        set: async (items: Record<string, unknown>) => {
          for (const [key, value] of Object.entries(items)) store.set(key, value);
        },
      },
    },
  },
}));

const { DEFAULTS, change, read, settings, withOne } = await import('../../../entrypoints/background/settings');

describe('settings', () => {
  beforeEach(() => store.clear());

  test('are the defaults where nothing, or nonsense, is stored', () => {
    for (const stored of [undefined, null, 7, 'x', [], { pace: Number.NaN, off: 'filler', lens: '<b>', theme: 1 }])
      expect(read(stored)).toEqual(DEFAULTS);
  });

  test('keep what is sound beside what is broken, and ignore what a newer version added', () => {
    const stored = { version: 9, lens: 'think-big', pace: 1000, off: ['filler', 7, 'filler'], later: true };
    expect(read(stored)).toEqual({ ...DEFAULTS, lens: 'think-big', pace: 260, off: ['filler'] });
  });

  test('survive anything, stay within a stored item of 8 KB and read back as themselves', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...Object.keys(DEFAULTS)) }), (stored) => {
        const once = read(stored);
        expect(read(once)).toEqual(once);
        expect(JSON.stringify(once).length).toBeLessThan(8192);
      }),
      { numRuns: 5_000, seed: 1 },
    );
    const full = Array.from({ length: 500 }, (_, i) => `${i}`.padEnd(80, 'x'));
    expect(JSON.stringify(read({ ignored: full })).length).toBeLessThan(8192);
  });

  test('two changes at once both count', async () => {
    await Promise.all([
      change(({ off }) => ({ off: withOne(off, 'filler') })),
      change(({ off }) => ({ off: withOne(off, 'hedge') })),
    ]);
    expect((await settings()).off).toEqual(['filler', 'hedge']);
    expect(store.get('settings')).toMatchObject({ version: 1, off: ['filler', 'hedge'] });
  });
});
