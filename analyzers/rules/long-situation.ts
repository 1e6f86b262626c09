import { type Draft, defineRule, type Hit } from '../rule';
import type { PlacedSentence } from '../sentence';
import { cuesOf } from '../story/cues';

/** Seconds of speech within which the problem or the first own action must come. */
const PATIENCE = 45;

const words = ({ sentence }: PlacedSentence): number => cuesOf(sentence).words;

/** True where a sentence names the trouble or tells an action of the candidate's: the set-up ends there. */
function reachesThePoint({ sentence, section }: PlacedSentence): boolean {
  const cues = cuesOf(sentence);
  return cues.count('problem') > 0 || (section === 'action' && cues.mainOwn >= 0.8);
}

/** The sentence in which the listener's patience ends before the point is reached, if it does. */
function tooLong({ sentences, options }: Draft): PlacedSentence | undefined {
  let spoken = 0;
  for (const placed of sentences) {
    if (reachesThePoint(placed)) return undefined;
    spoken += words(placed);
    if ((60 * spoken) / options.pace > PATIENCE) return placed;
  }
  return undefined;
}

export default defineRule({
  title: 'Long wait for the problem',
  family: 'structure',
  scope: 'draft',
  message: 'The problem comes late: the listener has waited 45 seconds for it.',
  why: 'An interviewer who hears background for long loses interest before your part begins.',
  question: 'What was the problem?',
  source:
    'A worked Amazon “Think Big” answer with a coach’s comments: keep the situation to the problem’s context, no tour of the architecture. 45 seconds: our choice, half of the time it warns of.',
  waits: true,
  *find(draft): Iterable<Hit> {
    if (!draft.options.timeLimit) return;
    const placed = tooLong(draft);
    // The few words at which patience ends, not the paragraph: the sentence's opening.
    const last = placed?.sentence.tokens.filter(({ kind }) => kind !== 'punct')[3];
    if (placed && last) yield { start: placed.from, end: placed.from + last.end };
  },
  examples: [
    {
      bad:
        'Our platform has three layers that talk to each other over a message bus. The first layer takes requests from ' +
        'the browser and the phone apps and puts them into one format. The second layer holds the rules for prices, ' +
        'taxes and discounts for eleven countries, each with a table of its own. The third layer writes to two ' +
        'databases, one for orders and one for reports, which are copied to a second region at night. Each layer has its ' +
        'own deployment and its own dashboard, and the dashboards feed a shared screen in the office. [On that screen the] ' +
        'orders of the day run from left to right. I found that one order in fifty was lost, and I fixed the bus.',
    },
    { good: 'Our bus lost one order in fifty, a problem that nobody had noticed. I traced it and fixed the bus.' },
    { good: 'I led a team of five.' },
  ],
});
