import { browser } from 'wxt/browser';
import { isChord, KEY_ACTIONS, type Keys, LONGEST_PHRASE, PACE, type Settings } from './api';

const KEY = 'settings';
/** Raised when a stored value changes its meaning; `read` then carries the older shapes over. */
const VERSION = 1;
/**
 * `storage.sync` takes 8,192 bytes an item: the lists may have 7,400 of them, and all else takes at most 600. A list that
 * is full lets its oldest go.
 */
const PHRASES = { most: 60, length: LONGEST_PHRASE, bytes: 4_400 };
const RULES = { most: 30, length: 30, bytes: 1_000 };
const HOSTS = { most: 30, length: 60, bytes: 2_000 };

/**
 * Our choice of keys that browsers, Google Docs and screen readers leave alone: two modifiers, no letters (Firefox
 * gives Alt+Shift+letter to the page's access keys), no arrows (they select or move lines in editors).
 */
export const DEFAULT_KEYS: Keys = {
  card: 'Alt+Shift+Period',
  next: 'Alt+Shift+PageDown',
  previous: 'Alt+Shift+PageUp',
  apply: 'Alt+Shift+Enter',
  ignore: 'Alt+Shift+Delete',
};

/** 140 words a minute is an unhurried interview pace: our choice, after the usual 130–150 of public speaking. */
export const DEFAULTS: Settings = {
  lens: 'general',
  level: 'mid',
  pace: 140,
  off: [],
  ignored: [],
  sitesOff: [],
  theme: 'families',
  hideWhileReading: false,
  keys: DEFAULT_KEYS,
};

/** What a string takes in a stored list; Chromium stores `<` as six characters. */
const bytesOf = (one: string): number =>
  new TextEncoder().encode(`${JSON.stringify(one).replaceAll('<', '\\u003C')},`).length;

function strings(value: unknown, { most, length, bytes }: typeof PHRASES, cast = (one: string) => one): string[] {
  if (!Array.isArray(value)) return [];
  const cased = value.flatMap((one) => (typeof one === 'string' ? [cast(one)] : []));
  const kept = [...new Set(cased.filter((one) => one !== '' && one.length <= length))].slice(-most);
  let taken = kept.reduce((sum, one) => sum + bytesOf(one), 0);
  while (taken > bytes) taken -= bytesOf(kept.shift() as string);
  return kept;
}

const oneOf = <T extends string>(value: unknown, choices: readonly T[], otherwise: T): T =>
  choices.find((choice) => choice === value) ?? otherwise;

function readKeys(value: unknown): Keys {
  const from = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const keys = { ...DEFAULT_KEYS };
  for (const action of KEY_ACTIONS) {
    const chord = from[action];
    if (chord === '' || isChord(chord)) keys[action] = chord;
  }
  return keys;
}

/** Settings from whatever is stored: each value that is missing, broken or of another version becomes its default. */
export function read(stored: unknown): Settings {
  const from = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
  const pace = typeof from.pace === 'number' && Number.isFinite(from.pace) ? Math.round(from.pace) : DEFAULTS.pace;
  return {
    lens: typeof from.lens === 'string' && /^[a-z-]{1,40}$/.test(from.lens) ? from.lens : DEFAULTS.lens,
    level: oneOf(from.level, ['junior', 'mid', 'senior'], DEFAULTS.level),
    pace: Math.min(PACE.fastest, Math.max(PACE.slowest, pace)),
    off: strings(from.off, RULES),
    ignored: strings(from.ignored, PHRASES, (phrase) => phrase.toLowerCase()),
    sitesOff: strings(from.sitesOff, HOSTS),
    theme: oneOf(from.theme, ['families', 'calm'], DEFAULTS.theme),
    hideWhileReading: from.hideWhileReading === true,
    keys: readKeys(from.keys),
  };
}

let known: Settings | undefined;
browser.storage.onChanged.addListener((changes, area) => {
  if (area === 'sync' && changes[KEY]) known = read(changes[KEY].newValue);
});

export async function settings(): Promise<Settings> {
  known ??= read((await browser.storage.sync.get(KEY))[KEY]);
  return known;
}

let last: Promise<unknown> = Promise.resolve();

/** Changes the settings; one change at a time, so that two at once both count. Rejects where storing fails. */
export function change(by: (now: Settings) => Partial<Settings>): Promise<Settings> {
  const next = last.then(async () => {
    const now = await settings();
    const changed = read({ ...now, ...by(now) });
    await browser.storage.sync.set({ [KEY]: { version: VERSION, ...changed } });
    known = changed;
    return changed;
  });
  last = next.catch(() => undefined);
  return next;
}

export const withOne = (list: readonly string[], one: string): string[] => [...without(list, one), one];
export const without = (list: readonly string[], one: string): string[] => list.filter((other) => other !== one);
