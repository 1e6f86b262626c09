/** A key combination as the settings keep it: modifiers in a fixed order, then the key's place on the keyboard. */
export type Chord = string;

interface Keys {
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  metaKey: boolean;
}

/** The chord of a keyboard event, such as `Alt+Shift+Period`; a modifier alone is none yet. Both Enter keys are one. */
export function chordOf({ code, ctrlKey, altKey, shiftKey, metaKey }: Keys): Chord | undefined {
  if (!/^[A-Za-z0-9]+$/.test(code) || /^(?:Control|Alt|Shift|Meta|OS|Fn|CapsLock|NumLock)/.test(code)) return undefined;
  const held = [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta'].filter(Boolean);
  return [...held, code === 'NumpadEnter' ? 'Enter' : code].join('+');
}

/** True for what `chordOf` can give. */
export const isChord = (value: unknown): value is Chord =>
  typeof value === 'string' &&
  value.length <= 40 &&
  /^(?:Ctrl\+)?(?:Alt\+)?(?:Shift\+)?(?:Meta\+)?[A-Za-z0-9]+$/.test(value);

const SIGNS: Record<string, string> = {
  Period: '.',
  Comma: ',',
  Slash: '/',
  Backslash: '\\',
  Semicolon: ';',
  Quote: "'",
  BracketLeft: '[',
  BracketRight: ']',
  Minus: '-',
  Equal: '=',
  Backquote: '`',
};

/** A chord for people; keys are named as on a US keyboard. */
export const chordLabel = (chord: Chord): string =>
  chord
    .split('+')
    .map((key) => SIGNS[key] ?? key.replace(/^(?:Key|Digit)(?=.$)/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' '))
    .join('+');
