import { hasFigure } from '../grammar/figures';
import { words } from '../lexicon/words';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import { phraseTable } from '../story/phrases';
import type { Token } from '../tokens';

const PEOPLE =
  words(`everyone everybody team manager boss client clients customer customers they he she users user students pupils
  parents guests lead leads stakeholders management leadership director supervisor people staff colleagues colleague
  teacher patient patients family families residents crew captain matron teammates business company sponsor investors
  audience attendees members owner owners professor commander officer board executives partner partners it all both them`);
const PLEASED =
  words(`happy pleased satisfied impressed delighted thrilled glad grateful content appreciative thankful overjoyed
  ecstatic relieved amazed happier`);
const LIKED = words('liked loved appreciated enjoyed');
const WELL = words('well okay ok fine great good smoothly perfectly nicely successfully better alright brilliantly');
const WENT = words('went worked turned ended came got became');
const EVENTS =
  words(`it everything things this that event project presentation launch day session meeting shift lesson demo
  plan fundraiser trip show conference release rollout move migration visit inspection interview exercise operation`);
const BE = words('was were is are felt seemed got became');
const ADVERB =
  /^(?:really|very|so|all|quite|pretty|extremely|also|then|out|up|more|much|always|absolutely|both|super|incredibly|overall|eventually|finally|ultimately|even|over|just|most|generally|truly)$/;

const find = phraseTable({
  praise:
    `great/good/positive/excellent/amazing/fantastic/wonderful feedback|great/good/positive/excellent reviews/response|
a great/huge/big/real/complete/total/massive success|a great/huge/big/real/positive/massive/significant difference/impact|
a great/good/amazing/valuable/wonderful/rewarding experience|came out stronger|a success|a big win|won everyone over|
gratitude|their appreciation|their satisfaction|i was proud of|we were proud of|worked like a charm|back to normal|back on track`.replaceAll(
      '\n',
      '',
    ),
});

/** Skips adverbs from `at`; the index of the next other token. */
function past(tokens: readonly Token[], at: number): number {
  let i = at;
  while (i < tokens.length && ADVERB.test((tokens[i] as Token).lower)) i++;
  return i;
}

/** The start of a short noun phrase that ends at `head`: "the new client". */
function phraseStart(tokens: readonly Token[], head: number): number {
  let i = head;
  while (
    i > 0 &&
    head - i < 3 &&
    /^(?:the|my|our|your|his|her|their|all|whole|entire|both|of|new|line|project|sales|other)$/.test(
      (tokens[i - 1] as Token).lower,
    )
  )
    i--;
  return (tokens[i] as Token).start;
}

function* sentiments({ tokens }: Sentence): Iterable<Hit> {
  for (let i = 0; i < tokens.length; i++) {
    const subject = tokens[i] as Token;
    const people = PEOPLE.has(subject.lower);
    const event = EVENTS.has(subject.lower);
    if (!people && !event) continue;
    const verb = past(tokens, i + 1);
    const { lower = '' } = tokens[verb] ?? {};
    const next = past(tokens, verb + 1);
    const object = tokens[next];
    if (!object) continue;
    const start = phraseStart(tokens, i);
    if (people && BE.has(lower) && PLEASED.has(object.lower) && subject.lower !== 'it')
      yield { start, end: object.end };
    else if (people && LIKED.has(lower) && /^(?:it|the|my|this|that|our|how|working)$/.test(object.lower)) {
      const noun = tokens[next + 1];
      const end = object.lower === 'it' || !noun || noun.kind !== 'word' ? object.end : noun.end;
      yield { start, end };
    } else if (
      event &&
      WENT.has(lower) &&
      WELL.has(object.lower) &&
      !/^(?:well|good|better)$/.test(tokens[next + 1]?.lower ?? '')
    )
      yield { start, end: object.end };
    else if (event && WENT.has(lower) && tokens[verb + 1]?.lower === 'out' && tokens[verb + 2]?.lower === 'in') {
      const end = tokens[verb + 4]?.end ?? (tokens[verb + 1] as Token).end;
      yield { start, end };
    }
  }
}

/** An outcome is told in the result; in the situation the same words are background. */
const isOutcome = ({ section, previous, next }: Context): boolean =>
  section === 'result' ||
  section === 'action' ||
  section === 'other' ||
  (section === 'reflection' && !next) ||
  (!previous && !next);

export default defineRule({
  title: 'Generic impact',
  family: 'quantification',
  scope: 'sentence',
  message: 'A feeling is not an outcome.',
  why: 'Anyone can say that people were happy; only a measured change or a named effect shows that your work mattered.',
  question: 'How do you know it worked? What changed for them?',
  source: 'The walkthrough: “team was happy” is generic impact.',
  waits: true,
  *find(sentence, context) {
    if (!isOutcome(context) || hasFigure(sentence)) return;
    let until = 0;
    const found = [...sentiments(sentence), ...find(sentence.tokens)].sort((a, b) => a.start - b.start);
    for (const { start, end } of found) {
      if (start < until) continue;
      until = end;
      yield { start, end };
    }
  },
  examples: [
    { bad: 'I changed the rota and [the team was happy].' },
    { bad: 'I led the evening and [it went really well].' },
    { bad: 'In the end [everything worked out fine].' },
    { bad: 'I sent the guide round and got [positive feedback].' },
    { bad: 'I rewrote the menu and [the guests loved it].' },
    { good: 'The guests rated the new menu 4.8 of 5 and the team was happy.' },
    { good: 'I was happy to take the shift.' },
  ],
});
