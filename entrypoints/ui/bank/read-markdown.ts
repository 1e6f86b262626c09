/** Stories read back from Markdown, ours or written by hand. */
import { LISTENERS, QUESTION, untitled } from './markdown';
import { newStory, type Story } from './story';

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
  if (title === untitled(story.text)) story.title = '';
  return story;
}

const unescaped = (line: string): string => (/^\\+(?:#(?:\s|$)|> )/.test(line) ? line.slice(1) : line);
