/** What is underlined while the writer goes on and the worker's replies come late. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze, type TextEdit } from '../../analyzers';
import { follow } from '../../entrypoints/background/follow';
import { Moving } from '../../entrypoints/content/moving';
import { Shown } from '../../entrypoints/content/shown';

const piece = fc.constantFrom('We basically fixed it. ', 'It was basically done by me. ', 'a', '. ', '\n', ' ', '');
const step = fc.record({
  at: fc.nat(400),
  remove: fc.nat(25),
  insert: piece,
  /** A request is sent, or the reply to the last one comes, after the edit. */
  does: fc.constantFrom('nothing', 'ask', 'reply'),
});
const NONE: TextEdit = { from: 0, to: 0, insert: '' };

test('fits the text at every moment, and is what was found once the reply to the last edit is there', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.array(step, { minLength: 2, maxLength: 14 }), (field, steps) => {
      let text = 'We basically fixed it. The rota was written by me. I actually led it.';
      const shown = new Shown(text.length);
      const found = new Moving();
      let revision = 0;
      let reply: ReturnType<typeof follow> | undefined;
      const ask = (): void => {
        if (reply) return;
        reply = follow(
          { type: 'follow', field, revision, edit: shown.asked(text) ?? NONE, badge: false, judged: false },
          1,
          {},
        );
      };
      const hear = (): void => {
        if (!reply) return;
        ({ revision } = reply.followed);
        shown.lay(found.splice(reply.followed.findings), found, text, ({ rule }) => rule !== 'hedge');
        reply = undefined;
      };
      for (const { at, remove, insert, does } of steps) {
        const from = at % (text.length + 1);
        const to = Math.min(text.length, from + remove);
        text = text.slice(0, from) + insert + text.slice(to);
        shown.follow({ from, to, insert });
        if (does === 'ask') ask();
        else if (does === 'reply') hear();
        for (const { from, to, placed } of shown.findings.placed())
          expect(text.slice(from, to)).toBe(placed.finding.quote);
      }
      hear();
      ask();
      hear();
      expect(shown.findings.all()).toEqual(analyze(text).findings.filter(({ rule }) => rule !== 'hedge'));
    }),
    { numRuns: 150 },
  );
});
