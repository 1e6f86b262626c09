import { PerSentence, type Sentence } from '../sentence';
import type { Token } from '../tokens';
import type { Section } from '../types';

/** The usual names of the parts, in lower case, separated by `|`. */
const HEADINGS: Readonly<Record<Exclude<Section, 'other'>, string>> = {
  situation:
    's|situation|the situation|my situation|context|the context|background|the background|setting|scenario|problem|the problem|' +
    'challenge|the challenge|situation and task|situation & task|situation / task|what happened',
  task:
    't|task|tasks|the task|my task|goal|goals|the goal|my goal|objective|objectives|target|aim|responsibility|my responsibility|' +
    'role|my role|my job|my part|assignment|what i had to do|what was needed',
  action:
    'a|action|actions|the action|the actions|my action|my actions|action taken|actions taken|approach|my approach|step|steps|' +
    'steps taken|solution|my solution|the solution|execution|what i did|what we did|how i did it',
  result:
    'r|result|results|the result|the results|my results|key results|outcome|outcomes|the outcome|impact|the impact|results and impact|' +
    'result and impact|what changed|what came of it|how it ended',
  reflection:
    'l|reflection|reflections|lesson|lessons|the lesson|the lessons|my lesson|learning|learnings|my learnings|key learning|key learnings|' +
    'lesson learned|lesson learnt|lessons learned|lessons learnt|what i learned|what i learnt|what i have learned|takeaway|takeaways|' +
    'key takeaway|key takeaways|my takeaway|looking back|in hindsight|what i would do differently|what i’d do differently|next time',
};
const NAMES: ReadonlyMap<string, Section> = new Map(
  Object.entries(HEADINGS).flatMap(([section, names]) =>
    names.split('|').map((name): [string, Section] => [name.replaceAll('’', "'"), section as Section]),
  ),
);
// Most sentences begin with none: asked first, for speed.
const FIRST_WORDS = new Set([...NAMES.keys()].map((name) => name.split(' ')[0] ?? ''));
const LONGEST_NAME = 6;
/** Names that may lead into a sentence without any mark, where a form's line breaks were lost ("Task I had to …"). */
const BARE = /^(?:Situation|Task|Action|Result|Reflection)$/;
/** How the sentence behind such a name begins. */
const STARTER = /^(?:I|I['’]\p{L}+|We|My|Our|The|A|An|In|At|On|As|When|While|After|During|There|It|This|By|Within)$/u;
/** "Task I took on", "Result I got": the name is the sentence's own subject. */
const OWN_NOUN = new Set('took did was got chose achieved faced found'.split(' '));

export interface Heading {
  section: Section;
  /** True where the heading opens or is the sentence: it governs what follows. False for a note at its end. */
  leads: boolean;
}

/**
 * The heading a sentence carries: a line of its own ("Situation", "## Result"), an opening ("S - …", "Actions: …",
 * "[R] …", "Task I had to …"), or a note in brackets at its end ("… (10 sec Task).").
 */
export function headingOf(sentence: Sentence): Heading | undefined {
  const known = kept.get(sentence);
  if (known) return known.heading;
  const heading = opening(sentence) ?? note(sentence);
  kept.set(sentence, { heading });
  return heading;
}

const kept = new PerSentence<{ heading: Heading | undefined }>();

function opening({ tokens }: Sentence): Heading | undefined {
  let at = 0;
  while (at < tokens.length && /^[#*_>\-–—•([\d.]$/.test(tokens[at]?.text ?? '')) at++;
  if (!FIRST_WORDS.has(tokens[at]?.lower ?? '')) return undefined;
  for (let length = Math.min(LONGEST_NAME, tokens.length - at); length > 0; length--) {
    const words = tokens.slice(at, at + length);
    const section = NAMES.get(words.map(({ lower }) => lower).join(' '));
    if (section && leads(tokens, at, at + length)) return { section, leads: true };
  }
  return undefined;
}

/** Whether the name that stands in a sentence's tokens `[from, to)` is set off from what follows. */
function leads(tokens: readonly Token[], from: number, to: number): boolean {
  const name = tokens[from] as Token;
  const letter = to === from + 1 && name.text.length === 1;
  const marked = from > 0;
  let next = to;
  while (/^[*_)\]]$/.test(tokens[next]?.text ?? '')) next++;
  const after = tokens[next];
  // "(S) At the time …", "**A** I rang …"
  if (next > to && marked && (letter || after === undefined)) return name.lower !== 'a' || name.text === 'A';
  if (after === undefined) return !letter || marked;
  if (after.text === ':') return true;
  if (/^[-–—|]$/.test(after.text))
    return letter || marked || after.text !== '-' || (/^\p{Lu}/u.test(name.text) && isApart(tokens, next));
  if (after.text === '(' || after.text === '[') return tokens.some(({ text }) => text === ':');
  if (to > from + 1 || marked || !BARE.test(name.text) || !STARTER.test(after.text)) return false;
  return after.lower !== 'i' || !OWN_NOUN.has(tokens[next + 1]?.lower ?? '') || name.lower === 'situation';
}

const isApart = (tokens: readonly Token[], at: number): boolean =>
  (tokens[at] as Token).start > (tokens[at - 1] as Token).end && tokens[at + 1]?.start !== (tokens[at] as Token).end;

function note({ tokens }: Sentence): Heading | undefined {
  let last = tokens.length - 1;
  while (last > 0 && /^[.!?*\]]$/.test(tokens[last]?.text ?? '')) last--;
  if (tokens[last]?.text !== ')') return undefined;
  const name = tokens[last - 1];
  const section = name && name.text.length > 1 ? NAMES.get(name.lower) : undefined;
  return section && { section, leads: false };
}
