/**
 * Stories as one Markdown file: a heading for each title, quoted lines for the question and the listeners.
 * `read-markdown.ts` brings them back.
 */
import type { Story } from './story';

export const QUESTION = '> Question: ';
export const LISTENERS = '> For: ';

export const toMarkdown = (stories: readonly Story[]): string => `${stories.map(block).join('\n\n')}\n`;

function block({ title, question, lenses, text }: Story): string {
  const head = [`# ${oneLine(title)}`.trimEnd(), ''];
  if (question) head.push(`${QUESTION}${oneLine(question)}`);
  if (lenses.length > 0) head.push(`${LISTENERS}${lenses.join(', ')}`);
  if (head.length > 2) head.push('');
  return [...head, ...text.split('\n').map(escaped)].join('\n');
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** A line of the story that would read as a heading or a quoted line of ours gets a backslash. */
const escaped = (line: string): string => (/^\\*(?:#(?:\s|$)|> )/.test(line) ? `\\${line}` : line);
