import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, createSession } from '../../analyzers';
import { draft } from '../bench/text';

const PIECES = [
  'We figured out the cause.',
  ' The fix was deployed by me.',
  ' Basically, it was decided to wait.',
  '\n',
  ' ',
  '. ',
  'Dr.',
  ' I led it',
  '…',
  '"Why?" she asked.',
  '- The rota was written\n',
  'It improved by 3.5 %.',
  'a',
  '😀',
  '\ud83d',
  '\u0000',
  'word '.repeat(450),
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const edit = fc.record({ at: fc.nat(5000), remove: fc.nat(40), insert: piece, typing: fc.boolean() });

describe('session', () => {
  test('says what a full analysis says, over any sequence of edits', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (start, edits) => {
          const session = createSession();
          let text = start.join('');
          expect(session.update(text)).toEqual(analyze(text));
          for (const { at, remove, insert, typing } of edits) {
            const from = text.length === 0 ? 0 : at % (text.length + 1);
            text = text.slice(0, from) + insert + text.slice(from + remove);
            const options = typing ? { typingAt: from + insert.length } : { off: ['filler'] };
            expect(session.update(text, options)).toEqual(analyze(text, options));
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('an edit in a long draft gives the full report', () => {
    const session = createSession();
    let text = draft(4_000, 7);
    session.update(text);
    for (const at of [0, 5_000, 12_345, text.length]) {
      text = `${text.slice(0, at)} The bug was fixed. ${text.slice(at)}`;
      expect(session.update(text)).toEqual(analyze(text));
    }
  });
});
