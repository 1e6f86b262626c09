import { useEffect, useState } from 'preact/hooks';
import type { Version } from '../ui/bank/story';
import { t } from '../ui/words';
import type { Stories } from './use-stories';

/** States of the story kept by the writer, their scores as a trend, and the way back to each. */
export function Versions({ stories, score }: { stories: Stories; score: number | null }) {
  const { bank, current, kept, edit } = stories;
  const [versions, setVersions] = useState<Version[]>([]);
  const [failed, setFailed] = useState(false);
  const load = async (): Promise<void> => setVersions(bank ? await bank.versions(current.id) : []);
  useEffect(() => void load(), [bank, current.id]);
  if (!bank) return null;
  const keep = async (): Promise<void> => {
    try {
      await bank.keep({ story: current.id, at: Date.now(), text: current.text, score });
      setFailed(false);
      // The version belongs to a story: one not saved yet is saved now.
      if (current.revision === 0) edit({ score });
    } catch {
      setFailed(true);
    }
    await load();
  };
  const restore = async ({ text }: Version): Promise<void> => {
    if (!versions.some((version) => version.text === current.text)) await keep();
    edit({ text });
  };
  return (
    <div class="versions">
      <button type="button" onClick={keep}>
        {t('practice_keep_version')}
      </button>
      <span class="quiet saved">{kept && t('practice_saved')}</span>
      {failed && <p role="alert">{t('practice_unsaved')}</p>}
      {versions.length > 0 && (
        <details>
          <summary>
            {t('practice_versions', versions.length)}{' '}
            {versions.length > 1 && <Trend scores={[...versions.map((one) => one.score), score]} />}
          </summary>
          <ol>
            {versions.map((version) => (
              <li key={version.id}>
                <time dateTime={new Date(version.at).toISOString()}>
                  {new Date(version.at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
                <span>{t('panel_points', version.score ?? '–', 100)}</span>
                <button type="button" disabled={version.text === current.text} onClick={() => restore(version)}>
                  {t('practice_restore')}
                </button>
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  );
}

const [WIDTH, HEIGHT] = [120, 28];

/** Scores from the oldest version to the draft as it is; a state without a score has no point. */
function Trend({ scores }: { scores: readonly (number | null)[] }) {
  const told = scores.filter((score) => score !== null);
  const step = WIDTH / Math.max(1, told.length - 1);
  const points = told.map((score, at) => `${4 + at * step},${HEIGHT + 4 - (score / 100) * HEIGHT}`);
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${WIDTH + 8} ${HEIGHT + 8}`}
      role="img"
      aria-label={t('practice_trend', told.join(', '))}
    >
      <polyline points={points.join(' ')} />
      {points.map((point, at) => {
        const [x, y] = point.split(',');
        return <circle key={at} cx={x} cy={y} r="3" />;
      })}
    </svg>
  );
}
