import { useEffect, useState } from 'preact/hooks';
import { clock, t } from '../ui/words';
import { measuredPace } from './pace';

/** Two minutes is the usual length of a spoken answer; the choices around it are ours. */
const TARGETS = [60, 90, 120, 180];

interface Props {
  words: number;
  pace: number;
  /** Words that fit where the answer is written on a form; undefined where it is spoken. */
  limit: number | undefined;
  keepPace(pace: number): void;
}

/** The draft's length against a target, and a reading aloud that measures the writer's own pace. */
export function Reading({ words, pace, limit, keepPace }: Props) {
  const [target, setTarget] = useState(120);
  const [start, setStart] = useState<number>();
  const [now, setNow] = useState(0);
  const [seconds, setSeconds] = useState<number>();
  useEffect(() => {
    if (start === undefined) return;
    const tick = setInterval(() => setNow(performance.now()), 500);
    return () => clearInterval(tick);
  }, [start]);
  const goal = limit ?? Math.round((target / 60) * pace);
  const measured = seconds === undefined ? undefined : measuredPace(words, seconds);
  const toggle = (): void => {
    if (start === undefined) {
      setSeconds(undefined);
      setNow(performance.now());
      setStart(performance.now());
    } else {
      setSeconds((performance.now() - start) / 1000);
      setStart(undefined);
    }
  };
  return (
    <div class="reading">
      {limit === undefined && (
        <label>
          {t('practice_target')}{' '}
          <select value={target} onChange={(event) => setTarget(Number(event.currentTarget.value))}>
            {TARGETS.map((one) => (
              <option key={one} value={one}>
                {clock(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <meter min={0} max={Math.max(goal, words, 1)} value={words} aria-label={t('practice_words_of', words, goal)} />
      <span>{t(words > goal ? 'practice_words_over' : 'practice_words_of', words, goal)}</span>
      <button type="button" aria-pressed={start !== undefined} disabled={words === 0} onClick={toggle}>
        {t(start === undefined ? 'practice_read' : 'practice_read_stop')}
      </button>
      {start !== undefined && (
        <output role="timer">
          {t('practice_reading', clock(Math.max(0, now - start) / 1000), clock((goal / pace) * 60))}
        </output>
      )}
      {seconds !== undefined && (
        <p role="status">
          {measured === undefined ? t('practice_pace_short') : t('practice_pace', clock(seconds), measured)}{' '}
          {measured !== undefined && measured !== pace && (
            <button type="button" onClick={() => keepPace(measured)}>
              {t('practice_pace_keep')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
