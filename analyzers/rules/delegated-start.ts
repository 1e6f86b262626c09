import { delegationAt } from '../grammar/delegation';
import { isQuoted } from '../grammar/subject';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';

function* starts({ tokens }: Sentence, { section, previous }: Context): Iterable<Hit> {
  // Later in a story a request is recognition, not its start.
  if (previous && (section === 'result' || section === 'reflection')) return;
  const opening = tokens.findIndex(({ kind }) => kind === 'word');
  for (let i = 0; i < tokens.length; i++) {
    const hit = delegationAt(tokens, i, i === opening);
    if (!hit || isQuoted(tokens, i)) continue;
    if (/^(?:after|before|until|because|if|although|though|than|once|since|unless)$/.test(tokens[i - 1]?.lower ?? ''))
      continue;
    yield hit;
    i += 2;
  }
}

export default defineRule({
  title: 'Started by somebody else',
  family: 'ownership',
  scope: 'sentence',
  message: 'Somebody else started this.',
  why: 'A story that begins with an order shows no initiative; say what you noticed, or what you made of the task.',
  question: 'What would you have done if nobody had asked you?',
  source: 'A worked Amazon “Think Big” answer with a coach’s comments: delegated ownership, no self-initiation.',
  waits: true,
  find: starts,
  examples: [
    { bad: '[My manager suggested] I look into it.' },
    { bad: '[My head of department asked me] to plan the evening.' },
    { bad: 'In May [I was tasked with] the move.' },
    { bad: '[My sergeant told my partner and me] to search the yard.' },
    { bad: '[My boss had me] run the stall.' },
    { bad: 'The project [was handed to me] in March.' },
    { bad: '[I was told to] count the stock.' },
    { bad: '[My manager, Priya, asked me] to take it on.' },
    { bad: '[The head teacher asked me] to run the club.' },
    { bad: '[My tutor gave me] the task of booking the hall.' },
    { bad: '[Tasked with] auditing the store, I counted every shelf.' },
    { bad: '- [Was asked to] coordinate the visit' },
    { bad: '[I’ve been asked to] rewrite the manual.' },
    { good: 'I was hired as a nurse in May.' },
    { good: 'It wasn’t assigned to me, but I took it on.' },
    { good: 'Nobody asked me to change the plan.' },
    { good: 'My manager asked me how I had done it.' },
    { good: 'I was told that the till was broken.' },
    { good: 'I was assigned to the third battalion.' },
    { good: 'I was assigned to Ward 7.' },
    { good: 'My manager asked me to present it to the whole region.' },
    { good: 'I had asked to see the figures.' },
    { good: 'My manager gave me good feedback.' },
    { good: 'I was given a month to finish.' },
  ],
});
