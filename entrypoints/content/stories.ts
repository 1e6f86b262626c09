import type { Span } from '../../analyzers';

/** Longer lines are no headings, characters and words. Our choice. */
const LONGEST = 80;
const MOST_WORDS = 12;
/** A part with fewer words than this is no story of its own. Our choice. */
const LEAST = 25;

/** Headings of the parts of one story, not of a story: what they name is told in any of them. */
const PART =
  /\b(?:situation|tasks?|actions?|results?|reflections?|context|background|problem|challenge|goals?|role|approach|solution|outcomes?|impact|learn\w*|lessons?|takeaways?|metrics|numbers|next|steps|summary|conclusion|introduction|notes?|what|how|why|questions?|answers?|star)\b/i;

interface Line extends Span {
  text: string;
}

/** Lines with something on them. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from <= text.length; ) {
    const feed = text.indexOf('\n', from);
    const to = feed < 0 ? text.length : feed;
    const line = text.slice(from, to).trim();
    if (line) lines.push({ from, to, text: line });
    from = to + 1;
  }
  return lines;
}

const isProse = ({ text }: Line): boolean => /[.!?…]["'”’)\]]*$/.test(text) || text.length > LONGEST;

/** The heading of a part, alone on its line. */
const isPart = ({ text }: Line): boolean => text.length <= LONGEST / 2 && !/[.!?…]$/.test(text) && PART.test(text);

const isHeading = ({ text }: Line): boolean =>
  text.length <= LONGEST &&
  /^["“‘(]?[\p{Lu}\d]/u.test(text) &&
  /\p{L}/u.test(text) &&
  !/[.!?…,;:]["'”’)\]]*$/.test(text) &&
  text.split(/\s+/).length <= MOST_WORDS &&
  !PART.test(text);

/** The stories of a text that holds several, each from its heading to the next; none where it is one. */
export function storiesOf(text: string): Span[] {
  const lines = linesOf(text);
  const starts = lines.filter((line, i) => {
    const [before, after] = [lines[i - 1], lines[i + 1]];
    // A list's last line also stands before prose; what stands before a heading is prose, or nothing but headings.
    return (
      isHeading(line) &&
      after &&
      (isProse(after) || isPart(after)) &&
      (!before || isProse(before) || !lines.slice(0, i).some(isProse))
    );
  });
  const spans: Span[] = [];
  for (const [i, { from }] of starts.entries()) {
    const to = starts[i + 1]?.from ?? text.length;
    const last = spans.at(-1);
    // What is too short for a story belongs to the one before.
    if (last && text.slice(from, to).split(/\s+/).length < LEAST) last.to = to;
    else spans.push({ from, to });
  }
  const [first] = spans;
  if (first && first.from > 0) {
    if (text.slice(0, first.from).split(/\s+/).length < LEAST) first.from = 0;
    else spans.unshift({ from: 0, to: first.from });
  }
  return spans.length > 1 ? spans : [];
}

/** The story that an offset is in; undefined where the text is one story, or nobody is in it. */
export function storyAt(text: string, offset: number | undefined): Span | undefined {
  return offset === undefined ? undefined : storiesOf(text).findLast(({ from }) => from <= offset);
}

/** The heading a story begins with, as written: of several, such as the document's title and its own, the last. */
export function titleOf(story: string): string {
  const lines = linesOf(story);
  const prose = lines.findIndex(isProse);
  return (lines.slice(0, prose < 0 ? 1 : prose).findLast(isHeading) ?? lines[0])?.text ?? '';
}
