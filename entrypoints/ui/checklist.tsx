import type { ChecklistId, ChecklistItem, Span } from '../../analyzers';
import { ENGLISH, t, type WordKey } from './words';

const NAMES: Record<ChecklistId, WordKey> = {
  'problem-early': 'panel_check_problem_early',
  'scope-boundary': 'panel_check_scope_boundary',
  'ownership-proof': 'panel_check_ownership_proof',
  'own-actions': 'panel_check_own_actions',
  'metric-delta': 'panel_check_metric_delta',
  'business-value': 'panel_check_business_value',
  'second-order': 'panel_check_second_order',
  'specific-reflection': 'panel_check_specific_reflection',
  length: 'panel_check_length',
  proportions: 'panel_check_proportions',
};

/** What a strong story shows: where this one does, or how it could. */
export function Checklist({ items, reveal }: { items: readonly ChecklistItem[]; reveal(span: Span): void }) {
  return (
    <ul class="checklist">
      {items.map(({ id, met, advice, evidence }) => (
        <li key={id} data-met={met}>
          <span class="tick" role="img" aria-label={t(met ? 'panel_met' : 'panel_missing')} />
          <div>
            {evidence ? (
              <button type="button" class="place" onClick={() => reveal(evidence)}>
                {t(NAMES[id])}
              </button>
            ) : (
              <strong>{t(NAMES[id])}</strong>
            )}
            {!met && <p {...ENGLISH}>{advice}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
