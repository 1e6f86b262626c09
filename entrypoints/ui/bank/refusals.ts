import type { WordKey } from '../words';
import type { Refusal } from './backup';

/** What to tell of a refused file; nothing was changed. */
export const REFUSALS: Record<Refusal, WordKey> = {
  unreadable: 'practice_file_unreadable',
  foreign: 'practice_file_foreign',
  newer: 'practice_file_newer',
  broken: 'practice_file_broken',
};
