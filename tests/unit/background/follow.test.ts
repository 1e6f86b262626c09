/** What crosses between page and worker: only what changed, and the page ends up with the whole. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import type { Followed } from '../../../entrypoints/background/api';
import { follow } from '../../../entrypoints/background/follow';
import { difference } from '../../../entrypoints/content/adapters/dom/difference';
import { Moving } from '../../../entrypoints/content/moving';
import { draft } from '../../bench/text';

const NONE = { from: 0, to: 0, insert: '' };
const ask = (field: string, revision: number, edit = NONE, judged = false) =>
  follow({ type: 'follow', field, revision, edit, badge: false, judged }, 1, {})?.followed ?? null;
const sent = (followed: Followed | null): Followed => {
  if (!followed) throw new Error('The worker has forgotten the draft.');
  return followed;
};

describe('a draft that goes on', () => {
  test('gives the findings of the whole after any edits', () => {
    const piece = fc.constantFrom(
      'We basically fixed it. ',
      'The rota was written by me. ',
      'a',
      '\n',
      ' ',
      'It improved. ',
    );
    const edit = fc.record({ at: fc.nat(500), remove: fc.nat(30), insert: piece });
    fc.assert(
      fc.property(fc.uuid(), fc.array(edit, { minLength: 1, maxLength: 10 }), (field, edits) => {
        let text = '';
        let revision = 0;
        const findings = new Moving();
        findings.splice(sent(ask(field, 0)).findings);
        revision = 1;
        for (const { at, remove, insert } of edits) {
          const from = at % (text.length + 1);
          const after = text.slice(0, from) + insert + text.slice(from + remove);
          const reply = sent(ask(field, revision, difference(text, after) ?? NONE));
          findings.splice(reply.findings);
          ({ revision } = reply);
          text = after;
          expect(findings.all()).toEqual(analyze(text).findings);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('a key in 10,000 words brings no more than its own sentence; the judgement comes where it is asked for', () => {
    const text = draft(10_000, 7);
    const { revision, findings } = sent(ask('long', 0, { ...NONE, insert: text }));
    const at = text.indexOf(' ', text.length >> 1);
    const reply = sent(ask('long', revision, { from: at, to: at, insert: 's' }));
    expect(findings.fresh.length).toBeGreaterThan(100);
    expect(reply.findings.fresh.length).toBeLessThan(6);
    expect(JSON.stringify(reply).length).toBeLessThan(4_000);
    expect(ask('long', reply.revision, NONE, true)?.judgement?.score.total).toBeGreaterThan(0);
  });

  test('a draft that is not remembered is asked for anew', () => {
    expect(ask('unknown', 3)).toBeNull();
    expect(ask('late', 0, { ...NONE, insert: 'I led it.' })?.revision).toBe(1);
    expect(ask('late', 2)).toBeNull();
    expect(ask('late', 0, { ...NONE, insert: 'I led it.' })?.revision).toBe(1);
  });
});
