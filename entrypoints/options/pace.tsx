import { useState } from 'preact/hooks';
import { PACE } from '../background/api';
import { t } from '../ui/words';

/** The writer's speaking pace; what no voice reaches is refused, and said. */
export function Pace({ pace, keep }: { pace: number; keep(pace: number): void }) {
  const [refused, setRefused] = useState(false);
  return (
    <label class="picker">
      <span>{t('options_pace')}</span>
      <span class="pace">
        <input
          type="number"
          min={PACE.slowest}
          max={PACE.fastest}
          value={pace}
          aria-describedby="pace"
          onInput={() => setRefused(false)}
          onChange={({ currentTarget: input }) => {
            const said = input.valueAsNumber;
            const fits = said >= PACE.slowest && said <= PACE.fastest;
            setRefused(!fits);
            if (fits) keep(said);
            else input.value = String(pace);
          }}
        />
        <span id="pace" role="status" data-refused={refused}>
          {t(refused ? 'options_pace_refused' : 'options_pace_range', PACE.slowest, PACE.fastest)}
        </span>
      </span>
    </label>
  );
}
