import { type Clause, clauses } from '../grammar/clauses';
import { deedOf, hasFrame, isKnownDeed, tail } from '../grammar/deed';
import { hasFigure } from '../grammar/figures';
import { followsStep } from '../grammar/step';
import { words } from '../lexicon/words';
import { toFirstPerson } from '../rewrite/first-person';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';

// "Figur": the stem that "figured", a noun's verb, is known by.
const SOLVED = words('figur figure fix solve resolve repair diagnose trace debug troubleshoot');
const BUILT = words('build rebuild redesign rewrite create design develop write set');
const DEFINITE = /^(?:out |up )?(?:a|an|the|this|that|it|them|our|its|every) ?/;

/**
 * Whether a draft begins in the middle: "We fixed the lift. I wrote the report." A first sentence is background unless
 * it opens on a finished deed upon one thing and the next one goes on with what the candidate or the group did.
 */
function opensWithDeed(sentence: Sentence, { section, previous, next }: Context): boolean {
  if (section !== 'situation' || previous || !next || hasFigure(sentence)) return false;
  const { tokens } = sentence;
  const [opening] = clauses(sentence);
  if (opening?.from !== 0 || opening.subject !== 'we' || opening.verb.tense !== 'past') return false;
  const { lemma, head } = opening.verb;
  if (!(SOLVED.has(lemma) || BUILT.has(lemma)) || !DEFINITE.test(tail(tokens, head + 1))) return false;
  const [goesOn] = clauses(next);
  if (goesOn?.subject !== 'I' && goesOn?.subject !== 'we') return false;
  return goesOn.link === 'main' && !FAINT.has(goesOn.verb.lemma) && deedOf(next.tokens, goesOn.verb) !== undefined;
}

/** Where deeds are claimed: not in the background, nor in what was learnt; a lone sentence is judged by itself. */
const isStory = (sentence: Sentence, context: Context): boolean => {
  const { section, previous, next } = context;
  return (
    section === 'action' ||
    section === 'result' ||
    section === 'other' ||
    (!previous && !next) ||
    (section === 'situation' && previous !== undefined && !next) ||
    followsStep(sentence, context) ||
    opensWithDeed(sentence, context)
  );
};

// An I that only thinks, stays or is there leads nothing that a "we" could tag along behind.
const FAINT = words(
  'work be have think believe feel guess hope like love know want need stay get live say suppose come go sit meet gather join speak talk chat',
);
// How others took up the candidate's work.
const TAKEN_UP = words('adopt accept approve embrace follow welcome vote thank choose select');
// These dilute or hand over by themselves, under rules of their own.
const OTHER_RULES =
  /^(?:worked on (?!\w+ing\b)|escalated|filed a (?:ticket|bug)|raised a ticket|sent (?:\w+ )?an? (?:slack|message|email|e-mail)|contributed|emailed|messaged)/;
const HABIT =
  /\b(?:every|each) (?:single )?(?:day|week|month|morning|evening|night|shift|year|term|time|monday|friday)\b|\bmost of (?:our|the)\b/;
const RATE = /\b(?:a|per) (?:day|week|month|year|night|shift)\b/;
const isHabit = (said: string): boolean => HABIT.test(said) || (RATE.test(said) && /\d/.test(said));
const HABITUAL = words('always usually often normally typically generally rarely sometimes regularly');
const PARTICLE = words('out up down together through into over back off in apart');
// "In" is a verb's own only beside a few ("handed in the form"); else it begins a time or place ("launched in May").
const WITH_IN = words('bring build call fill hand lock phase plug pull send step take turn');
const WHEN =
  /^(?:(?:the|a|an|one|two|three|four|five|six|early|late|mid|last|next|few|first|same|whole|\d{1,4})[ -]){0,4}(?:jan|feb|march\b|april|may\b|june|july|aug|sept|oct|nov|dec|mon|tues|wednes|thurs|fri|satur|sun|spring|summer|autumn|winter|morning|evening|night|day|week|month|year|term|hour|minute|quarter|christmas|easter|(?:19|20)\d\d|q[1-4]\b)/;

/** Whether somebody else's deed, or the candidate's own, already leads the sentence before this clause. */
function tagsAlong(tokens: readonly Token[], all: readonly Clause[], clause: Clause): boolean {
  const before = all.filter(({ from }) => from < clause.from);
  if (before.some(({ subject, verb }) => subject === 'I' && !FAINT.has(verb.lemma))) return true;
  const other = before.at(-1);
  if (clause.link !== 'and' || other?.subject !== 'other' || before[0]?.subject !== 'other') return false;
  return /^(?:he|she|they)/.test(tokens[other.from]?.lower ?? '') && deedOf(tokens, other.verb) !== undefined;
}

/** The clauses in which a group does what the candidate should claim. */
function claims(sentence: Sentence, context: Context): Clause[] {
  const { tokens } = sentence;
  const all = clauses(sentence);
  return all.filter((clause) => {
    const { subject, verb, link } = clause;
    if ((subject !== 'we' && subject !== 'team') || link === 'under' || clause.quoted) return false;
    const deed = deedOf(tokens, verb);
    if (!deed || tagsAlong(tokens, all, clause)) return false;
    // "We've skydived there": what one has been through, unless we know the verb for a deed.
    if (verb.tense === 'perfect' && !isKnownDeed(verb.lemma) && !hasFrame(verb.lemma)) return false;
    if (deed === 'outcome' && hasFigure(sentence)) return false;
    const said = tail(tokens, verb.head, 12);
    if (OTHER_RULES.test(said) || isHabit(said) || HABITUAL.has(tokens[verb.head - 1]?.lower ?? '')) return false;
    if (subject === 'team')
      return (
        (isKnownDeed(verb.lemma) || hasFrame(verb.lemma)) &&
        !TAKEN_UP.has(verb.lemma) &&
        (deed !== 'outcome' || context.section === 'action')
      );
    return true;
  });
}

