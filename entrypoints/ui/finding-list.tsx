import type { Span } from '../../analyzers';
import type { DraftReport } from '../background/api';
import { STRONG_ENOUGH } from './bands';
import { ENGLISH, t, type WordKey } from './words';

/** A longer list helps nobody, and keeps a browser busy at every key. Our choice. */
const MOST = 60;

interface Place extends Span {
  quote: string;
  message?: string;
  family?: string;
}

/** What is to be done in the text, each in its order: blanks to fill, and what is underlined. */
export function FindingList({ report, reveal }: { report: DraftReport; reveal(span: Span): void }) {
  const findings = report.findings.filter(({ waits }) => !waits);
  const { blanks, score } = report;
  return (
    <>
      <Places heading="panel_blanks" places={blanks} reveal={reveal} />
      <Places heading="panel_findings" places={findings} reveal={reveal} />
      {/* What is no story yet is nothing to read aloud. */}
      {findings.length + blanks.length === 0 && score.note === undefined && (
        <p class="quiet">{t(score.total >= STRONG_ENOUGH ? 'panel_no_findings' : 'panel_no_findings_yet')}</p>
      )}
    </>
  );
}

/** Places in the text; each leads there. */
function Places({ heading, places, reveal }: { heading: WordKey; places: Place[]; reveal(span: Span): void }) {
  if (places.length === 0) return null;
  return (
    <>
      <h2>
        {t(heading)} <span>{places.length}</span>
      </h2>
      <ul class="findings">
        {places.slice(0, MOST).map((place) => (
          <li key={`${place.message} ${place.from}`}>
            <button type="button" data-family={place.family} onClick={() => reveal(place)}>
              <span class="mark" aria-hidden="true" />
              <q dir="auto">{shortened(place.quote)}</q>
              {place.message && <span {...ENGLISH}>{place.message}</span>}
            </button>
          </li>
        ))}
      </ul>
      {places.length > MOST && <p class="quiet">{t('panel_more', (places.length - MOST).toLocaleString())}</p>}
    </>
  );
}

const LONGEST = 70;
const shortened = (quote: string): string =>
  quote.length > LONGEST ? `${quote.slice(0, LONGEST - 1).trimEnd()}…` : quote;
