/** Stories from a file that the writer picked. */
import type { Shelf } from './bank';
import { readBackup } from './read-backup';
import { readMarkdown } from './read-markdown';

export { refusalWords } from './refusals';

/** Reads a backup or Markdown, told apart by the file's name; throws `RefusedFile` and then gives nothing. */
export const readStories = (name: string, text: string): Shelf =>
  /\.json$/i.test(name) ? readBackup(text) : { stories: readMarkdown(text), versions: [] };
