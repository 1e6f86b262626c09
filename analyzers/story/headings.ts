import { PerSentence, type Sentence } from '../sentence';
import type { Section } from '../types';

const NAMES: Readonly<Record<string, Section>> = {
  s: 'situation',
  situation: 'situation',
  context: 'situation',
  background: 'situation',
  problem: 'situation',
  challenge: 'situation',
  'the situation': 'situation',
  'the problem': 'situation',
  'the context': 'situation',
  t: 'task',
  task: 'task',
  tasks: 'task',
  goal: 'task',
  objective: 'task',
  'my task': 'task',
  'my role': 'task',
  'the task': 'task',
  responsibility: 'task',
  a: 'action',
  action: 'action',
  actions: 'action',
  approach: 'action',
  'my actions': 'action',
  'what i did': 'action',
  'actions taken': 'action',
  steps: 'action',
  'the action': 'action',
  'my approach': 'action',
  r: 'result',
  result: 'result',
  results: 'result',
  outcome: 'result',
  outcomes: 'result',
  impact: 'result',
  'the result': 'result',
  'the results': 'result',
  'the outcome': 'result',
  l: 'reflection',
  reflection: 'reflection',
  reflections: 'reflection',
  lesson: 'reflection',
  lessons: 'reflection',
  learning: 'reflection',
  learnings: 'reflection',
  'lessons learned': 'reflection',
  'lessons learnt': 'reflection',
  'what i learned': 'reflection',
  'what i learnt': 'reflection',
  'key takeaways': 'reflection',
  takeaway: 'reflection',
  takeaways: 'reflection',
};

export interface Heading {
  section: Section;
  /** True where the heading opens or is the sentence: it governs what follows. False for a note at its end. */
  leads: boolean;
}

/**
 * The heading a sentence carries: a line of its own ("Situation", "## Result"), an opening ("S - …", "Actions: …"), or
 * a note in brackets at its end ("… (10 sec Task).").
 */
export function headingOf(sentence: Sentence): Heading | undefined {
  const known = kept.get(sentence);
  if (known) return known.heading;
  const heading = findHeading(sentence);
  kept.set(sentence, { heading });
  return heading;
}

const kept = new PerSentence<{ heading: Heading | undefined }>();

function findHeading({ tokens }: Sentence): Heading | undefined {
  let at = 0;
  while (at < tokens.length && /^[#*_>\-–—•([]$/.test(tokens[at]?.text ?? '')) at++;
  for (let length = 1; length <= 3 && at + length <= tokens.length; length++) {
    const name = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const section = NAMES[name];
    if (!section) continue;
    const after = tokens.slice(at + length).find(({ text }) => !/^[*_)\]]$/.test(text));
    const short = name.length === 1;
    if (!after) return short && at === 0 ? undefined : { section, leads: true };
    if (after.text === ':' || (/^[-–—|]$/.test(after.text) && (short || at > 0 || after.text !== '-')))
      return { section, leads: true };
    if (after.text === '(' && tokens.some(({ text }) => text === ':')) return { section, leads: true };
  }
  let last = tokens.length - 1;
  while (last > 0 && /^[.!?*\]]$/.test(tokens[last]?.text ?? '')) last--;
  if (tokens[last]?.text !== ')') return undefined;
  const section = NAMES[tokens[last - 1]?.lower ?? ''];
  return section && (tokens[last - 1]?.text.length ?? 0) > 1 ? { section, leads: false } : undefined;
}
