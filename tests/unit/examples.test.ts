import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyzers';
import { rules } from '../../analyzers/rules';
import type { Rewrite } from '../../analyzers/types';

const apply = (text: string, rewrite: Rewrite): string =>
  rewrite.edits.reduceRight((out, edit) => out.slice(0, edit.from) + edit.insert + out.slice(edit.to), text);

describe.each([...rules])('rule %s', (id, rule) => {
  const hits = (text: string) => analyze(text).findings.filter((finding) => finding.rule === id);

  test('has a good and a bad example', () => {
    expect(rule.examples.some((example) => 'bad' in example)).toBe(true);
    expect(rule.examples.some((example) => 'good' in example)).toBe(true);
  });

  test.each(rule.examples)('%o', (example) => {
    if ('good' in example) {
      expect(hits(example.good).map((hit) => hit.quote)).toEqual([]);
      return;
    }
    const marked = [...example.bad.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]);
    const text = example.bad.replace(/\[([^\]]*)\]/g, '$1');
    const found = hits(text);
    expect(found.map((hit) => hit.quote)).toEqual(marked);
    if (example.becomes === undefined) return;
    const rewrite = found[0]?.rewrites[0];
    expect(rewrite && apply(text, rewrite)).toBe(example.becomes);
  });
});
