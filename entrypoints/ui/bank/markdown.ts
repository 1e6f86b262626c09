/** Stories as one Markdown file: a heading for each title, quoted lines for the question and the listeners. */
import { newStory, type Story } from './story';

const QUESTION = '> Question: ';
const LISTENERS = '> For: ';

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
const unescaped = (line: string): string => (/^\\+(?:#(?:\s|$)|> )/.test(line) ? line.slice(1) : line);

/** Every first-level heading begins a story; text before the first one is a story without a title. */
export function readMarkdown(file: string): Story[] {
  const blocks: { title: string; lines: string[] }[] = [];
  for (const line of file.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    if (/^#(?:\s|$)/.test(line)) blocks.push({ title: line.slice(1).trim(), lines: [] });
    else if (blocks.length > 0) blocks.at(-1)?.lines.push(line);
    else if (line.trim()) blocks.push({ title: '', lines: [line] });
  }
  return blocks.map(storyOf);
}

function storyOf({ title, lines }: { title: string; lines: string[] }): Story {
  const story = newStory({ title });
  let at = 0;
  const next = (): string => lines[at] ?? '';
  while (at < lines.length && (next().trim() === '' || next().startsWith(QUESTION) || next().startsWith(LISTENERS))) {
    if (next().startsWith(QUESTION)) story.question = next().slice(QUESTION.length).trim();
    if (next().startsWith(LISTENERS))
      story.lenses = next()
        .slice(LISTENERS.length)
        .split(',')
        .map((lens) => lens.trim())
        .filter((lens) => /^[a-z-]{1,40}$/.test(lens));
    at++;
  }
  story.text = lines.slice(at).map(unescaped).join('\n').trim();
  return story;
}
