import { describe, expect, test } from 'vitest';
import type { Finding, Rewrite } from '../../../analyzers';
import { allDeletable, onlyDeletes, preview } from '../../../entrypoints/content/card/preview';

const rewrite = (text: string, edits: [string, string][], blanks: string[] = []): Rewrite => {
  const placed = edits.map(([out, insert]) => ({
    from: text.indexOf(out),
    to: text.indexOf(out) + out.length,
    insert,
  }));
  const after = placed.reduceRight((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);
  return {
    label: '',
    edits: placed,
    slots: blanks.map((blank) => ({ from: after.indexOf(blank), to: after.indexOf(blank) + blank.length })),
  };
};
const shown = (text: string, one: Rewrite): string =>
  preview(text, one)
    .map(({ kind, text: piece }) => ({ kept: piece, out: `-${piece}-`, in: `+${piece}+`, blank: `[${piece}]` })[kind])
    .join('');

describe('the preview of a rewrite', () => {
  test('shows what goes out and what comes in, in its line', () => {
    const text = 'Before.\nWe figured out our cause.';
    expect(
      shown(
        text,
        rewrite(text, [
          ['We', 'I'],
          ['our', 'my'],
        ]),
      ),
    ).toBe('-We-+I+ figured out -our-+my+ cause.');
  });

  test('marks the blanks, also after an edit that moved them', () => {
    const text = 'We improved the rate';
    const one = rewrite(
      text,
      [
        ['We', 'I'],
        [' rate', ' rate from [X]'],
      ],
      ['[X]'],
    );
    expect(shown(text, one)).toBe('-We-+I+ improved the- rate-+ rate from +[[X]]');
  });

  test('is cut at words where the line is long', () => {
    const text = `${'Long ago it was so. '.repeat(5)}I basically rewrote it. ${'And so on. '.repeat(9)}`.trim();
    const result = shown(text, rewrite(text, [['basically ', '']]));
    expect(result).toMatch(/^…\S.* I -basically -rewrote it\. .*\S ?…$/);
    expect(result.length).toBeLessThan(80);
  });

  test('keeps the mark of the cut away from a full stop', () => {
    const text = 'I basically rewrote all of it. Nobody had asked for the change.';
    expect(shown(text, rewrite(text, [['basically ', '']]))).toBe('I -basically -rewrote all of it. …');
  });
});

describe('removing all of a rule', () => {
  const text = 'Basically, we did it. I just left.';
  const finding = (rule: string, one?: Rewrite): Finding =>
    ({ rule, rewrites: one ? [one] : [] }) as unknown as Finding;
  const first = rewrite(text, [['Basically, w', 'W']]);
  const second = rewrite(text, [['just ', '']]);

  test('is offered for deletions, a repaired capital included', () => {
    expect(onlyDeletes(text, first)).toBe(true);
    expect(onlyDeletes(text, rewrite(text, [['we', 'I']]))).toBe(false);
    const both = [finding('filler', first), finding('filler', second)];
    expect(allDeletable(text, both[0] as Finding, both)).toEqual(both);
  });

  test('is not offered for one alone, nor where one of them is no deletion', () => {
    const one = finding('filler', first);
    expect(allDeletable(text, one, [one])).toEqual([]);
    expect(allDeletable(text, one, [one, finding('filler')])).toEqual([]);
  });
});
