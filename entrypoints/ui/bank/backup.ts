/** Stories, versions and settings as one JSON file. `read-backup.ts` brings it back. */
import type { Settings } from '../../background/api';
import type { Shelf } from './bank';

export const FORMAT = 'starline-backup';
/** Raised when a backup changes its meaning; older ones are then carried over, newer ones refused. */
export const FORMAT_VERSION = 1;

export type Backup = Shelf & { settings?: Partial<Settings> };

export const toBackup = (backup: Backup): string =>
  JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, ...backup }, null, 2);
