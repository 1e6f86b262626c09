import { useRef, useState } from 'preact/hooks';
import { chordLabel, type Keys } from '../background/api';
import { t, type WordKey } from '../ui/words';
import { sample } from './sample';
import type { Stories } from './use-stories';

const STEPS: WordKey[] = ['practice_tour_1', 'practice_tour_2', 'practice_tour_3'];

export interface Props {
  stories: Stories;
  keys: Keys | undefined;
  /** Called when the tour is over. */
  end(): void;
}

/** Three steps for the first visit, beside the sample only; it covers nothing, and one click skips it for good. */
export function Tour({ stories: { current: story, trouble }, keys, end }: Props) {
  const [step, setStep] = useState(0);
  // The sample stays the sample while it is being improved.
  const toured = useRef<string>(undefined);
  if (story.text === sample) toured.current = story.id;
  const words = STEPS[step];
  if (!words || story.id !== toured.current) return null;
  const last = step === STEPS.length - 1;
  return (
    <section class="tour" aria-label={t('practice_tour')}>
      <p aria-live="polite">
        <strong>{t('practice_tour_step', step + 1, STEPS.length)}</strong>{' '}
        {t(words === 'practice_tour_3' && trouble === 'unavailable' ? 'practice_tour_3_unkept' : words)}
        {step === 0 && keys?.card && ` ${t('practice_tour_keys', chordLabel(keys.card))}`}
      </p>
      <button type="button" class="primary" onClick={last ? end : () => setStep(step + 1)}>
        {t(last ? 'practice_tour_done' : 'practice_tour_next')}
      </button>
      {!last && (
        <button type="button" class="quiet" onClick={end}>
          {t('practice_tour_skip')}
        </button>
      )}
    </section>
  );
}
