import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../analyzers';
import { draft } from '../bench/text';

const HARD = [
  'I’m "sure" it’s fixed—isn’t it? 😀👩‍💻',
  '\ud83d The fix was deployed by me \udc00.',
  'The bug\u0000 was fixed.\u0000',
  'האתר נפל. The site was fixed by me.',
  '<b>We</b> figured it out &amp; shipped.',
  '- built\n* shipped\n1. wrote\n\n# Result\nThe rate improved.',
  '“We basically figured out the root cause together,” I said…',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...HARD, ...draft(300).split('\n')), { maxLength: 4 }).map((parts) => parts.join(' ')),
);
const onBoundary = (text: string, at: number): boolean =>
  at >= 0 &&
  at <= text.length &&
  !(/[\udc00-\udfff]/.test(text[at] ?? '') && /[\ud800-\udbff]/.test(text[at - 1] ?? ''));

describe('analyze', () => {
  test('holds on any string: quotes are the text, offsets fall between characters, order is kept', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const report = analyze(text);
        let last = 0;
        for (const { from, to, quote, rewrites } of report.findings) {
          expect(text.slice(from, to)).toBe(quote);
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(last);
          last = from;
          for (const at of [from, to, ...rewrites.flatMap(({ edits }) => edits.flatMap((one) => [one.from, one.to]))])
            expect(onBoundary(text, at)).toBe(true);
        }
        for (const { from, to } of report.sentences) expect(onBoundary(text, from) && onBoundary(text, to)).toBe(true);
        expect(analyze(text)).toEqual(report);
      }),
      { numRuns: 300 },
    );
  });

  test('leaves out rules switched off and ignored phrases', () => {
    const text = 'The retry was implemented by me.';
    const [finding] = analyze(text).findings;
    expect(finding?.rule).toBe('hidden-agent');
    expect(analyze(text, { off: ['hidden-agent'] }).findings).toEqual([]);
    expect(analyze(text, { ignored: [finding?.quote.toUpperCase() ?? ''] }).findings).toEqual([]);
  });

  test('only the unfinished sentence at the caret waits', () => {
    const text = 'The bug was fixed by me. The retry was written by me';
    const waits = (typingAt?: number) =>
      analyze(text, typingAt === undefined ? {} : { typingAt }).findings.flatMap(({ rule, waits }) =>
        rule === 'hidden-agent' ? [waits] : [],
      );
    expect(waits()).toEqual([false, false]);
    expect(waits(text.length)).toEqual([false, true]);
    expect(waits(10)).toEqual([true, false]);
    expect(waits(24)).toEqual([false, false]);
    expect(analyze(`${text}\n`, { typingAt: text.length + 1 }).findings.some((one) => one.waits)).toBe(false);
  });
});
