import type { WordKey } from '../words';
import { type Refusal, RefusedFile } from './read-backup';

const REFUSALS: Record<Refusal, WordKey> = {
  binary: 'practice_file_binary',
  unreadable: 'practice_file_unreadable',
  foreign: 'practice_file_foreign',
  newer: 'practice_file_newer',
  broken: 'practice_file_broken',
};

/** What to tell of a refused file, of which nothing was taken; undefined where something else went wrong. */
export const refusalWords = (error: unknown): WordKey | undefined =>
  error instanceof RefusedFile ? REFUSALS[error.refusal] : undefined;
