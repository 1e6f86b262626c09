import { useState } from 'preact/hooks';
import type { LensId } from '../../analyzers';
import type { Catalog } from '../background/api';
import { ENGLISH, t } from '../ui/words';

/** The bank is long, and most openings of the page go on with a story that has its question. */
const loadBank = () => import('./question-bank');

interface Props {
  catalog: Catalog | undefined;
  /** The listener chosen in the settings: random questions come from there. */
  lens: LensId | undefined;
  question: string;
  pick(question: string): void;
}

/** The question being answered, and the ways to another: by chance, or from the bank. */
export function Question({ catalog, lens = 'general', question, pick }: Props) {
  const [bank, setBank] = useState<Awaited<ReturnType<typeof loadBank>>>();
  const surprise = async (): Promise<void> => {
    const drawn = (await loadBank()).draw(lens, question);
    if (drawn) pick(drawn);
  };
  const choose = async (): Promise<void> => setBank(await loadBank());
  return (
    <div class="question" data-none={!question}>
      <p {...(question ? ENGLISH : {})}>{question || t('practice_no_question')}</p>
      <button type="button" onClick={surprise}>
        {t('practice_random')}
      </button>
      <button type="button" onClick={choose}>
        {t('practice_choose')}
      </button>
      {bank && <bank.QuestionBank catalog={catalog} pick={pick} close={() => setBank(undefined)} />}
    </div>
  );
}
