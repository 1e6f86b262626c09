import { useState } from 'preact/hooks';
import {
  type Keys as Chosen,
  chordLabel,
  chordOf,
  KEY_ACTIONS,
  type KeyAction,
  type Settings,
} from '../background/api';
import { t, type WordKey } from '../ui/words';
import { type Conflict, conflictOf } from './conflicts';

const NAMES: Record<KeyAction, WordKey> = {
  card: 'options_key_card',
  next: 'options_key_next',
  previous: 'options_key_previous',
  apply: 'options_key_apply',
  ignore: 'options_key_ignore',
};

const refusal = (conflict: Conflict, label: string): string =>
  typeof conflict === 'object'
    ? t('options_key_taken', label, t(NAMES[conflict.taken]))
    : t(`options_key_${conflict}`, label);

interface Props {
  keys: Chosen;
  usual: Chosen;
  change(change: Partial<Settings>): void;
}

/** The keys that are heard where the writer writes: listed, recorded anew, checked for conflicts. */
export function Keys({ keys, usual, change }: Props) {
  const [recording, setRecording] = useState<KeyAction>();
  const [said, setSaid] = useState('');
  const set = (action: KeyAction, chord: string): void => {
    change({ keys: { ...keys, [action]: chord } });
    setRecording(undefined);
    setSaid(
      chord ? t('options_key_set', t(NAMES[action]), chordLabel(chord)) : t('options_key_unset', t(NAMES[action])),
    );
  };
  const record = (action: KeyAction, event: KeyboardEvent): void => {
    const chord = chordOf(event);
    // Tab goes on to the next control, as ever.
    if (!chord || chord === 'Tab' || chord === 'Shift+Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (chord === 'Escape') setRecording(undefined);
    else if (chord === 'Backspace') set(action, '');
    else {
      const conflict = conflictOf(chord, action, keys);
      if (conflict) setSaid(refusal(conflict, chordLabel(chord)));
      else set(action, chord);
    }
  };
  return (
    <>
      <h3>{t('options_keys')}</h3>
      <ul class="rows">
        {KEY_ACTIONS.map((action) => (
          <li key={action}>
            <span>{t(NAMES[action])}</span>
            <kbd dir="ltr">{keys[action] ? chordLabel(keys[action]) : t('options_unset')}</kbd>
            <button
              type="button"
              aria-label={recording === action ? undefined : t('options_key_change_one', t(NAMES[action]))}
              aria-pressed={recording === action}
              onClick={() => setRecording(recording === action ? undefined : action)}
              onKeyDown={(event) => recording === action && record(action, event)}
              onBlur={() => setRecording(undefined)}
            >
              {t(recording === action ? 'options_key_press' : 'options_key_change')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{recording ? `${said} ${t('options_key_cancel')}` : said}</p>
      <button
        type="button"
        onClick={() => {
          change({ keys: usual });
          setSaid(t('options_keys_usual'));
        }}
      >
        {t('options_keys_reset')}
      </button>
    </>
  );
}
