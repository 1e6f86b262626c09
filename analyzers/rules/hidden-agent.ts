import { tail } from '../grammar/deed';
import { hasFigure } from '../grammar/figures';
import { type Passive, passives } from '../grammar/passive';
import { byMe, type PassiveClause, passiveClause } from '../grammar/passive-clause';
import { followsStep } from '../grammar/step';
import { DECISIONS, DOINGS, isDeed } from '../lexicon/deeds';
import { toActive } from '../rewrite/passive';
import { defineRule } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';

// What an organisation does as background, before the story's own deeds begin.
const FOUNDING = new Set(
  'built created defined established formed held introduced launched led made moved ordered organised organized planned scheduled set split'.split(
    ' ',
  ),
);

/** Whether a deed can be the story's own here: not in what was so before it, nor in what was learnt from it. */
function isOwnDeed(sentence: Sentence, verb: string, context: Context): boolean {
  const { section, previous, next } = context;
  if (section === 'action' || section === 'result' || section === 'other') return true;
  if (followsStep(sentence, context)) return true;
  // At the edge of a draft, or alone, there is little to tell a section from.
  return section === 'situation' && (!previous || !next) && (!FOUNDING.has(verb) || (!previous && !next));
}

/** Whether an everyday doing is the story's here: not beside a figure of the result, nor a name ("was called Atlas"). */
function isDoing(sentence: Sentence, subject: number, participle: number, { section }: Context): boolean {
  if (section === 'result' && hasFigure(sentence)) return false;
  const { lower: verb = '' } = sentence.tokens[participle] ?? {};
  const next = sentence.tokens[participle + 1];
  const after = next?.lower ?? '.';
  if (sentence.tokens[subject]?.lower === 'my') return false;
  if (verb === 'called') return /^(?:[.,;]|and|in|to|by|on|at|out|straight|immediately|back)$/.test(after);
  if (verb === 'looked') return /^(?:into|at|through|over)$/.test(after);
  if (verb === 'handed') return /^(?:out|round|around)$/.test(after);
  if (verb === 'spoken') return after === 'to';
  if (verb === 'cut' || verb === 'closed') return next !== undefined;
  return true;
}

const GIVEN =
  /^(?:oxygen|fluids|antibiotics|medication|medicine|insulin|aspirin|adrenaline|analgesia|painkillers|feedback|training|refunds?|warnings?|notice|aid|discounts?|instructions?)$/;

/** "The complaint was dealt with", "she was roped in", "an agreement was reached": what makes a deed of a verb that else is none. */
function isSettled(tokens: readonly Token[], subject: number, participle: number): boolean {
  const verb = tokens[participle]?.lower;
  if (verb === 'dealt') return tokens[participle + 1]?.lower === 'with';
  if (verb === 'roped') return tokens[participle + 1]?.lower === 'in';
  if (verb === 'filled') return /^(?:in|out)$/.test(tokens[participle + 1]?.lower ?? '');
  if (verb === 'backed') return tokens[participle + 1]?.lower === 'up';
  // "Oxygen was given at once"
  if (verb === 'given') return GIVEN.test(tokens[subject]?.lower ?? '');
  return (
    verb === 'reached' &&
    /^(?:agreement|compromise|consensus|deal|solution|settlement)$/.test(tokens[subject]?.lower ?? '')
  );
}

/** ", which were then moved nearer the door": a deed told in an aside. */
function isAside(sentence: Sentence, { auxiliary, participle }: Passive, context: Context): boolean {
  const { tokens } = sentence;
  const verb = tokens[participle]?.lower ?? '';
  return (
    /^(?:was|were)$/.test(tokens[auxiliary]?.lower ?? '') &&
    tokens[auxiliary - 1]?.lower === 'which' &&
    tokens[auxiliary - 2]?.text === ',' &&
    (context.section === 'action' || context.section === 'other' || (!context.previous && !context.next)) &&
    (isDeed(verb) || DOINGS.has(verb)) &&
    !tokens.slice(auxiliary, participle).some(({ lower }) => /^(?:not|never|already|all|being)$/.test(lower))
  );
}

// What follows makes a state of the participle: "made up of", "designed for", "taken into hospital".
const STATES: Readonly<Record<string, RegExp>> = {
  made: /^(?:up of|of|from|for (?!(?:that|this|it|them|each|every)\b))\b/,
  designed: /^(?:for|to|as|with)\b/,
  split: /^(?:on|over|by|about)\b/,
  taken:
    /^(?:into (?!account|consideration)|to (?:the )?(?:hospital|court|prison|vet|a)|ill|aback|away|off|up with|out of)\b/,
  taught: /^in\b/,
  built: /^(?:for|of|around|on|in (?:the )?(?:1\d|20)\d\d)/,
  held: /^(?:up|back|in|at|together|by)\b/,
  run: /^(?:by|as|out|down)\b/,
  put: /^(?:off|out|down)\b/,
  given: /^(?:up|that)\b/,
  drawn: /^(?:to|into|from)\b/,
  moved: /^(?:by|to tears)\b/,
};

