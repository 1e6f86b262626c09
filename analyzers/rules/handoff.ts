import { clauses } from '../grammar/clauses';
import { acts, brings, isCare, othersAct, routes, solves } from '../grammar/handoff';
import { slot } from '../rewrite/slot';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import type { Token } from '../tokens';
import type { Rewrite } from '../types';

function* handoffs(sentence: Sentence, { section, previous, next }: Context): Iterable<Hit> {
  if (section === 'reflection' || (section === 'situation' && previous === undefined && next !== undefined)) return;
  const { routed, handled } = routes(sentence);
  if (routed.length + handled.length === 0 || brings(sentence) || acts(sentence)) return;
  // Where the sentence itself says that others did it, a deed beside it is another matter.
  const away = routed.length > 0 && (handled.length > 0 || othersAct(sentence));
  if (!away && next && (handled.length > 0 ? acts(next) : solves(next))) return;
  if (previous && acts(previous) && (routed.length === 0 || brings(previous))) return;
  // In care, raising the alarm is the deed.
  if (isCare(sentence) || (previous && isCare(previous))) return;
  const hits = [...routed, ...handled].sort((a, b) => a.start - b.start);
  let until = -1;
  for (const hit of hits) {
    if (hit.start < until) continue;
    until = hit.end;
    yield {
      ...hit,
      rewrites: handled.length === 0 && routed.length === 1 && endsOwn(sentence) ? [withSolution(sentence)] : [],
    };
  }
}

/** Whether the last clause is the candidate's, so that "and brought …" goes on with the right subject. */
const endsOwn = (sentence: Sentence): boolean => /^(?:I|dropped)$/.test(clauses(sentence).at(-1)?.subject ?? '');

/** The honest repair is a fact only the writer has: what they brought along. */
function withSolution({ tokens }: Sentence): Rewrite {
  const last = tokens.findLast(({ kind }) => kind !== 'punct') as Token;
  // "… and waited" goes: it is what the fix stands in for.
  const wait = tokens.findIndex(({ lower }, i) => lower === 'and' && tokens[i + 1]?.lower === 'waited');
  const from = wait > 0 ? (tokens[wait - 1] as Token).end : last.end;
  return slot('Add what you brought', from, last.end, 'your fix', ', and brought ');
}

export default defineRule({
  title: 'Handed to others',
  family: 'ownership',
  scope: 'sentence',
  message: 'This hands the work to somebody else.',
  why: 'Telling somebody is not solving it; the interviewer hears that the work was theirs.',
  question: 'What did you bring along beside the problem?',
  source:
    'A worked Amazon “Think Big” answer with a coach’s comments: sending a Slack message is routing responsibility, not ownership.',
  waits: true,
  find: handoffs,
  examples: [
    { bad: 'I [escalated the issue].', becomes: 'I escalated the issue, and brought [your fix].' },
    { bad: 'I [sent them a message] and [they handled it].' },
    { bad: 'I [filed a ticket] and waited.', becomes: 'I filed a ticket, and brought [your fix].' },
    { bad: 'I [told my manager] about it and [she sorted it].' },
    { bad: 'We [spoke to the head chef] and he decided what to do.' },
    { bad: '[Escalated the outage] to operations.' },
    { bad: 'I [sent my lead an email] about it.' },
    { bad: '[My supervisor took over] that evening.' },
    { bad: '[IT took care of the rest].' },
    { good: 'I flagged it to their lead, and brought a ready-to-merge fix.' },
    { good: 'I escalated it to the vendor. I wrote a workaround the same evening.' },
    { good: 'I escalated it with a script that showed the fault.' },
    { good: 'Escalating without a solution would have cost a week.' },
    { good: 'The customer escalated the complaint twice.' },
    { good: 'I escalated the change in her breathing to the doctor on call.' },
    { good: 'I sent a weekly email to parents with the homework.' },
    { good: 'I trained the new clerk on returns. She handled it alone by Friday.' },
    { good: 'I reported the findings to the board.' },
  ],
});
