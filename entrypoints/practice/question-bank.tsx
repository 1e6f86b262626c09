import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LensId } from '../../analyzers';
import type { Catalog } from '../background/api';
import { ENGLISH, t } from '../ui/words';
import bank from './questions.json';

const questions = Object.entries(bank).flatMap(([lens, texts]) => texts.map((text) => ({ lens, text })));

/** A question of a listener by chance, another than the one given; undefined where there is no other. */
export function draw(lens: LensId, question: string): string | undefined {
  const others = questions.filter((one) => one.lens === lens && one.text !== question);
  return others[Math.floor(Math.random() * others.length)]?.text;
}

interface Props {
  catalog: Catalog | undefined;
  pick(question: string): void;
  close(): void;
}

/** All questions in a dialog, by listener and by search. It is open as long as it is drawn. */
export function QuestionBank({ catalog, pick, close }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [of, setOf] = useState('');
  const [search, setSearch] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const shown = useMemo(() => {
    const words = search.toLowerCase().split(/\s+/);
    return questions.filter(
      ({ lens, text }) => (!of || lens === of) && words.every((word) => text.toLowerCase().includes(word)),
    );
  }, [of, search]);
  const choose = (text: string): void => {
    pick(text);
    dialog.current?.close();
  };
  return (
    <dialog ref={dialog} aria-label={t('practice_choose')} onClose={close}>
      <form
        class="pickers"
        onSubmit={(event) => {
          event.preventDefault();
          const [first] = shown;
          if (first && search.trim()) choose(first.text);
        }}
      >
        <input
          type="search"
          value={search}
          placeholder={t('practice_search_questions')}
          aria-label={t('practice_search_questions')}
          onInput={(event) => setSearch(event.currentTarget.value)}
          onKeyDown={(event) => {
            // A search field takes the first Escape for its own clearing.
            if (event.key !== 'Escape') return;
            event.preventDefault();
            dialog.current?.close();
          }}
        />
        <select aria-label={t('practice_listener')} value={of} onChange={(event) => setOf(event.currentTarget.value)}>
          <option value="">{t('practice_every_listener')}</option>
          {catalog?.lenses.map(({ id, title }) => (
            <option key={id} value={id} {...ENGLISH}>
              {title}
            </option>
          ))}
        </select>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t('practice_close')}
        </button>
      </form>
      <p class="quiet" role="status">
        {shown.length > 0 ? t('practice_questions_shown', shown.length) : t('practice_no_questions')}
      </p>
      <ul {...ENGLISH}>
        {shown.map(({ text }) => (
          <li key={text}>
            <button type="button" onClick={() => choose(text)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </dialog>
  );
}