/** What was so before the story: done earlier, by then, or before one came. */
function isBackground({ tokens, text }: Sentence, { tense, adverbs }: PassiveClause, participle: number): boolean {
  const follows = tail(tokens, participle + 1, 5);
  // "Repairs were logged one by one, so nobody saw": what is the reason of what follows was so before it.
  const so = tokens.findIndex(({ lower }, i) => i > participle && lower === 'so' && tokens[i - 1]?.text === ',');
  if (so > 0 && !/^(?:we|that)$/.test(tokens[so + 1]?.lower ?? '')) return true;
  if (tense === 'past perfect' || STATES[tokens[participle]?.lower ?? '']?.test(follows)) return true;
  if (
    adverbs.some((i) =>
      /^(?:already|originally|previously|initially|traditionally|always)$/.test(tokens[i]?.lower ?? ''),
    )
  )
    return true;
  // "My part was loosely defined": how it stood.
  if (adverbs.some((i) => /^(?:well|poorly|badly|clearly|ambiguously|vaguely|loosely)$/.test(tokens[i]?.lower ?? '')))
    return true;
  return /\b(?:before|when|until) (?:I|we) (?:joined|started|arrived|came|took over)\b|\bin the (?:19|20)\d0s\b|\b(?:every|each) (?:year|month|week|day|night)\b|\b(?:twice|once) a (?:year|month|week)\b/.test(
    text,
  );
}

// "I wrote a fix. The fix was deployed within the hour": the doer has just been named.
const HANDED_ON = new Set('deployed shipped launched delivered released completed rolled tested'.split(' '));

const MADE_ACTIVE = new Set('wrote made did took drew ran began'.split(' '));

/** Whether the sentence says "I" and, within three words, a deed. */
function claims({ tokens }: Sentence): boolean {
  return tokens.some(
    ({ lower }, i) =>
      lower === 'i' && tokens.slice(i + 1, i + 4).some((next) => isDeed(next.lower) || MADE_ACTIVE.has(next.lower)),
  );
}

/** Whether what was the writer's own, by the words or the sentence before, went on its way in others' hands. */
function isHandedOn(subject: string, { section, previous }: Context): boolean {
  if (section === 'result' && subject === 'my') return true;
  return REFERS_BACK.has(subject) && previous !== undefined && claims(previous);
}

const REFERS_BACK = new Set(['the', 'it', 'this', 'my', 'that']);

export default defineRule({
  title: 'Doer left out',
  family: 'ownership',
  scope: 'sentence',
  message: 'This hides who did it.',
  why: 'A deed without a doer earns nobody credit; the interviewer cannot tell your part from the team’s.',
  question: 'Who did that, and what exactly was your part?',
  source:
    'A worked Amazon “Think Big” answer with a coach’s comments: use “I” for every action sentence. The choice of verbs is ours.',
  waits: true,
  *find(sentence, context) {
    const { tokens } = sentence;
    for (const passive of passives(sentence)) {
      const mine = byMe(tokens, passive.participle + 1);
      if (mine === undefined && passive.agent) continue;
      const clause = passiveClause(sentence, passive);
      const from = tokens[clause?.verb ?? passive.auxiliary];
      if (from === undefined) continue;
      if (mine !== undefined) {
        const rewrite = clause && toActive(sentence, clause);
        yield { start: from.start, end: tokens[mine + 1]?.end ?? passive.end, rewrites: rewrite ? [rewrite] : [] };
        continue;
      }
      if (clause === undefined) {
        if (isAside(sentence, passive, context)) yield { start: from.start, end: passive.end };
        continue;
      }
      const verb = tokens[passive.participle]?.lower ?? '';
      const subject = tokens[clause.subject]?.lower;
      const decided = subject === 'it' && clause.subject === clause.verb - 1 && DECISIONS.has(verb);
      const deed =
        isDeed(verb) ||
        isSettled(tokens, clause.verb - 1, passive.participle) ||
        (DOINGS.has(verb) && isDoing(sentence, clause.subject, passive.participle, context));
      if ((!decided && !deed) || !isOwnDeed(sentence, verb, context)) continue;
      if (isBackground(sentence, clause, passive.participle)) continue;
      // "Our name has been restored": how things stand since.
      if (clause.tense === 'perfect' && context.section === 'result' && context.previous) continue;
      // "Other wards have since been repainted": the work of others.
      if (tokens.slice(clause.subject, clause.verb).some(({ lower }) => /^(?:others?|sure)$/.test(lower))) continue;
      if (HANDED_ON.has(verb) && isHandedOn(subject ?? '', context)) continue;
      // "and it was rolled out on the other two wards": how others took it up.
      if (HANDED_ON.has(verb) && context.previous && /\bother\b/.test(tail(tokens, passive.participle + 1))) continue;
      const rewrite = toActive(sentence, clause);
      const start = decided ? tokens[clause.subject]?.start : from.start;
      const end = tokens[clause.participlesEnd - 1]?.end ?? passive.end;
      yield { start: start ?? from.start, end, rewrites: rewrite ? [rewrite] : [] };
    }
  },
  examples: [
    { bad: 'A retry [was implemented].', becomes: 'I implemented a retry.' },
    { bad: 'The fix [was deployed on Friday by me].', becomes: 'I deployed the fix on Friday.' },
    { bad: '[It was decided] to move the ward round.', becomes: 'I decided to move the ward round.' },
    { bad: 'The bug [was fixed] and the queue drained.', becomes: 'I fixed the bug and the queue drained.' },
    { bad: 'Then a new rota [was written].', becomes: 'Then I wrote a new rota.' },
    { bad: 'The lesson plan [has been rewritten].', becomes: 'I have rewritten the lesson plan.' },
    { bad: 'The rule [was rolled] out to all shops.', becomes: 'I rolled out the rule to all shops.' },
    { bad: 'The alert [was also designed and tested].', becomes: 'I also designed and tested the alert.' },
    { bad: 'A checklist [was built] and saved two hours a week.' },
    { good: 'I wrote a fix for the till. The fix was deployed within the hour.' },
    { good: 'Orders were dropped every night.' },
    { good: 'The clinic was founded in 1998.' },
    { good: 'I was excited and I was promoted.' },
    { good: 'The plan was approved by the head nurse.' },
    { good: 'After the fix was deployed, I watched the queue.' },
    { good: 'The tests were not written.' },
    { good: 'I made sure the handover was completed.' },
  ],
});
