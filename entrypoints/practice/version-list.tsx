import { beginningOf, type Version } from '../ui/bank/story';
import { t } from '../ui/words';

interface Props {
  versions: readonly Version[];
  /** The draft as it is. */
  now: Pick<Version, 'text' | 'score'>;
  restore(version: Version): void;
}

/** The versions of a story, told apart by score, length and first new words, and their scores as a trend. */
export function VersionList({ versions, now, restore }: Props) {
  const states = versions.some(({ text }) => text === now.text) ? versions : [...versions, now];
  const scores = states.map(({ score }) => score).filter((score) => score !== null);
  return (
    <details>
      <summary>
        {t('practice_versions', versions.length)} {scores.length > 1 && <Trend scores={scores} />}
      </summary>
      <ol>
        {versions.map((version, at) => (
          <li key={version.id}>
            <time dateTime={new Date(version.at).toISOString()}>
              {new Date(version.at).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
            </time>
            <span>{t('panel_points', version.score ?? '–', 100)}</span>
            <span>{t('practice_words', version.text.trim().split(/\s+/).length)}</span>
            <span class="quiet start" dir="auto">
              {newIn(version.text, versions[at - 1]?.text ?? '')}
            </span>
            <button type="button" disabled={version.text === now.text} onClick={() => restore(version)}>
              {t('practice_restore')}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}

const [WIDTH, HEIGHT] = [120, 28];
/** So many characters tell two versions apart. Our choice. */
const NEW = 60;

/** Where a version's words begin to be others than those of the one before. */
function newIn(text: string, before: string): string {
  let at = 0;
  while (at < text.length && text[at] === before[at]) at++;
  if (at === text.length) return beginningOf(text, NEW);
  let word = at;
  while (word > 0 && !/\s/.test(text.charAt(word - 1))) word--;
  return `${word > 0 ? '… ' : ''}${beginningOf(text.slice(word), NEW)}`;
}

/** Scores from the oldest version to the draft as it is; a state without a score has no point. */
function Trend({ scores }: { scores: readonly number[] }) {
  const step = WIDTH / Math.max(1, scores.length - 1);
  const points = scores.map((score, at) => `${4 + at * step},${HEIGHT + 4 - (score / 100) * HEIGHT}`);
  const [first = 0, last = 0] = [scores[0], scores.at(-1)];
  return (
    <>
      <svg
        class="trend"
        viewBox={`0 0 ${WIDTH + 8} ${HEIGHT + 8}`}
        role="img"
        aria-label={t('practice_trend', scores.join(', '))}
      >
        <polyline points={points.join(' ')} />
        {points.map((point, at) => {
          const [x, y] = point.split(',');
          return <circle key={at} cx={x} cy={y} r="3" />;
        })}
      </svg>
      <span aria-hidden="true">{t('practice_trend_ends', first, last)}</span>
    </>
  );
}
