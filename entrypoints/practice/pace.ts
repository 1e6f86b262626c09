import { PACE } from '../background/api';

/** A reading shorter than this says nothing of a pace: our choice. */
const SHORTEST_SECONDS = 10;

/** Words a minute of a whole reading; undefined where it was too short, or broken off, to be a pace. */
export function measuredPace(words: number, seconds: number): number | undefined {
  const pace = Math.round((words * 60) / seconds);
  return seconds >= SHORTEST_SECONDS && pace >= PACE.slowest && pace <= PACE.fastest ? pace : undefined;
}
