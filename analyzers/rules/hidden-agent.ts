import { passives } from '../grammar/passive';
import { byMe, passiveClause } from '../grammar/passive-clause';
import { DECISIONS, DEEDS } from '../lexicon/deeds';
import { toActive } from '../rewrite/passive';
import { defineRule } from '../rule';
import type { Section } from '../types';

// Elsewhere the passive states what was so, or what was learnt: nobody's deed is being claimed.
const DEED_SECTIONS: ReadonlySet<Section> = new Set(['action', 'result', 'other']);

export default defineRule({
  title: 'Hidden agent',
  family: 'ownership',
  scope: 'sentence',
  message: 'This hides who did it.',
  why: 'A deed without a doer earns nobody credit; the interviewer cannot tell your part from the team’s.',
  question: 'Who did that, and what exactly was your part?',
  source: 'The walkthrough’s ownership advice: use “I” for every action sentence. The choice of verbs is ours.',
  waits: true,
  *find(sentence, { section }) {
    const { tokens } = sentence;
    for (const passive of passives(sentence)) {
      const mine = byMe(tokens, passive.participle + 1);
      if (mine === undefined && (passive.agent || !DEED_SECTIONS.has(section))) continue;
      const clause = passiveClause(sentence, passive);
      const from = tokens[clause?.verb ?? passive.auxiliary];
      if (from === undefined) continue;
      if (mine !== undefined) {
        const rewrite = clause && toActive(sentence, clause);
        yield { start: from.start, end: tokens[mine + 1]?.end ?? passive.end, rewrites: rewrite ? [rewrite] : [] };
        continue;
      }
      if (clause === undefined) continue;
      const verb = tokens[passive.participle]?.lower ?? '';
      const subject = tokens[clause.subject]?.lower;
      const decided = subject === 'it' && clause.subject === clause.verb - 1 && DECISIONS.has(verb);
      if (!decided && !DEEDS.has(verb)) continue;
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
    { good: 'Orders were dropped every night.' },
    { good: 'The clinic was founded in 1998.' },
    { good: 'I was excited and I was promoted.' },
    { good: 'The plan was approved by the head nurse.' },
    { good: 'After the fix was deployed, I watched the queue.' },
    { good: 'The tests were not written.' },
    { good: 'I made sure the handover was completed.' },
  ],
});
