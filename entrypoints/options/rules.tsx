import { ask, type CatalogRule } from '../background/api';
import { ENGLISH, t } from '../ui/words';

interface Props {
  rules: readonly CatalogRule[];
  off: readonly string[];
  attempt(work: Promise<unknown>): void;
}

/** Every rule with its switch, its reason and its own examples. */
export function Rules({ rules, off, attempt }: Props) {
  return (
    <>
      <h2>{t('options_rules')}</h2>
      <ul class="rules">
        {rules.map((rule) => (
          <li key={rule.id} data-family={rule.family}>
            <label>
              <input
                type="checkbox"
                checked={!off.includes(rule.id)}
                onChange={({ currentTarget: { checked } }) =>
                  attempt(ask({ type: 'switch-rule', rule: rule.id, on: checked }))
                }
              />
              <span class="mark" aria-hidden="true" />
              <strong {...ENGLISH}>{rule.title}</strong>
            </label>
            <details>
              <summary>
                <span {...ENGLISH}>{rule.message}</span>
              </summary>
              <p {...ENGLISH}>{rule.why}</p>
              <Examples examples={rule.examples} />
              <p class="quiet">
                {t('options_source')} <span {...ENGLISH}>{rule.source}</span>
              </p>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function Examples({ examples }: { examples: CatalogRule['examples'] }) {
  const bad = examples.filter((one) => 'bad' in one);
  const good = examples.filter((one) => 'good' in one);
  return (
    <dl>
      {bad.map(({ bad: text, becomes }) => (
        <div key={text}>
          <dt>{t('options_before')}</dt>
          <dd {...ENGLISH}>
            {text.split(/[[\]]/).map((piece, at) => (at % 2 ? <mark key={`${at} ${piece}`}>{piece}</mark> : piece))}
          </dd>
          {becomes !== undefined && (
            <>
              <dt>{t('options_after')}</dt>
              <dd {...ENGLISH}>{becomes}</dd>
            </>
          )}
        </div>
      ))}
      {good.map(({ good: text }) => (
        <div key={text}>
          <dt>{t('options_clean')}</dt>
          <dd {...ENGLISH}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
