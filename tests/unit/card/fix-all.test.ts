/** "Remove them all": what each deletion would do alone, one after the other. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, type Finding, type TextEdit } from '../../../analyzers';
import { allApplied, followedBy } from '../../../entrypoints/content/adapters/dom/edits';
import { allDeletable } from '../../../entrypoints/content/card/preview';
import { fixAll } from '../../../entrypoints/content/fix-all';
import { spokenBy } from '../rewrite/spoken';

const RUNS = process.env.STARLINE_FULL ? 2_000 : 150;

const of = (rule: string, text: string): Finding[] => analyze(text).findings.filter((one) => one.rule === rule);
const edited = (text: string, rule: string): Promise<TextEdit[]> =>
  fixAll(text, of(rule, text), (now) => Promise.resolve(analyze(now).findings));
const fixed = async (text: string, rule = 'filler'): Promise<string> => allApplied(text, await edited(text, rule));

/** A click on the first, on what is then the first, and so on. */
function oneByOne(text: string): string {
  const first = of('filler', text)[0]?.rewrites[0];
  return first ? oneByOne(allApplied(text, first.edits)) : text;
}

describe('all deletions at once', () => {
  test.each([
    ['At the end of the day, basically, I fixed it.', 'I fixed it.'],
    ['It was, basically, actually, just really done.', 'It was just done.'],
    ['Um, um, so, you know, I rebuilt the rota, basically, actually.', 'So I rebuilt the rota.'],
    ['I fixed it, um, uh, er, on Friday.', 'I fixed it on Friday.'],
    ['Basically, I fixed it. Actually, the queue was really, really short.', 'I fixed it. The queue was short.'],
  ])('%s', async (text, after) => {
    expect(await fixed(text)).toBe(after);
  });

  test('hedges too', async () => {
    const text = 'I think, maybe, I fixed it. Hopefully, I guess, it held.';
    expect(await fixed(text, 'hedge')).toBe('I fixed it. It held.');
  });

  test('nobody is asked where none stand side by side', async () => {
    const text = 'I basically rewrote it. I actually left.';
    const unasked = (): never => expect.fail('asked');
    expect(allApplied(text, await fixAll(text, of('filler', text), unasked))).toBe('I rewrote it. I left.');
  });

  test('is what they do one by one, over heaps of them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(spokenBy('I', 'she'), { minLength: 1, maxLength: 3 }), async (sentences) => {
        const text = sentences.map((one) => one.replace(/\w$/, '$&.')).join(' ');
        const all = of('filler', text);
        fc.pre(all.length < 2 || allDeletable(text, all[0] as Finding, all).length > 0);
        const edits = await edited(text, 'filler');
        const result = allApplied(text, edits);
        expect(result).toBe(oneByOne(text));
        expect(result).toMatch(/^\p{Lu}/u);
        expect(result).not.toMatch(/ {2}|\s[,.!]|,[,.!]|^[\s,]|\s$/);
        for (const [i, { from, to }] of edits.entries()) {
          expect(to).toBeGreaterThanOrEqual(from);
          if (i > 0) expect(from).toBeGreaterThan((edits[i - 1] as TextEdit).to);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

test('edits one after the other are edits of the first text', () => {
  const edit = fc.record({ at: fc.nat(), length: fc.nat(9), insert: fc.string({ maxLength: 5 }) });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(edit, { maxLength: 12 }), (text, changes) => {
      let now = text;
      let edits: TextEdit[] = [];
      for (const { at, length, insert } of changes) {
        const from = at % (now.length + 1);
        const next = { from, to: Math.min(now.length, from + length), insert };
        edits = followedBy(text, edits, next);
        now = allApplied(now, [next]);
        expect(allApplied(text, edits)).toBe(now);
      }
    }),
  );
});
