import { useState } from 'preact/hooks';
import type { LensId } from '../../analyzers';
import { t } from '../ui/words';
import bank from './questions.json';

const QUESTIONS: Readonly<Record<LensId, readonly string[]>> = bank;

/** A question of the lens to answer, and a button for the next one. */
export function Question({ lens }: { lens: LensId }) {
  const [turn, setTurn] = useState(0);
  const questions = QUESTIONS[lens] ?? QUESTIONS.general ?? [];
  return (
    <div class="question">
      <p>{questions[turn % questions.length]}</p>
      <button type="button" onClick={() => setTurn(turn + 1)}>
        {t('practice_another')}
      </button>
    </div>
  );
}
