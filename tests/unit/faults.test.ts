import { expect, test, vi } from 'vitest';
import { turn } from '../../analyzers/bounded';
import type { Rule, SentenceRule } from '../../analyzers/rule';
import { countLoops } from '../tools/counted-loops';

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
  const silent: SentenceRule = { ...broken, find: () => spin(turn) };
  return { rules: new Map<string, Rule>([['broken', broken], ['endless', endless], ['silent', silent], ...rules]) };
});

/** Goes round for ever and gives nothing, built as the analyzers are. */
const spin = new Function('turn', countLoops('for (;;);', 'spin.js', 'turn();')) as (count: () => void) => never;

test('a rule that throws or never ends is named once, and the others go on', async () => {
  const { analyze, createSession } = await import('../../analyzers');
  const faults: string[] = [];
  const text = 'The fix was written by me. The plan was drawn by me.';
  const report = analyze(text, {}, (rule) => faults.push(rule));
  expect(faults).toEqual(['broken', 'endless', 'silent']);
  expect(report.findings.filter(({ rule }) => rule === 'hidden-agent')).toHaveLength(2);
  const session = createSession((rule) => faults.push(rule));
  session.update(text);
  session.update(`${text} More.`);
  expect(faults).toEqual(['broken', 'endless', 'silent', 'broken', 'endless', 'silent']);
});

test('every kind of loop is counted, and does what it did', () => {
  const code = `
    let sum = 0;
    for (let i = 0; i < 3; i++) sum += i;
    for (const a of [1, 2]) for (const b in { x: 1 }) sum += a + b.length;
    outer: while (true) { do sum++; while (sum < 20); break outer; }
    while (sum++ < 30);
    return sum;`;
  const run = (body: string, count: () => void): unknown => new Function('turn', body)(count);
  const count = vi.fn();
  const wrapped = `function whole() {${code}}`;
  const counted = countLoops(wrapped, 'loops.ts', 'turn();');
  expect(run(`${counted} return whole();`, count)).toBe(run(code, () => undefined));
  expect(count.mock.calls.length).toBe(3 + 2 + 2 + 1 + 12 + 10);
});
