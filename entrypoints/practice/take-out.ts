import { download, today } from '../ui/bank/files';
import { toMarkdown } from '../ui/bank/markdown';
import type { Story } from '../ui/bank/story';

/** Offers one story as a Markdown file to save. */
export const takeOut = (story: Story): void => download(`starline-${today()}.md`, toMarkdown([story]), 'text/markdown');
