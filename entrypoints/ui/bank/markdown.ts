/**
 * Stories as one Markdown file: a heading for each title (or, without one, for how the story begins), quoted lines for the question and the listeners.
 * `read-markdown.ts` brings them back.
 */
import { beginningOf, NAME, oneLine, type Story } from './story';

export const QUESTION = '> Question: ';
export const LISTENERS = '> For: ';

/** The heading of a story without a title: how it begins, always with dots, so that it is not taken for a title. */
export const untitled = (text: string): string => `${beginningOf(text, NAME).replace(/…$/, '')}…`;

export const toMarkdown = (stories: readonly Story[]): string => `${stories.map(block).join('\n\n')}\n`;

function block({ title, question, lenses, text }: Story): string {
  const head = [`# ${oneLine(title) || untitled(text)}`, ''];
  if (question) head.push(`${QUESTION}${oneLine(question)}`);
  if (lenses.length > 0) head.push(`${LISTENERS}${lenses.join(', ')}`);
  if (head.length > 2) head.push('');
  return [...head, ...text.split('\n').map(escaped)].join('\n');
}

/** A line of the story that would read as a heading or a quoted line of ours gets a backslash. */
const escaped = (line: string): string => (/^\\*(?:#(?:\s|$)|> )/.test(line) ? `\\${line}` : line);
