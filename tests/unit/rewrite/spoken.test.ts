/** What must hold of every deletion where fillers come in heaps, as they do in speech taken down. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import { spokenBy } from './spoken';

const RUNS = process.env.STARLINE_FULL ? 5_000 : 300;

const ASTRAY = / {2}|\s[,.!]|,[,.!]|^[\s,]|\s$/;
const BEFORE = 'I ran the returns desk of a shoe shop. The card machine failed every Saturday. I timed each stop. ';
const AFTER = ' I showed the log to the bank. The queue fell from 40 people to 6.';

/** What is wrong with any one rewrite of a text, in words. */
function faults(text: string): string[] {
  const before = analyze(text);
  const found: string[] = [];
  for (const { quote, rewrites } of before.findings)
    for (const { edits } of rewrites) {
      const after = edits.reduceRight((all, { from, to, insert }) => all.slice(0, from) + insert + all.slice(to), text);
      const report = analyze(after);
      const say = (wrong: boolean, what: string): void => {
        if (wrong) found.push(`${what} without “${quote}”: ${after}`);
      };
      say(report.findings.length >= before.findings.length, `${report.findings.map((one) => one.quote)}`);
      // What is too short to be told for a story has no score to lose.
      say(report.score.total < before.score.total && !report.score.note, 'scores less');
      say(ASTRAY.test(after) && !ASTRAY.test(text), 'a comma astray');
      say(/^\p{Lu}/u.test(text) && /^\p{Ll}/u.test(after), 'no capital');
    }
  return found;
}

test.each([
  'Um, um, so, you know, I rebuilt the rota.',
  'At the end of the day, basically, I fixed it.',
  'It was, basically, actually, just really done.',
  'The queue was really, really short and very, very loud.',
])('each deletion in “%s” takes one finding away', (text) => expect(faults(text)).toEqual([]));

test.each([
  ['I fixed it, um, uh, on Friday.', 'I fixed it, uh, on Friday.'],
  ['So um, I fixed it.', 'So I fixed it.'],
  ['It was, actually late.', 'It was late.'],
  ['I fixed it, um, on Friday.', 'I fixed it on Friday.'],
])('a comma stays for the sake of what is left: “%s”', (text, after) => {
  const [edit] = analyze(text).findings[0]?.rewrites[0]?.edits ?? [];
  expect(edit && text.slice(0, edit.from) + edit.insert + text.slice(edit.to)).toBe(after);
});

test('no deletion leaves as many findings, a lower score, or a comma astray', () => {
  fc.assert(
    fc.property(spokenBy('I', 'she'), (text) => {
      expect(faults(text)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('nor does one inside a story', () => {
  fc.assert(
    fc.property(spokenBy('I'), (text) => {
      expect(faults(`${BEFORE}${text}${/\w$/.test(text) ? '.' : ''}${AFTER}`)).toEqual([]);
    }),
    { numRuns: RUNS / 4 },
  );
});
