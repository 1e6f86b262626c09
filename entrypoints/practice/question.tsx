import { useMemo, useRef, useState } from 'preact/hooks';
import type { LensId } from '../../analyzers';
import type { Catalog } from '../background/api';
import { ENGLISH, t } from '../ui/words';
import bank from './questions.json';

const questions = Object.entries(bank).flatMap(([lens, texts]) => texts.map((text) => ({ lens, text })));

interface Props {
  catalog: Catalog | undefined;
  /** The listener chosen in the settings: random questions come from there. */
  lens: LensId | undefined;
  question: string;
  pick(question: string): void;
}

/** The question being answered, and the bank to pick another from: by listener, by search, by chance. */
export function Question({ catalog, lens = 'general', question, pick }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [of, setOf] = useState('');
  const [search, setSearch] = useState('');
  const shown = useMemo(() => {
    const words = search.toLowerCase().split(/\s+/);
    return questions.filter(
      ({ lens: one, text }) => (!of || one === of) && words.every((word) => text.toLowerCase().includes(word)),
    );
  }, [of, search]);
  const random = (): void => {
    const others = questions.filter((one) => one.lens === lens && one.text !== question);
    const drawn = others[Math.floor(Math.random() * others.length)];
    if (drawn) pick(drawn.text);
  };
  return (
    <div class="question" data-none={!question}>
      <p {...(question ? ENGLISH : {})}>{question || t('practice_no_question')}</p>
      <button type="button" onClick={random}>
        {t('practice_random')}
      </button>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {t('practice_choose')}
      </button>
      <dialog ref={dialog} aria-label={t('practice_choose')}>
        <form method="dialog" class="pickers">
          <input
            type="search"
            value={search}
            placeholder={t('practice_search_questions')}
            aria-label={t('practice_search_questions')}
            onInput={(event) => setSearch(event.currentTarget.value)}
          />
          <select aria-label={t('practice_listener')} value={of} onChange={(event) => setOf(event.currentTarget.value)}>
            <option value="">{t('practice_every_listener')}</option>
            {catalog?.lenses.map(({ id, title }) => (
              <option key={id} value={id} {...ENGLISH}>
                {title}
              </option>
            ))}
          </select>
          <button type="submit">{t('practice_close')}</button>
        </form>
        <p class="quiet" role="status">
          {t('practice_questions_shown', shown.length)}
        </p>
        <ul {...ENGLISH}>
          {shown.map(({ text }) => (
            <li key={text}>
              <button
                type="button"
                onClick={() => {
                  pick(text);
                  dialog.current?.close();
                }}
              >
                {text}
              </button>
            </li>
          ))}
        </ul>
      </dialog>
    </div>
  );
}
