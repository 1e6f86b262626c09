import { isQuoted } from '../grammar/subject';
import { DEEDS } from '../lexicon/deeds';
import { words } from '../lexicon/words';
import { defineRule, type Hit } from '../rule';
import type { Context, Sentence } from '../sentence';
import { phraseTable } from '../story/phrases';
import type { Token } from '../tokens';

const find = phraseTable({
  routed:
    `escalated|escalate it|escalate the|sent them/her/him a/an *|sent a/an slack|sent a/an message|sent a/an email|sent an e-mail|sent a note|sent an email|
messaged my/our/the *|emailed my/our/the *|filed/raised/opened/logged/submitted a ticket/bug|filed/raised/opened/logged/submitted an issue|reported it|reported the issue/problem/bug|
passed it on|passed it to|passed it over|handed it over|handed it off|handed it to|forwarded it|forwarded the *|referred it to|left it to/with|
told my manager/boss/supervisor/lead about|informed my manager/boss/supervisor/lead|informed the manager/team|let my manager/boss/supervisor know|let them know|let the * team know|
talked with/to my manager/boss/supervisor|spoke with/to my manager/boss/supervisor|went to my manager/boss/supervisor|raised it with|
asked my manager/boss/supervisor to|asked the * team to`.replaceAll('\n', ''),
  handled:
    `they/he/she handled/fixed/resolved/sorted/solved it/the/that/this/everything|they/he/she dealt with|they/he/she took care of|they/he/she took over|
they/he/she sorted it|they/he/she fixed it|they/he/she handled the|team handled/fixed/resolved/sorted it/the/that|they/he/she took it from`.replaceAll(
      '\n',
      '',
    ),
});

const SOLUTION =
  words(`fix patch solution proposal workaround prototype draft options recommendation recommendations data evidence analysis
  log logs diagnosis ready-to-merge plan script checklist mock-up`);
const BROUGHT =
  words(`brought proposed suggested offered recommended showed presented explained demonstrated drafted attached included wrote rewrote
  persuaded convinced negotiated stayed kept helped volunteered ordered called rang drove made took gave drew put`);
const ROUTING = words(
  'escalated reported raised filed sent told informed passed handed forwarded referred logged submitted opened messaged emailed handled resolved fixed sorted solved left asked talked spoke',
);

/** Whether the candidate does something of their own in the sentence beside routing it. */
function acts({ tokens }: Sentence): boolean {
  let own = false;
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i] as Token;
    if (/^i(?:'|$)/.test(lower)) own = true;
    else if (/^(?:he|she|they|who|it|we)$/.test(lower)) own = false;
    else if (own && !ROUTING.has(lower) && (DEEDS.has(lower) || BROUGHT.has(lower))) return true;
  }
  return false;
}

const brings = (sentence: Sentence | undefined): boolean =>
  sentence?.tokens.some(({ lower }) => SOLUTION.has(lower)) ?? false;

function* handoffs(sentence: Sentence, { section, previous, next }: Context): Iterable<Hit> {
  const { tokens } = sentence;
  if (section === 'reflection' || (section === 'situation' && previous === undefined && next !== undefined)) return;
  if (acts(sentence) || (next && acts(next)) || (previous && brings(previous) && acts(previous))) return;
  let until = 0;
  for (const { key, start, end, token } of find(tokens)) {
    if (start < until || isQuoted(tokens, token)) continue;
    const before = tokens[token - 1]?.lower ?? '';
    if (key === 'routed') {
      if (brings(sentence)) continue;
      if (/^(?:not|never|n't|didn't|than|of|was|were|been|be|without)$/.test(before)) continue;
      // "He escalated it": somebody else's routing is none of ours.
      if (/^(?:he|she|they|who|it|customers?|clients?|manager|users?|team)$/.test(before)) continue;
      const noun = tokens.find((one) => one.start >= end);
      const stop =
        /^sent\b/i.test(sentence.text.slice(start, end)) &&
        /^(?:message|email|e-mail|note|ticket)$/.test(noun?.lower ?? '')
          ? noun?.end
          : /^escalated$/i.test(sentence.text.slice(start, end))
            ? objectEnd(tokens, token)
            : end;
      if (stop === undefined) continue;
      until = stop;
      yield { start, end: stop };
    } else {
      // Without a word of the candidate's own part the others' deed stands alone.
      until = end;
      yield { start, end };
    }
  }
}

/** "escalated the issue to their lead": up to the object's noun. */
function objectEnd(tokens: readonly Token[], verb: number): number | undefined {
  const object = tokens[verb + 1];
  if (object?.kind !== 'word' || /^(?:quickly|into|and|by)$/.test(object.lower)) return undefined;
  if (/^(?:it|this|that|to)$/.test(object.lower)) return object.end;
  return (tokens[verb + 2] ?? object).end;
}

export default defineRule({
  title: 'Hand-off',
  family: 'ownership',
  scope: 'sentence',
  message: 'This routes the responsibility away.',
  why: 'Telling somebody is not solving it; the interviewer hears that the work was theirs.',
  question: 'What did you bring along beside the problem?',
  source: 'The walkthrough: sending a Slack message is routing responsibility, not ownership.',
  waits: true,
  find: handoffs,
  examples: [
    { bad: 'I [escalated the issue].' },
    { bad: 'I [sent them a message] and [they handled it].' },
    { bad: 'I [filed a ticket] and waited.' },
    { bad: 'I [told my manager about] it and [she sorted it].' },
    { good: 'I flagged it to their lead, and brought a ready-to-merge fix.' },
    { good: 'I escalated it to the vendor. I wrote a workaround the same evening.' },
    { good: 'Escalating without a solution would have cost a week.' },
    { good: 'The customer escalated the complaint twice.' },
  ],
});
