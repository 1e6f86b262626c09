/** A reading shorter than this says nothing of a pace: our choice. */
const SHORTEST_SECONDS = 10;
/** The bounds of the settings: nobody speaks slower or faster for long. */
const [SLOWEST, FASTEST] = [60, 260];

/** Words a minute of a whole reading; undefined where it was too short, or broken off, to be a pace. */
export function measuredPace(words: number, seconds: number): number | undefined {
  const pace = Math.round((words * 60) / seconds);
  return seconds >= SHORTEST_SECONDS && pace >= SLOWEST && pace <= FASTEST ? pace : undefined;
}
