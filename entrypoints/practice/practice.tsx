import { useRef, useState } from 'preact/hooks';
import type { Span } from '../../analyzers';
import { LensPicker, LevelPicker } from '../ui/pickers';
import { ReportView } from '../ui/report-view';
import { useSettings } from '../ui/use-settings';
import { t } from '../ui/words';
import { Question } from './question';
import { sample } from './sample';
import { useReport } from './use-report';

/** A place to write: the question, the draft with its underlines, and what there is to say of it beside. */
export function Practice() {
  const [text, setText] = useState(sample);
  const editor = useRef<HTMLTextAreaElement>(null);
  const { report, error } = useReport(text);
  const { settings, catalog, change } = useSettings();
  const options = settings && catalog && { settings, catalog, change };
  const reveal = ({ from, to }: Span): void => {
    editor.current?.focus();
    editor.current?.setSelectionRange(from, to);
  };
  return (
    <div class="practice">
      <header>
        <h1>
          <img src="/icon/48.png" alt="" width="26" height="26" /> {t('practice_title')}
        </h1>
        {options && (
          <div class="pickers">
            <LensPicker {...options} />
            <LevelPicker {...options} />
          </div>
        )}
      </header>
      <main>
        {settings && <Question lens={settings.lens} />}
        <label for="draft">{t('practice_draft')}</label>
        <textarea
          id="draft"
          ref={editor}
          // The one thing to do here is to write.
          autofocus
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
        <p class="purpose">{t('practice_purpose')}</p>
      </main>
      <aside aria-label={t('practice_report')} data-score={report?.score.total}>
        {error && <p role="alert">{t('practice_score_unavailable', error)}</p>}
        {report && <ReportView report={report} reveal={reveal} />}
      </aside>
    </div>
  );
}
