/** Texts made to be slow take work in step with their length. Counted, not timed: every loop of the analyzers counts. */
import { describe, expect, test, vi } from 'vitest';
import { analyze, createSession } from '../../analyzers';
import { countLoops } from '../tools/counted-loops';

const work = vi.hoisted(() => ({ turns: 0 }));
vi.mock('../../analyzers/bounded', async (original) => ({
  ...(await original<typeof import('../../analyzers/bounded')>()),
  turn: () => {
    work.turns++;
  },
}));

/** What a grammar or a splitter of sentences may go back and forth over: repeated without an end. */
const PIECES = [
  ...['a', '1', ' ', '\n', '.', ',', '"', '“', "'", '(', '-', '😀', '1,', ', ', '- a\n', 'e.g. ', 'http://a.b/'],
  ...['we ', 'was ', 'and ', 'that ', 'in order to ', 'the fact that ', 'basically ', 'a lot of ', 'helped to '],
  ...[
    'it was decided by me and ',
    'the rate improved and ',
    '“we fixed it” ',
    'we all, and our team, ',
    'by us by me ',
  ],
  ...['because I think that ', 'I was told that ', 'which was fixed by the team that ', 'from 3 to 4 and ', 'We met. '],
];
const SHORT = 6_000;

const turnsOf = (run: () => void): number => {
  const before = work.turns;
  run();
  return work.turns - before;
};
const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

describe('four times the text is no more than four times the work', () => {
  test('the count sees a planted fault', () => {
    const code = 'for (let i = 0; i < text.length; i++) for (let j = 0; j < i; j++);';
    const quadratic = new Function('text', 'turn', countLoops(code, 'planted.js', 'turn();'));
    const turns = (length: number): number =>
      turnsOf(() =>
        quadratic('x'.repeat(length), () => {
          work.turns++;
        }),
      );
    expect(turns(400) / turns(100)).toBeGreaterThan(12);
    expect(turnsOf(() => analyze('We fixed it.'))).toBeGreaterThan(20);
  });

  test.each(PIECES)('%j over and over', (piece) => {
    const turns = (length: number): number => turnsOf(() => analyze(repeated(piece, length)));
    expect(turns(4 * SHORT)).toBeLessThan(4.4 * turns(SHORT) + 2_000);
  });

  test.each(PIECES)('a key in the middle of %j over and over', (piece) => {
    const turns = (length: number): number => {
      const session = createSession();
      const text = repeated(piece, length);
      session.update(text);
      return turnsOf(() => session.update(`${text.slice(0, length / 2)}x${text.slice(length / 2)}`));
    };
    expect(turns(4 * SHORT)).toBeLessThan(4.4 * turns(SHORT) + 2_000);
  });
});
