import { tail } from '../grammar/deed';
import { hasFigure } from '../grammar/figures';
import { about, clauseEnd, grown, ideal, isAnyones, isForAll, moral, order, praised, ties } from '../grammar/lesson';
import { phraseTable } from '../grammar/phrases';
import { verbForm } from '../grammar/verb-forms';
import { VIRTUES } from '../lexicon/lessons';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import { lowerAt, type Token } from '../tokens';

const frame = phraseTable({
  learnt: `the moral is|the moral of|moral of the story is|what i'd say is|what i would say is|all i'd say is|taught us|taught everyone|showed us|reminded us|reinforced me|i learned|i learnt|i definitely/really/also/certainly/truly/genuinely/just/quickly/soon/actually learned/learnt/realised/realized|i have learned|i've learned|i've learnt|i have learnt|taught me|^learned|^learnt|i realised|i realized|showed me|shown me|
reminded me|i took away|i took from|i take from|i took is|takeaway|take away is|the lesson is/was/here/i/for/that/from|main lesson|my lesson|biggest lesson|key lesson|lesson in|
lesson about|main thing|biggest thing|reinforced|i now know|i now understand|i understood|i discovered|made me realise/realize/see/appreciate/understand|
biggest learning|main learning|key learning|my learning|i came away|i gained|i saw that|helped me understand/realise/realize/see|i've come to|
proved that|proves that|goes to show|just shows|i appreciate how|i now appreciate|opened my eyes|what i learned|what i learnt`,
  wish: `i would|i'd|next time i|in future i|in the future i|i will|i'll|in hindsight i|going forward i|i should|i could have|i should have|i wish i had|i wish i'd`,
});
// Whole lessons that say nothing of the story.
const stock = phraseTable({
  stock: `i learned a lot|i learnt a lot|learned so much|i grew a lot|grew as a person|grew as a leader|
a great/good/valuable learning experience|a learning experience|learned/learnt loads|came out of it stronger|came out of it a better/stronger *|came away a better/stronger *|best policy|manage my time better|never/not give up|became a better *|
become a better *|made me stronger|made me a better *|ask for help sooner|ask for help earlier|would start earlier|would have started earlier|
treat people/others/everyone how/as/like/the|at the heart of everything/good/great|everybody's responsibility/business/job|everyone's responsibility/business/job|can't overcommunicate/over-communicate|can never overcommunicate|change is hard|always look for ways|don't ask you don't get|get stuck in|want something done|stepping stone|anything i set my mind|put my mind to|the devil is in|deeper/greater/better/newfound appreciation/understanding of|helped me grow|helped me to grow|out of my comfort zone|a valuable/important/great/good/hard lesson in|the extra mile|involve stakeholders/people earlier/sooner/more|closer eye on things|there is/are no i in|a problem shared|practice makes|every cloud|two heads are|rome wasn't built|slow and steady|actions speak|honesty is|knowledge is power|learn from my/your/our mistakes|trust the process|trust your/my gut|go/goes with my gut|think on my feet|outside the box|failure is part|comes first|has/have to come first|must come first|should always come first|every problem has|teamwork makes|stay positive|believe in myself|believe in yourself|step out of my|
outside my comfort zone`,
});
function* lessons(sentence: Sentence, { section, previous, next }: Context): Iterable<Hit> {
  const { tokens } = sentence;
  if (
    (hasFigure(sentence) && !/\bhalf the battle\b/i.test(sentence.text)) ||
    tokens.some(
      ({ lower }, n) =>
        /^(?:because|since)$/.test(lower) && lowerAt(tokens, n + 1) !== 'of' && ties(tokens, n + 1, tokens.length) > 0,
    )
  )
    return;
  // The same words may be the deed itself ("I did not give up"): they are a lesson where the story looks back.
  const looksBack = section === 'reflection' || section === 'result' || section === 'other' || (!previous && !next);
  for (const { start, end, token } of looksBack ? stock(tokens) : []) {
    const last = tokens.findIndex((one) => one.end === end);
    if (ties(tokens, last + 1, tokens.length) > 1 || ties(tokens, 0, token) > 1) continue;
    yield { start, end };
    return;
  }
  for (const { key, start, end: told, token } of frame(tokens)) {
    let from = tokens.findIndex((one) => one.end === told) + 1;
    if (key === 'wish' && /^(?:like|love)$/.test(lowerAt(tokens, from))) continue;
    while (tokens[from]?.text === ',' || /^(?:like|is|was|that|it|from|this)$/.test(lowerAt(tokens, from))) from++;
    // "The takeaway for me, I guess, is …": the lesson comes after the aside.
    let end = clauseEnd(tokens, from);
    for (let aside = 0; aside < 2 && key === 'learnt' && end - from < 4 && tokens[end]?.text === ','; aside++) {
      from = end + 1;
      while (/^(?:is|was|that)$/.test(lowerAt(tokens, from))) from++;
      end = clauseEnd(tokens, from);
    }
    if (end <= from || (end < tokens.length - 1 && ties(tokens, end, tokens.length) > 2)) continue;
    if (key === 'wish') {
      const own = ties(tokens, from, end);
      const more = tokens
        .slice(token, end)
        .some(({ lower }) => /^(?:more|better|earlier|sooner|communicate|proactive|always)$/.test(lower));
      // "communicate more with HR": whom one would tell ties it to little.
      const told = /^communicate (?:more|better)\b/.test(
        tail(tokens, lowerAt(tokens, from).endsWith('ly') ? from + 1 : from),
      );
      if (!more || (own > 0 && !told)) continue;
    } else if (!isAnyones(tokens, from, end)) continue;
    yield { start, end: (tokens[end - 1] as Token).end };
    return;
  }
  // "Communication is key."
  if (looksBack) {
    const own = grown(tokens) ?? about(tokens);
    if (own) {
      yield { start: (tokens[own.from] as Token).start, end: (tokens[own.to] as Token).end };
      return;
    }
    // A rule for everybody needs no "I learned" where the story looks back.
    const end = tokens.length - (tokens.at(-1)?.kind === 'punct' ? 1 : 0);
    const told = tokens.some(({ lower }) => verbForm(lower)?.past && !verbForm(lower)?.base);
    const lesson = section === 'reflection' || (!next && (!previous || !told));
    // "I believe that every child can learn."
    const open =
      /^i$/.test(lowerAt(tokens, 0)) && /^(?:believe|think|feel|guess|suppose)$/.test(lowerAt(tokens, 1)) ? 2 : 0;
    const first = open + (open > 0 && /^(?:that|like)$/.test(lowerAt(tokens, open)) ? 1 : 0);
    const rule = isForAll(tokens, first);
    if (
      lesson &&
      end > 2 &&
      (rule || moral(tokens) || (section === 'reflection' && order(tokens))) &&
      ties(tokens, first, end) <= (ideal(tokens) ? 2 : 0)
    ) {
      yield { start: (tokens[first] as Token).start, end: (tokens[end - 1] as Token).end };
      return;
    }
  }
  const last = praised(tokens, 0, tokens.length - 1);
  // "It is important to listen", wherever it stands in the sentence.
  const it = last === undefined ? -1 : tokens.findLastIndex(({ lower }, n) => n < last && /^(?:it|it's)$/.test(lower));
  if (last !== undefined && it >= 0 && last - it < 5 && looksBack && /^(?:to|that)$/.test(lowerAt(tokens, last + 1))) {
    const end = clauseEnd(tokens, last);
    if (ties(tokens, last + 1, end) <= 1) {
      yield { start: (tokens[it] as Token).start, end: (tokens[end - 1] as Token).end };
      return;
    }
  }
  if (last === undefined || ties(tokens, 0, tokens.length) > 1) return;
  const virtue = tokens.findIndex(({ lower }, n) => n < last && VIRTUES.has(lower));
  // "Getting people on side early is half the battle": what one does is said to matter.
  const doing = tokens.findIndex(
    ({ lower }, n) =>
      n < last && lower.length > 5 && lower.endsWith('ing') && (n === 0 || lowerAt(tokens, n - 1) === ','),
  );
  const first = virtue < 0 || (doing >= 0 && doing < virtue) ? (looksBack ? doing : virtue) : virtue;
  if (first >= 0) yield { start: (tokens[first] as Token).start, end: (tokens[last] as Token).end };
}

export default defineRule({
  title: 'Lesson that fits any story',
  family: 'reflection',
  scope: 'sentence',
  message: 'Anyone could say this about any story.',
  why: 'A lesson that names what went wrong here and what you changed shows that you learned something.',
  question: 'What exactly would you do differently, and why would that have worked?',
  source:
    'A worked Amazon “Think Big” answer with a coach’s comments: give specific, story-related insights rather than generic lessons.',
  waits: true,
  find: lessons,
  examples: [
    { bad: '[I learned that communication is important].' },
    { bad: 'It [taught me to be more proactive].' },
    { bad: '[I would communicate more with the team].' },
    { bad: 'After all, [teamwork is key].' },
    { bad: '[I learned a lot] from this experience.' },
    { bad: 'It was [a great learning experience].' },
    { bad: '[I definitely learned that you have to be patient].' },
    { bad: '[A good leader listens to people].' },
    { bad: 'It [made me realise how important it is to listen].' },
    { good: 'I would agree a shared error budget with the gateway team earlier, because nobody owned the gap.' },
    { good: 'I learned that a rota without a named owner is never updated.' },
    { good: 'I learned to check the hypo history at every admission.' },
    { good: 'I would communicate the freeze dates in the vendor portal.' },
  ],
});
