import type { ComponentChildren } from 'preact';
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
        {/* Browsers then time when the score is seen; the benchmark asks them. */}
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
          <Fold heading="panel_checklist" count={t('panel_points', met, checklist.length)} open>
            <Checklist items={checklist} reveal={reveal} />
          </Fold>
          <Fold heading="panel_parts">
            <Parts parts={score.parts} reveal={reveal} />
          </Fold>
          <Lines heading="panel_advice" lines={advice} />
          <Lines heading="panel_questions" lines={questions} />
        </>
      )}
    </>
  );
}

interface FoldProps {
  heading: WordKey;
  count?: string;
  open?: boolean;
  children: ComponentChildren;
}

/** What need not be read at once; it stays as the reader leaves it. */
function Fold({ heading, count, open = false, children }: FoldProps) {
  return (
    <details open={open}>
      <summary>
        <h2>
          {t(heading)} {count && <span>{count}</span>}
        </h2>
      </summary>
      {children}
    </details>
  );
}

function Lines({ heading, lines }: { heading: WordKey; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <Fold heading={heading}>
      <ul class="lines">
        {lines.map((line) => (
          <li key={line}>
            <span {...ENGLISH}>{line}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
