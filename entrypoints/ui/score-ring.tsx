import type { Score } from '../../analyzers';
import { t } from './words';

const RADIUS = 42;
const AROUND = 2 * Math.PI * RADIUS;

/** The score as a ring; a text that is no story gets an empty one. */
export function ScoreRing({ score }: { score: Score }) {
  const told = score.note === undefined;
  const label = told ? t('panel_score_label', score.total) : (score.note ?? '');
  return (
    <svg class="ring" viewBox="0 0 100 100" role="img" aria-label={label} data-score={told ? score.total : ''}>
      <circle class="track" cx="50" cy="50" r={RADIUS} />
      {told && (
        <circle
          class="arc"
          cx="50"
          cy="50"
          r={RADIUS}
          transform="rotate(-90 50 50)"
          stroke-dasharray={`${(AROUND * score.total) / 100} ${AROUND}`}
        />
      )}
      <text x="50" y="61" text-anchor="middle">
        {told ? score.total : '–'}
      </text>
    </svg>
  );
}
