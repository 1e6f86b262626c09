import type { Span } from '../../analyzers';
import type { DraftReport } from '../background/api';
import { bandOf } from './bands';
import { Checklist } from './checklist';
import { FindingList } from './finding-list';
import { Parts } from './parts';
import { ScoreRing } from './score-ring';
import { SectionBar } from './section-bar';
import { ENGLISH, t, type WordKey } from './words';

/** Everything there is to say of a draft; `reveal` leads to a place in it. */
export function ReportView({ report, reveal }: { report: DraftReport; reveal(span: Span): void }) {
  const { score, checklist, stats, questions, advice } = report;
  const met = checklist.filter((item) => item.met).length;
  return (
    <>
      <div class="headline">
        <ScoreRing score={score} />
        {/* Browsers then time when the score is seen; the popup's tests ask them. */}
        {score.note === undefined ? (
          <p elementtiming="score">{t(bandOf(score.total))}</p>
        ) : (
          <p {...ENGLISH}>{score.note}</p>
        )}
      </div>
      {score.note === undefined && <SectionBar stats={stats} />}
      <FindingList report={report} reveal={reveal} />
      {score.note === undefined && (
        <>
          <h2>
            {t('panel_checklist')} <span>{t('panel_points', met, checklist.length)}</span>
          </h2>
          <Checklist items={checklist} reveal={reveal} />
          <h2>{t('panel_parts')}</h2>
          <Parts parts={score.parts} reveal={reveal} />
          <Lines heading="panel_advice" lines={advice} />
          <Lines heading="panel_questions" lines={questions} />
        </>
      )}
    </>
  );
}

function Lines({ heading, lines }: { heading: WordKey; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{t(heading)}</h2>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>
            <span {...ENGLISH}>{line}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
