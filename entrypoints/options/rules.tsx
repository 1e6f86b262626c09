import { ask, type CatalogRule } from '../background/api';
import { ENGLISH, t, type WordKey } from '../ui/words';

const FAMILIES: [CatalogRule['family'], WordKey][] = [
  ['ownership', 'options_family_ownership'],
  ['quantification', 'options_family_quantification'],
  ['filler', 'options_family_filler'],
  ['reflection', 'options_family_reflection'],
  ['structure', 'options_family_structure'],
];

interface Props {
  rules: readonly CatalogRule[];
  off: readonly string[];
  attempt(work: Promise<unknown>): void;
}

/** Every rule with its switch, its reason and its own examples; the families' headings show how each is underlined. */
export function Rules({ rules, off, attempt }: Props) {
  return (
    <>
      <h2>{t('options_rules')}</h2>
      {FAMILIES.map(([family, name]) => (
        <section key={family} class="rules" data-family={family}>
          <h3>
            <span class="sample">{t(name)}</span>
          </h3>
          <ul>
            {rules
              .filter((rule) => rule.family === family)
              .map((rule) => (
                <Rule key={rule.id} rule={rule} on={!off.includes(rule.id)} attempt={attempt} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Rule({ rule, on, attempt }: { rule: CatalogRule; on: boolean; attempt: Props['attempt'] }) {
  return (
    <li data-family={rule.family}>
      <label>
        <input
          type="checkbox"
          checked={on}
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
