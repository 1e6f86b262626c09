import type { LensId } from '../../../analyzers';

/** A draft in the story bank. Kept on the device only. */
export interface Story {
  id: string;
  title: string;
  /** The question it answers; empty where none was chosen. */
  question: string;
  text: string;
  /** Principles and listeners the writer wants to tell it to. */
  lenses: LensId[];
  /** The score when last read, 0–100; null where it has none. */
  score: number | null;
  /** Counts the saves: a save that builds on an older revision would overwrite somebody's words. */
  revision: number;
  /** Milliseconds since the epoch, 0 to `LATEST`. */
  updatedAt: number;
}

/** The last time that a `Date` can hold; a later one throws where it is put into words. */
export const LATEST = 8.64e15;

/** A state of a story worth going back to. */
export interface Version {
  id: string;
  story: string;
  /** Milliseconds since the epoch, 0 to `LATEST`. */
  at: number;
  text: string;
  score: number | null;
}

export const newStory = (start: Partial<Story> = {}): Story => ({
  id: crypto.randomUUID(),
  title: '',
  question: '',
  text: '',
  lenses: [],
  score: null,
  revision: 0,
  updatedAt: Date.now(),
  ...start,
});
