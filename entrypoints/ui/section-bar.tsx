import type { Section, Stats } from '../../analyzers';
import { clock, t, type WordKey } from './words';

const SECTIONS: [Section, WordKey][] = [
  ['situation', 'panel_section_situation'],
  ['task', 'panel_section_task'],
  ['action', 'panel_section_action'],
  ['result', 'panel_section_result'],
  ['reflection', 'panel_section_reflection'],
  ['other', 'panel_section_other'],
];

/** How the story is shared out between its sections, and how long each takes to say. */
export function SectionBar({ stats }: { stats: Stats }) {
  const shown = SECTIONS.filter(([section]) => stats.shares[section] >= 0.005);
  return (
    <div class="sections">
      <div class="bar" aria-hidden="true">
        {shown.map(([section]) => (
          <span key={section} data-section={section} style={{ flexGrow: stats.shares[section] }} />
        ))}
      </div>
      <ul>
        {shown.map(([section, name]) => (
          <li key={section} data-section={section}>
            {t(name)}{' '}
            <strong>
              {t(
                'panel_share',
                Math.round(stats.shares[section] * 100),
                clock(stats.shares[section] * stats.speakingSeconds),
              )}
            </strong>
          </li>
        ))}
      </ul>
      <p>{t('panel_length', stats.words, clock(stats.speakingSeconds))}</p>
    </div>
  );
}
