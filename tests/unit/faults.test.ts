import { expect, test, vi } from 'vitest';
import type { Rule, SentenceRule } from '../../analyzers/rule';

vi.mock('../../analyzers/rules', async (original) => {
  const { rules } = await original<typeof import('../../analyzers/rules')>();
  const broken = {
    ...(rules.get('filler') as SentenceRule),
    find: (): never => {
      throw new Error('the words of the writer');
    },
  };
  const endless: SentenceRule = {
    ...broken,
    *find() {
      for (;;) yield { start: 0, end: 1 };
    },
  };
  return { rules: new Map<string, Rule>([['broken', broken], ['endless', endless], ...rules]) };
});

test('a rule that throws or never ends is named once, and the others go on', async () => {
  const { analyze, createSession } = await import('../../analyzers');
  const faults: string[] = [];
  const text = 'The fix was written by me. The plan was drawn by me.';
  const report = analyze(text, {}, (rule) => faults.push(rule));
  expect(faults).toEqual(['broken', 'endless']);
  expect(report.findings.filter(({ rule }) => rule === 'hidden-agent')).toHaveLength(2);
  const session = createSession((rule) => faults.push(rule));
  session.update(text);
  session.update(`${text} More.`);
  expect(faults).toEqual(['broken', 'endless', 'broken', 'endless']);
});
