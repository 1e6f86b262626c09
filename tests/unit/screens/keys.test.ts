import { describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: { storage: { onChanged: { addListener: () => undefined } } } }));
const { chordLabel, chordOf, isChord, KEY_ACTIONS } = await import('../../../entrypoints/background/api');
const { DEFAULT_KEYS } = await import('../../../entrypoints/background/settings');
const { conflictOf } = await import('../../../entrypoints/options/conflicts');

const event = (code: string, ...held: ('ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey')[]) => ({
  code,
  ctrlKey: held.includes('ctrlKey'),
  altKey: held.includes('altKey'),
  shiftKey: held.includes('shiftKey'),
  metaKey: held.includes('metaKey'),
});

describe('keys', () => {
  test('are named by their place, with the modifiers in one order; a modifier alone is none', () => {
    expect(chordOf(event('Period', 'shiftKey', 'altKey'))).toBe('Alt+Shift+Period');
    expect(chordOf(event('F9'))).toBe('F9');
    expect(chordOf(event('NumpadEnter', 'altKey'))).toBe('Alt+Enter');
    expect(chordOf(event('ShiftLeft', 'shiftKey'))).toBeUndefined();
    expect(chordOf(event(''))).toBeUndefined();
  });

  test('are said as they are printed on them', () => {
    expect(chordLabel('Alt+Shift+Period')).toBe('Alt+Shift+.');
    expect(chordLabel('Ctrl+Shift+KeyK')).toBe('Ctrl+Shift+K');
    expect(chordLabel('Alt+PageDown')).toBe('Alt+Page Down');
  });

  test('that come with Starline are chords without a conflict', () => {
    for (const action of KEY_ACTIONS) {
      const chord = DEFAULT_KEYS[action];
      expect(isChord(chord)).toBe(true);
      expect(conflictOf(chord, action, DEFAULT_KEYS)).toBeUndefined();
    }
  });

  test.each([
    ['KeyN', 'bare'],
    ['Shift+KeyN', 'bare'],
    ['Ctrl+KeyT', 'browser'],
    ['Ctrl+Shift+KeyN', 'browser'],
    ['F5', 'browser'],
    ['Meta+KeyK', 'browser'],
    ['Ctrl+Alt+KeyQ', 'reader'],
    ['Alt+Insert', 'reader'],
    ['Alt+Shift+Enter', { taken: 'apply' }],
    ['F9', undefined],
    ['Ctrl+Shift+F9', undefined],
    ['Alt+Shift+Comma', undefined],
  ])('%s: %j', (chord, conflict) => {
    expect(conflictOf(chord, 'next', DEFAULT_KEYS)).toEqual(conflict);
  });
});
