import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { sample } from './sample';
import { useReport } from './use-report';

const t = browser.i18n.getMessage;

export function Practice() {
  const [text, setText] = useState(sample);
  const { report, error } = useReport(text);
  return (
    <main>
      <h1>{t('practice_title')}</h1>
      <label for="draft">{t('practice_draft')}</label>
      <textarea id="draft" autofocus value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <aside>
        {error && <p role="alert">{t('practice_score_unavailable', error)}</p>}
        {report && <p data-score={report.score.total}>{t('practice_score', String(report.score.total ?? '–'))}</p>}
      </aside>
      <p>{t('practice_purpose')}</p>
    </main>
  );
}
