import { hasFigure } from '../grammar/figures';
import type { Place } from '../grammar/outcome/claim';
import { outcomeClaims } from '../grammar/outcome/index';
import { phraseTable } from '../grammar/phrases';
import { CHANGED_UTTERLY, METRICS } from '../lexicon/outcomes';
import { slot } from '../rewrite/slot';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';
import type { Rewrite } from '../types';

const idioms = phraseTable({ idiom: CHANGED_UTTERLY });

/** A slot after the claim, worded for what changed. */
function figures(end: number, verb: string, thing: string): Rewrite {
  if (/^(?:sav|free)/.test(verb)) return slot('Add the figure', end, end, 'how much', ' ');
  return slot('Add the figures', end, end, METRICS.has(thing) ? 'from X to Y' : 'by how much', ' ');
}

function* claims({ tokens }: Sentence, place: Place): Iterable<Hit> {
  for (const { start, end, token } of place === 'result' ? idioms(tokens) : [])
    if (!/^(?:not|never|to|would|could|might|if)$/.test(tokens[token - 1]?.lower ?? '')) yield { start, end };
  for (const { from, to, slot: slotted, thing } of outcomeClaims(tokens, place)) {
    const { end } = tokens[to] as Token;
    yield {
      start: (tokens[from] as Token).start,
      end,
      rewrites: slotted ? [figures(gradeEnd(tokens, to), tokens[from]?.lower ?? '', thing)] : [],
    };
  }
}

/** Where the figure goes: behind what only grades the change ("fell sharply", "improved a lot"). */
function gradeEnd(tokens: readonly Token[], to: number): number {
  const next = tokens[to + 1];
  if (next && /^(?:\p{L}+ly|massively)$/u.test(next.lower)) return next.end;
  const lot = tokens[to + 2];
  return next?.lower === 'a' && lot && /^(?:lot|bit|little)$/.test(lot.lower) ? lot.end : (tokens[to] as Token).end;
}

/** Whether a sentence can bring the figure for the one before: what one would do another time does not. */
const goesOn = ({ tokens }: Sentence): boolean =>
  !tokens.slice(0, 4).some(({ lower }) => /^(?:would|next|should|i'd|learned|learnt)$/.test(lower));

/** Where a change is a claim: in the result, or wherever the writer says "I". */
const placeOf = ({ text }: Sentence, { section, previous, next }: Context): Place | undefined => {
  if (section === 'result' || section === 'other' || (!previous && !next)) return 'result';
  // Of anything but the writer, behind what they did, a change is told as what came of it.
  if (section === 'action' && previous && !/\b(?:I|we|my|our)\b/i.test(text)) return 'result';
  return section === 'action' || section === 'situation' ? 'own' : undefined;
};

export default defineRule({
  title: 'Change without a figure',
  family: 'quantification',
  scope: 'sentence',
  message: 'A change without a figure.',
  why: 'Without a baseline and an end the interviewer cannot weigh what you achieved, and may assume that it was little.',
  question: 'How did you measure it? From what to what?',
  source:
    'A worked Amazon “Think Big” answer with a coach’s comments: quantify the impact with a metric delta; “drop rate improved” lacks quantification.',
  waits: true,
  *find(sentence, context) {
    const where = placeOf(sentence, context);
    if (!where || hasFigure(sentence) || (context.next && goesOn(context.next) && hasFigure(context.next))) return;
    yield* claims(sentence, where);
  },
  examples: [
    { bad: '[The drop rate improved].', becomes: 'The drop rate improved [from X to Y].' },
    { bad: 'As a result, [attendance went up].', becomes: 'As a result, attendance went up [from X to Y].' },
    {
      bad: '- [Improved response times] for the support desk',
      becomes: '- Improved response times [from X to Y] for the support desk',
    },
    { bad: '[Waiting times were reduced].', becomes: 'Waiting times were reduced [from X to Y].' },
    { bad: 'This [saved time].', becomes: 'This saved time [how much].' },
    { bad: 'It [streamlined the booking process].', becomes: 'It streamlined the booking process [by how much].' },
    { bad: 'I [successfully launched the new menu].' },
    { bad: 'This [made our handovers more reliable].' },
    { bad: 'We [saw an increase in bookings].', becomes: 'We saw an increase in bookings [from X to Y].' },
    { bad: 'Patients [slept better].' },
    { bad: '[Crashes became rare].', becomes: 'Crashes became rare [from X to Y].' },
    { good: 'The crash never came back.' },
    { good: 'The drop rate improved from 0.3% to zero.' },
    { good: 'The drop rate improved. It fell from 0.3% to zero.' },
    { good: 'I wanted to improve the drop rate.' },
    { good: 'Complaints doubled after the move, so I rang every customer.' },
    { good: 'Complaints had increased since the move.' },
    { good: 'I reduced the font size so that the poster would fit.' },
    { good: 'I raised my hand and cut the ribbon.' },
    { good: 'I asked whether response times had improved.' },
  ],
});
