import type { ScorePart, Span } from '../../analyzers';
import { ENGLISH, t, type WordKey } from './words';

const NAMES: Record<ScorePart['name'], WordKey> = {
  ownership: 'panel_part_ownership',
  'quantified impact': 'panel_part_impact',
  structure: 'panel_part_structure',
  reflection: 'panel_part_reflection',
  concision: 'panel_part_concision',
};

/** What the score is made of: points, and the reason for them. */
export function Parts({ parts, reveal }: { parts: readonly ScorePart[]; reveal(span: Span): void }) {
  return (
    <ul class="parts">
      {parts.map(({ name, points, of, why, spans: [place] }) => (
        <li key={name}>
          <strong>{t(NAMES[name])}</strong>
          <span class="points">{t('panel_points', points, of)}</span>
          <meter min={0} max={of} value={points} aria-label={t(NAMES[name])} />
          {place ? (
            <button type="button" class="place" {...ENGLISH} onClick={() => reveal(place)}>
              {why}
            </button>
          ) : (
            <p {...ENGLISH}>{why}</p>
          )}
        </li>
      ))}
    </ul>
  );
}
