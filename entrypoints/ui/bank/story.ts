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

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The beginning of a text on one line, cut between words; `longest` in UTF-16 code units. */
export function beginningOf(text: string, longest: number): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest + 1).lastIndexOf(' ');
  let end = cut > longest / 2 ? cut : longest;
  while (end > 0 && /[\s,;:.–-]/.test(line.charAt(end - 1))) end--;
  return `${line.slice(0, end)}…`;
}

/** So much of a text says which story it is, UTF-16 code units. Our choice. */
export const NAME = 48;

/** The story's title, or else how it begins; empty where it has neither. */
export const headingOf = ({ title, text }: Pick<Story, 'title' | 'text'>): string => title || beginningOf(text, NAME);
