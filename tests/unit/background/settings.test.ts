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

const { KEY_ACTIONS } = await import('../../../entrypoints/background/api');
const { DEFAULTS, change, read, settings, withOne } = await import('../../../entrypoints/background/settings');

/** Bytes of an item in `storage.sync`, its name included, as Chromium counts them: it writes `<` as `\\u003C`. */
const bytesOf = (stored: object): number =>
  Buffer.byteLength(`settings${JSON.stringify({ version: 1, ...stored }).replaceAll('<', '\\u003C')}`);
/** What Chromium and Firefox take. */
const MOST_BYTES = 8192;

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

  test('survive anything and read back as themselves', () => {
    fc.assert(
      fc.property(fc.object({ key: fc.constantFrom(...Object.keys(DEFAULTS)) }), (stored) => {
        const once = read(stored);
        expect(read(once)).toEqual(once);
        expect(bytesOf(once)).toBeLessThanOrEqual(MOST_BYTES);
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  test.each(['x', '’', '語', '😀', '"', '<', '\n', '\ud800'])(
    'lists full of %j fit into an item of storage',
    (sign) => {
      const full = (length: number) =>
        Array.from({ length: 500 }, (_, i) => `${i}`.padEnd(length, sign).slice(0, length - (length % sign.length)));
      const stored = read({
        ...{ lens: 'a'.repeat(40), level: 'junior', theme: 'families' },
        ...{ off: full(30), ignored: full(60), sitesOff: full(60) },
        keys: Object.fromEntries(KEY_ACTIONS.map((action) => [action, 'K'.repeat(40)])),
      });
      expect(bytesOf(stored)).toBeLessThanOrEqual(MOST_BYTES);
      expect(read(stored)).toEqual(stored);
      // The newest stay, and not only a few.
      for (const list of [stored.off, stored.ignored, stored.sitesOff]) {
        expect(list.at(-1)).toMatch(/^499/);
        expect(list.length).toBeGreaterThanOrEqual(4);
      }
    },
  );

  test('sixty usual phrases are kept', () => {
    const phrases = Array.from({ length: 60 }, (_, i) => `we’ve figured out ${i} of the root causes`);
    expect(read({ ignored: phrases }).ignored).toEqual(phrases);
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
