/** A backup read back with every shape checked. */
import type { Settings } from '../../background/api';
import { type Backup, FORMAT, FORMAT_VERSION } from './backup';
import { LATEST, type Story, type Version } from './story';

/** Why a file was refused: no text, no JSON, not a backup of ours, of a newer Starline, or with a broken story in it. */
export type Refusal = 'binary' | 'unreadable' | 'foreign' | 'newer' | 'broken';

export class RefusedFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal);
  }
}

/** Reads a whole backup or throws `RefusedFile`; never a part of one. */
export function readBackup(file: string): Backup {
  const data = parsed(file);
  if (!isRecord(data) || data.format !== FORMAT || typeof data.version !== 'number') throw new RefusedFile('foreign');
  if (data.version > FORMAT_VERSION) throw new RefusedFile('newer');
  const { stories, versions, settings } = data;
  if (!Array.isArray(stories) || !stories.every(isStory)) throw new RefusedFile('broken');
  if (!Array.isArray(versions) || !versions.every(isVersion)) throw new RefusedFile('broken');
  if (settings !== undefined && !isRecord(settings)) throw new RefusedFile('broken');
  return {
    stories: stories.map(storyOf),
    versions: versions.map(versionOf),
    // The worker checks each setting by itself before it keeps it.
    settings: settings as Partial<Settings> | undefined,
  };
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(file);
  } catch {
    throw new RefusedFile('unreadable');
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isId = (value: unknown): value is string => isText(value) && value !== '' && value.length <= 100;
const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0 && value <= LATEST;
/** Far more saves than a story sees, and far from where counting on would stop being exact. Our choice. */
const MOST_SAVES = 1e9;
const isRevision = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= MOST_SAVES;
const isScore = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 100);

const isStory = (value: unknown): value is Story =>
  isRecord(value) &&
  isId(value.id) &&
  [value.title, value.question, value.text].every(isText) &&
  Array.isArray(value.lenses) &&
  value.lenses.every(isId) &&
  isScore(value.score) &&
  isRevision(value.revision) &&
  isTime(value.updatedAt);

const isVersion = (value: unknown): value is Version =>
  isRecord(value) &&
  isId(value.id) &&
  isId(value.story) &&
  isTime(value.at) &&
  isText(value.text) &&
  isScore(value.score);

/** Only what we know of goes in: a file may carry more. */
const storyOf = ({ id, title, question, text, lenses, score, revision, updatedAt }: Story): Story => ({
  id,
  title,
  question,
  text,
  lenses,
  score,
  revision,
  updatedAt,
});

const versionOf = ({ id, story, at, text, score }: Version): Version => ({ id, story, at, text, score });
