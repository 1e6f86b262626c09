import type { Span } from '../../analyzers';
import type { DraftReport } from '../background/api';
import { ENGLISH, t } from './words';

/** The findings in the order of the text; each leads to its place. */
export function FindingList({ report, reveal }: { report: DraftReport; reveal(span: Span): void }) {
  const findings = report.findings.filter(({ waits }) => !waits);
  if (findings.length === 0)
    // What is no story yet is nothing to read aloud.
    return report.score.note === undefined ? <p class="quiet">{t('panel_no_findings')}</p> : null;
  return (
    <>
      <h2>
        {t('panel_findings')} <span>{findings.length}</span>
      </h2>
      <ul class="findings">
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.from}`}>
            <button type="button" data-family={finding.family} onClick={() => reveal(finding)}>
              <span class="mark" aria-hidden="true" />
              <q dir="auto">{shortened(finding.quote)}</q>
              <span {...ENGLISH}>{finding.message}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const LONGEST = 70;
const shortened = (quote: string): string =>
  quote.length > LONGEST ? `${quote.slice(0, LONGEST - 1).trimEnd()}…` : quote;
