/**
 * Ownership in sentences of many fields and hands: nursing, teaching, retail, military, finance, students; small-letter
 * writers, learners of English, bullets. Each stands alone, so it is judged by itself.
 */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import type { Finding, Rewrite } from '../../../analyzers/types';
import { HIDES } from './ownership-bad';
import { CLAIMS_NOTHING } from './ownership-good';

const RULES = new Set(['team-subject', 'handoff', 'delegated-start', 'diluted-role']);
const found = (text: string): Finding[] => analyze(text).findings.filter(({ rule }) => RULES.has(rule));
const apply = (text: string, { edits }: Rewrite): string =>
  edits.reduceRight((out, edit) => out.slice(0, edit.from) + edit.insert + out.slice(edit.to), text);

describe('what hides the candidate is underlined', () => {
  test.each(HIDES)('%s', (text) => {
    expect(found(text)).not.toEqual([]);
  });
});

describe('what hides nothing stays clean', () => {
  test.each(CLAIMS_NOTHING)('%s', (text) => {
    expect(found(text).map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
  });
});

test.each(HIDES)('one click mends and brings nothing new: %s', (text) => {
  const before = analyze(text);
  for (const { rule, rewrites } of found(text))
    for (const rewrite of rewrites) {
      const after = analyze(apply(text, rewrite));
      expect(after.findings.length).toBeLessThan(before.findings.length);
      expect(after.findings.filter((one) => one.rule === rule).length).toBeLessThan(
        before.findings.filter((one) => one.rule === rule).length,
      );
      expect(after.score.total).toBeGreaterThanOrEqual(before.score.total);
    }
});