/** Whether the word behind the verb belongs to it ("figured out"), not to a time or place ("launched in May"). */
function hasParticle(tokens: readonly Token[], { verb: { head, lemma } }: Clause): boolean {
  const particle = tokens[head + 1]?.lower ?? '';
  if (!PARTICLE.has(particle) || WHEN.test(tail(tokens, head + 2))) return false;
  return particle !== 'in' || (WITH_IN.has(lemma) && !/^\p{Lu}/u.test(tokens[head + 2]?.text ?? ''));
}

function* find(sentence: Sentence, context: Context): Iterable<Hit> {
  if (!isStory(sentence, context) || !clauses(sentence).some(({ subject }) => subject === 'we' || subject === 'team'))
    return;
  // A figure in the result shows what was done, one in the situation how things stood.
  if (/^(?:result|situation)$/.test(context.section) && (context.previous || context.next) && hasFigure(sentence))
    return;
  // "We served 131 of the 140": how it came out.
  if (/\d (?:out )?of (?:the |our )?\d/.test(sentence.text)) return;
  if (/\bas a (?:family|couple|child)\b/i.test(sentence.text)) return;
  if (/^(?:if|whenever)$/.test(sentence.tokens.find(({ kind }) => kind === 'word')?.lower ?? '')) return;
  const claimed = claims(sentence, context);
  const first = claimed[0];
  if (!first) return;
  const { tokens } = sentence;
  // The subject may stand further left, before a verb that is no deed ("We met and decided").
  const lead = first.shared ? clauses(sentence).findLast(({ from, shared }) => !shared && from < first.from) : first;
  if (!lead) return;
  const { head } = first.verb;
  const end = hasParticle(tokens, first) ? head + 1 : head;
  const rewrite = toFirstPerson(sentence, lead, claimed);
  yield {
    start: (tokens[lead.from] as Token).start,
    end: (tokens[end] as Token).end,
    rewrites: rewrite ? [rewrite] : [],
  };
}

export default defineRule({
  title: '“We” where it was you',
  family: 'ownership',
  scope: 'sentence',
  message: 'This hides your part behind the group.',
  why: 'The interviewer hires you, not the team: with “we” your contribution is invisible.',
  question: 'What was your part in that?',
  source: 'A worked Amazon “Think Big” answer with a coach’s comments: use “I” for every action sentence; avoid “we”.',
  waits: true,
  find,
  examples: [
    { bad: '[We figured out] the root cause together.', becomes: 'I figured out the root cause.' },
    { bad: '[My team and I decided] to move the rota.', becomes: 'I decided to move the rota.' },
    { bad: '[We all redesigned] the form ourselves.', becomes: 'I redesigned the form myself.' },
    {
      bad: 'Then [we built] a rota and tested it on our ward.',
      becomes: 'Then I built a rota and tested it on our ward.',
    },
    { bad: '[We’ve rewritten] the guide.', becomes: 'I’ve rewritten the guide.' },
    {
      bad: '[We were able to resolve] the complaint ourselves.',
      becomes: 'I was able to resolve the complaint myself.',
    },
    { bad: '[We worked together] to plan the trip and raise money.', becomes: 'I planned the trip and raised money.' },
    { bad: 'By the end of May [we rebuilt] it.', becomes: 'By the end of May I rebuilt it.' },
    {
      bad: 'After a long talk, [we came up] with our own rota.',
      becomes: 'After a long talk, I came up with my own rota.',
    },
    { bad: 'so [we decide] to change the supplier.', becomes: 'so I decide to change the supplier.' },
    { bad: 'As a team, [we planned] the gala.', becomes: 'I planned the gala.' },
    { bad: '[We, as a class, decided] to recycle.', becomes: 'I decided to recycle.' },
    { bad: '[We split] the ward between us.' },
    { bad: '[Our team triaged] the tickets.', becomes: 'I triaged the tickets.' },
    { bad: 'I was new, but [we started] labelling every bed.' },
    { bad: '[We launched] in May.' },
    {
      bad: '[Me and the girls decided] to sort the letters by hand.',
      becomes: 'I decided to sort the letters by hand.',
    },
    { bad: '[Us porters moved] the beds ourselves.', becomes: 'I moved the beds myself.' },
    { bad: 'Afterwards [we changed] the labels.', becomes: 'Afterwards I changed the labels.' },
    { good: 'We had a queue at the door.' },
    { good: 'We met on Tuesday.' },
    { bad: '[We handed in] the form.' },
    { bad: 'It was a joint effort and [we raised] a lot.', becomes: 'It was a joint effort and I raised a lot.' },
    { good: 'He signed it off and we ordered the part.' },
    { good: 'We were losing 3% of orders.' },
    { good: 'Our team owns billing.' },
    { good: 'I proposed a new rota and we agreed on it.' },
    { good: 'If we had decided sooner, it would have cost less.' },
    { good: '“We built it in a week,” she said.' },
    { good: 'We use two printers on each line.' },
    { good: 'I asked why we designed it that way.' },
    { good: 'The form we designed in spring stopped working.' },
    { good: 'We had redesigned the ward the year before.' },
    { good: 'We couldn’t fix the lift.' },
    { good: 'We ran out of masks.' },
    { good: 'The team adopted my checklist.' },
    { good: 'We reduced falls by 40%.' },
    { good: 'We cleaned the floor every Friday.' },
  ],
});
