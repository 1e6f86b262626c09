import type { CatalogRule, Settings } from '../background/api';
import { t } from '../ui/words';

interface Props {
  rules: readonly CatalogRule[];
  off: readonly string[];
  change(change: Partial<Settings>): void;
}

/** Every rule with its switch, its reason and its own examples. */
export function Rules({ rules, off, change }: Props) {
  return (
    <>
      <h2>{t('options_rules')}</h2>
      <ul class="rules">
        {rules.map((rule) => (
          <li key={rule.id} lang="en">
            <label>
              <input
                type="checkbox"
                checked={!off.includes(rule.id)}
                onChange={({ currentTarget: { checked } }) =>
                  change({ off: checked ? off.filter((id) => id !== rule.id) : [...off, rule.id] })
                }
              />
              <strong>{rule.title}</strong>
            </label>
            <details data-family={rule.family}>
              <summary>{rule.message}</summary>
              <p>{rule.why}</p>
              <Examples examples={rule.examples} />
              <p class="quiet">
                <span lang="">{t('options_source')}</span>: {rule.source}
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The first two of each kind are enough to see what a rule means. */
const SHOWN = 2;

function Examples({ examples }: { examples: CatalogRule['examples'] }) {
  const bad = examples.filter((one) => 'bad' in one).slice(0, SHOWN);
  const good = examples.filter((one) => 'good' in one).slice(0, SHOWN);
  return (
    <dl>
      {bad.map(({ bad: text, becomes }) => (
        <div key={text}>
          <dt lang="">{t('options_before')}</dt>
          <dd>
            {text.split(/[[\]]/).map((piece, at) => (at % 2 ? <mark key={`${at} ${piece}`}>{piece}</mark> : piece))}
          </dd>
          {becomes !== undefined && (
            <>
              <dt lang="">{t('options_after')}</dt>
              <dd>{becomes}</dd>
            </>
          )}
        </div>
      ))}
      {good.map(({ good: text }) => (
        <div key={text}>
          <dt lang="">{t('options_clean')}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
