import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';

/** The text after one click on the rule's first rewrite; the text itself where none is offered. */
function click(text: string): string {
  const finding = analyze(text).findings.find(({ rule }) => rule === 'hidden-agent');
  const edits = finding?.rewrites[0]?.edits ?? [];
  return edits.reduceRight((out, { from, to, insert }) => out.slice(0, from) + insert + out.slice(to), text);
}

describe('passive to active', () => {
  test.each([
    [
      'The migration was planned and executed over two weekends.',
      'I planned and executed the migration over two weekends.',
    ],
    ['It was found that the cache was stale.', 'I found that the cache was stale.'],
    ['It was built in a week.', 'I built it in a week.'],
    ['They were repaired in a day.', 'I repaired them in a day.'],
    ['A new process was put in place for returns.', 'I put a new process in place for returns.'],
    ['The page was brought up to date.', 'I brought the page up to date.'],
    [
      'After two weeks of testing, the new form was rolled out.',
      'After two weeks of testing, I rolled out the new form.',
    ],
    ['We had a plan and the training was delivered in May.', 'We had a plan and I delivered the training in May.'],
    ['Two nurses were trained on the pump by me.', 'I trained two nurses on the pump.'],
    ['The lesson was taught by me and the pupils loved it.', 'I taught the lesson and the pupils loved it.'],
    ['The bug was reproduced and then fixed.', 'I reproduced and then fixed the bug.'],
    ['The alert has been rewritten.', 'I have rewritten the alert.'],
    ['the fix was deployed on friday by me', 'I deployed the fix on friday'],
    [
      'Our rota was carefully redesigned by me so that nobody worked two nights in a row.',
      'I carefully redesigned our rota so that nobody worked two nights in a row.',
    ],
  ])('%s', (text, becomes) => {
    expect(click(text)).toBe(becomes);
    const before = analyze(text);
    const after = analyze(becomes);
    expect(after.findings.some(({ rule }) => rule === 'hidden-agent')).toBe(false);
    expect(after.findings.length).toBeLessThan(before.findings.length);
    expect(after.score.total).toBeGreaterThanOrEqual(before.score.total);
  });

  test.each([
    'A checklist was built by me and saved two hours a week.',
    'The bug was reproduced by me, then fixed.',
    'The report was written by me, reviewed by Ana and sent on Friday.',
    'Kafka was introduced by me.',
    'The dashboard is maintained by me.',
    'The issue was dealt with by me.',
    'The \ufffc importer was rewritten by me.',
  ])('a hint alone: %s', (text) => {
    expect(analyze(text).findings.some(({ rule }) => rule === 'hidden-agent')).toBe(true);
    expect(click(text)).toBe(text);
  });
});
