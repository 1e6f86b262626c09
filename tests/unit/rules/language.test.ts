/** The rules on filler, figures and lessons, over many fields and manners of writing. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import { UNDERLINED } from './language-bad';
import { CLEAN, DRAFTS } from './language-good';

const RULES = new Set(['filler', 'hedge', 'vague-amount', 'unquantified-result', 'generic-impact', 'generic-lesson']);
const found = (text: string): string[] =>
  analyze(text)
    .findings.filter(({ rule }) => RULES.has(rule))
    .map(({ rule, quote }) => `${rule}: ${quote}`);

const lines = (text: string): string[] => text.trim().split('\n');

describe.each(Object.entries(UNDERLINED))('%s', (rule, list) => {
  test.each(lines(list))('%s', (line) => {
    expect(found(line).map((one) => one.split(':')[0])).toContain(rule);
  });

  test.each(lines(list))('no rewrite of “%s” is at fault', (line) => {
    const before = analyze(line);
    for (const finding of before.findings)
      for (const { edits, slots } of finding.rewrites) {
        const text = edits.reduceRight(
          (out, { from, to, insert }) => out.slice(0, from) + insert + out.slice(to),
          line,
        );
        const after = analyze(text);
        expect(after.findings.length).toBeLessThan(before.findings.length);
        expect(after.score.total).toBeGreaterThanOrEqual(before.score.total);
        for (const { from, to } of slots) expect(text.slice(from, to)).toMatch(/^\[[^\]]+\]$/);
        expect(text).not.toMatch(/ {2}|^\s|\s[,.]|,,/);
      }
  });
});

test.each(lines(CLEAN))('leaves alone: %s', (line) => {
  expect(found(line)).toEqual([]);
});

test.each(lines(DRAFTS))('leaves a good draft alone: %s', (draft) => {
  expect(found(draft)).toEqual([]);
});
