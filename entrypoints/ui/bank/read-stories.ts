/** Stories from a file that the writer picked. */
import type { Shelf } from './bank';
import { RefusedFile, readBackup } from './read-backup';
import { readMarkdown } from './read-markdown';

export { refusalWords } from './refusals';

/** Reads a backup or Markdown, told apart by the file's name; throws `RefusedFile` and then gives nothing. */
export function readStories(name: string, text: string): Shelf {
  if (/\.json$/i.test(name)) return readBackup(text);
  // No text has such characters.
  if (text.includes('\0')) throw new RefusedFile('binary');
  return { stories: readMarkdown(text), versions: [] };
}
