import { expect, test } from 'vitest';
import { firstExamples } from '../tools/lean-rules';

test('the shipped worker keeps of a rule the first two examples of each kind, and all else', () => {
  const rule = (examples: string): string => `export default defineRule({ title: 'T', examples: [${examples}] });`;
  const [a, b, c] = ["{ bad: '[a]' },", "{ good: 'b' },", "{ bad: '[c]', becomes: 'd' },"];
  expect(firstExamples(rule(a + b + c + a + b + b), 'rule.ts')).toBe(rule(a + b + c + b));
});
