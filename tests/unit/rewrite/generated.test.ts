/** What must hold of every rewrite, over sentences of a small grammar, alone and inside a story. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import type { Finding, Report, Rewrite } from '../../../analyzers/types';
import { sentence } from './sentences';

const RUNS = process.env.STARLINE_FULL ? 4_000 : 300;
const BEFORE =
  'I ran the returns desk of a shoe shop. The card machine failed every Saturday. I timed each stop for a week. ';
const AFTER = ' I showed the log to the bank. The queue fell from 40 people to 6.';

const apply = (text: string, { edits }: Rewrite): string =>
  edits.reduceRight((out, { from, to, insert }) => out.slice(0, from) + insert + out.slice(to), text);
const count = ({ findings }: Report, rule: string): number => findings.filter((one) => one.rule === rule).length;
const splitsCharacter = (text: string, at: number): boolean =>
  /[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? '');

const DISAGREES = /\bI (?:were|are|has|is|all|both|each)\b|\bI['’]ve have\b|\b[Ww]e I\b/;
const TWICE = /\b(\p{L}+) \1\b/iu;

/** Everything that is wrong with a rewrite, in words; empty where all is well. */
function faults(text: string, before: Report, finding: Finding, rewrite: Rewrite): string[] {
  const found: string[] = [];
  const say = (wrong: boolean, what: string): void => {
    if (wrong) found.push(what);
  };
  let last = 0;
  for (const { from, to } of rewrite.edits) {
    say(from < last || to < from || to > text.length, 'edits out of order');
    say(splitsCharacter(text, from) || splitsCharacter(text, to), 'a character split');
    last = to;
  }
  const result = apply(text, rewrite);
  const after = analyze(result);
  say(after.findings.length >= before.findings.length, `no finding less: ${after.findings.map(({ rule }) => rule)}`);
  say(count(after, finding.rule) >= count(before, finding.rule), 'the same rule fires');
  say(after.score.total < before.score.total, 'the score falls');
  say(/ {2}|\s[,.;!]|,[,.]|^\s|[^.]\s$|^[,;]/.test(result), 'spaces or commas astray');
  say(DISAGREES.test(result) && !DISAGREES.test(text), 'no agreement');
  say(TWICE.test(result) && !TWICE.test(text), 'a word twice');
  const first = /\p{L}/u;
  const opens = (one: string): string => first.exec(one)?.[0] ?? '';
  say(opens(text) !== opens(text).toLowerCase() && opens(result) === opens(result).toLowerCase(), 'no capital');
  for (const slot of rewrite.slots) say(!/^\[[^\]]+\]$/.test(result.slice(slot.from, slot.to)), 'slot off its place');
  return found.length ? [`${finding.rule} → ${result}`, ...found] : [];
}

const wrong = (text: string): string[][] => {
  const before = analyze(text);
  return before.findings.flatMap((finding) =>
    finding.rewrites.map((rewrite) => faults(text, before, finding, rewrite)).filter(({ length }) => length > 0),
  );
};

test('no rewrite of a sentence is at fault', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(wrong(text)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('nor of a sentence inside a story', () => {
  fc.assert(
    fc.property(sentence, (text) => {
      expect(wrong(BEFORE + text + (/\w$/.test(text) ? '.' : '') + AFTER)).toEqual([]);
    }),
    { numRuns: RUNS / 3 },
  );
});
