import { hasFigure } from '../grammar/figures';
import { isQuoted, isSubordinate, skipAdverbs } from '../grammar/subject';
import { DECISIONS, DEEDS } from '../lexicon/deeds';
import { words } from '../lexicon/words';
import { toFirstPerson } from '../rewrite/first-person';
import { defineRule } from '../rule';
import type { Context } from '../sentence';
import type { Token } from '../tokens';

const MORE =
  words(`figured came decided chose made did wrote drew rewrote took began gave ran raised dug worked brainstormed pulled rolled
  sat debated voted weighed opted changed switched redistributed divided rallied pitched threw went led drove cut collaborated
  succeeded fundraised won built pushed found spotted realized realised noticed talked discussed agreed implemented created`);
// "We talked", "we went" are deeds only with what follows.
const NEEDS: Record<string, RegExp> = {
  worked: /^(?:together|hard|out|through|around|late|on)$/,
  came: /^up$/,
  went: /^(?:through|over|back|ahead|with)$/,
  took: /^(?:over|on|apart|charge|the|a|action|turns|it)$/,
  sat: /^down$/,
  talked: /^(?:about|through|it)$/,
  agreed: /^(?:on|to|that)$/,
  did: /^(?:it|the|this|that|some|all|a|everything)$/,
  found: /^(?:a|the|that|out|it|ways|this|one)$/,
  ran: /^(?:a|the|an|tests|some|it)$/,
  gave: /^(?:a|the|them|him|her)$/,
  held: /^(?:a|an)$/,
  made: /^(?:a|the|an|sure|it|some|changes|this)$/,
  moved: /^(?:the|all|it|everything|to)$/,
};
// Deeds that name what "we" are, or what befell: no part to claim.
const NOT = words('noticed escalated carried noted used held taken observed realised realized run');

interface Subject {
  from: number;
  to: number;
}

/** A collective subject that starts at `at`: we, our team, the team and I, my colleague and I. */
function subjectAt(tokens: readonly Token[], at: number): Subject | undefined {
  const { lower } = tokens[at] as Token;
  if (/^(?:we|we've|we'd)$/.test(lower)) return { from: at, to: at + 1 };
  if (!/^(?:my|our|the|me)$/.test(lower)) return undefined;
  for (let i = at + 1; i < Math.min(at + 4, tokens.length - 1); i++) {
    const noun = (tokens[i] as Token).lower;
    if (tokens[i + 1]?.lower === 'and' && (tokens[i + 2]?.lower === 'i' || tokens[i + 2]?.lower === 'myself'))
      return { from: at, to: i + 3 };
    if (/^(?:team|group|squad|crew|committee)$/.test(noun) && (lower === 'our' || lower === 'my' || at === 0))
      return { from: at, to: i + 1 };
    if ((tokens[i] as Token).kind !== 'word') return undefined;
  }
  return undefined;
}

/** Where deeds are claimed: not in the background, nor in what was learnt; a lone sentence is judged by itself. */
const isStory = ({ section, previous, next }: Context): boolean =>
  section === 'action' ||
  section === 'result' ||
  section === 'other' ||
  (!previous && !next) ||
  (section === 'situation' && previous !== undefined && !next);

export default defineRule({
  title: 'We, not I',
  family: 'ownership',
  scope: 'sentence',
  message: 'This hides your part behind the group.',
  why: 'The interviewer hires you, not the team: with “we” your contribution is invisible.',
  question: 'What was your part in that?',
  source: 'The walkthrough: use “I” for every action sentence; avoid “we”.',
  waits: true,
  *find(sentence, context) {
    const { tokens } = sentence;
    if (!isStory(context)) return;
    // A figure in the result shows what was done; a lone "we" beside it costs little.
    if (context.section === 'result' && hasFigure(sentence)) return;
    for (let at = 0; at < tokens.length; at++) {
      const { lower } = tokens[at] as Token;
      // What follows an I is tagging along behind it.
      if (/^i(?:'|$)/.test(lower) && tokens[at - 1]?.lower !== 'and') return;
      // "She confirmed it and we ordered": the deed was hers to start.
      if (tokens[at - 1]?.lower === 'and' && /^(?:he|she|they)$/.test(tokens[0]?.lower ?? '')) return;
      const subject = subjectAt(tokens, at);
      if (!subject || isQuoted(tokens, at)) continue;
      const verb = skipAdverbs(tokens, subject.to);
      const word = tokens[verb]?.lower ?? '';
      const after = tokens[verb + 1]?.lower ?? '';
      const got =
        word === 'got' &&
        tokens.slice(verb + 1, verb + 5).some(({ lower: one }) => one === 'done' || one === 'in' || one === 'together');
      const claims =
        got ||
        ((DEEDS.has(word) || DECISIONS.has(word) || MORE.has(word)) &&
          !NOT.has(word) &&
          (NEEDS[word]?.test(after) ?? true));
      if (claims && !isSubordinate(tokens, at)) {
        const particle = /^(?:out|up|down|together|through|into)$/.test(after) ? verb + 1 : verb;
        const hint = word === 'worked' || word === 'collaborated' || subject.to - subject.from === 2;
        yield {
          start: (tokens[subject.from] as Token).start,
          end: (tokens[particle] as Token).end,
          rewrites: hint ? [] : [toFirstPerson(sentence, subject.from, subject.to)],
        };
        return;
      }
      at = subject.to - 1;
    }
  },
  examples: [
    { bad: '[We figured out] the root cause together.', becomes: 'I figured out the root cause.' },
    { bad: '[My team and I decided] to move the rota.', becomes: 'I decided to move the rota.' },
    { bad: '[We all redesigned] the form ourselves.', becomes: 'I redesigned the form myself.' },
    {
      bad: 'Then [we built] a rota and tested it on our ward.',
      becomes: 'Then I built a rota and tested it on our ward.',
    },
    { bad: '[We’ve rewritten] the guide.', becomes: 'I’ve rewritten the guide.' },
    { good: 'We were losing 3% of orders.' },
    { good: 'Our team owns billing.' },
    { good: 'I proposed a new rota and we agreed on it.' },
    { good: 'If we had decided sooner, it would have cost less.' },
    { good: '“We built it in a week,” she said.' },
    { good: 'We use two printers on each line.' },
    { good: 'I asked why we designed it that way.' },
  ],
});
