import { hasFigure } from '../grammar/figures';
import { phraseTable } from '../grammar/phrases';
import { sentimentAt } from '../grammar/sentiment';
import { PRAISE } from '../lexicon/sentiment';
import { words } from '../lexicon/words';
import { slot } from '../rewrite/slot';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';
import type { Rewrite } from '../types';

const ATTITUDE = words('but until because although though enough before');

const find = phraseTable(PRAISE);

/** An outcome is told in the result; in the situation the same words are background. */
const isOutcome = ({ section, previous, next }: Context): boolean =>
  section === 'result' ||
  section === 'action' ||
  section === 'other' ||
  (section === 'reflection' && !next) ||
  (!previous && !next);

const OPEN = words('if whether unless hoping hoped would could sure ensure until');

/** A clause that begins with "if" or "whether" has no outcome; nor one that a "but" takes back. */
const isOpen = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ lower }, n, near) => OPEN.has(lower) && !/^(?:say|think)$/.test(near[n + 1]?.lower ?? '')) ||
  tokens.slice(from, to).some(({ lower }) => /^(?:not|never|wasn't|weren't|didn't|isn't)$/.test(lower)) ||
  ATTITUDE.has(tokens[to + 1]?.lower ?? '') ||
  tokens.some(({ lower }, n) => n > to && lower === 'but' && (n < to + 4 || tokens[n + 1]?.lower === 'not'));

/** The feeling stays, and what it rests on follows: a fact only the writer has. */
function withChange({ tokens }: Sentence): Rewrite {
  const last = tokens.findLast(({ kind }) => kind !== 'punct') as Token;
  return slot('Add what changed', last.end, last.end, 'what changed, from X to Y', ', and ');
}

export default defineRule({
  title: 'Feeling in place of an outcome',
  family: 'quantification',
  scope: 'sentence',
  message: 'A feeling is not an outcome.',
  why: 'Anyone can say that people were happy; only a measured change or a named effect shows that your work mattered.',
  question: 'How do you know it worked? What changed for them?',
  source: 'A worked Amazon “Think Big” answer with a coach’s comments: “team was happy” is generic impact.',
  waits: true,
  *find(sentence: Sentence, context) {
    if (!isOutcome(context) || hasFigure(sentence)) return;
    const { tokens } = sentence;
    const found: Hit[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const hit = sentimentAt(tokens, i);
      if (hit && !isOpen(tokens, hit.from, hit.to))
        found.push({ start: (tokens[hit.from] as Token).start, end: (tokens[hit.to] as Token).end });
    }
    for (const { start, end, token } of find(tokens)) {
      const before = tokens[token - 1]?.lower ?? '';
      if (
        /^(?:for|not|no|without|need|needed|wanted|want|ask|asked|to|never|hoped|would|if|whether|could)$/.test(before)
      )
        continue;
      // "It paid off when I passed": what came of it follows.
      if (/^(?:when|as)$/.test(tokens[tokens.findIndex((one) => one.end === end) + 1]?.lower ?? '')) continue;
      // "Teamwork makes a big difference": a lesson.
      if (context.section === 'reflection' && /^makes?$/.test(before)) continue;
      if (isOpen(tokens, token, token)) continue;
      found.push({ start, end });
    }
    let until = 0;
    for (const { start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < until) continue;
      until = end;
      yield { start, end, rewrites: [withChange(sentence)] };
    }
  },
  examples: [
    { bad: 'I changed the rota and [the team was happy].' },
    { bad: 'I led the evening and [it went really well].' },
    { bad: 'In the end [everything worked out fine].' },
    { bad: 'I sent the guide round and got [positive feedback].' },
    { bad: 'I rewrote the menu and [the guests loved it].' },
    { bad: '[The customer left happy].' },
    { bad: '[The feedback was overwhelmingly positive].' },
    { bad: '[The mood improved].' },
    { bad: '[The nurses now love the form].' },
    { bad: 'We [get on well] now.' },
    { bad: 'It was [one of the best days] of my life.' },
    { good: 'She thanked me and signed the form.' },
    { good: 'The guests rated the new menu 4.8 of 5 and the team was happy.' },
    { good: 'I was happy to take the shift.' },
    { good: 'The team was happy to test it on a Sunday.' },
    { good: 'If it went well, the other wards would follow.' },
    { good: 'The interview went well until the alarm rang.' },
    { good: 'I asked whether she was happy with the layout.' },
  ],
});
