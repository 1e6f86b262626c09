/** Each ownership rule over many fields: alone, and what looks alike alone and inside a story. */
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import { HIDES_BY_RULE } from './ownership-by-rule';
import { QUIET } from './ownership-quiet';

const lines = (text: string): string[] => text.trim().split('\n');
const OWNERSHIP = 'ownership';

describe.each(Object.entries(HIDES_BY_RULE))('%s underlines', (rule, list) => {
  test.each(lines(list))('%s', (line) => {
    expect(analyze(line).findings.map((finding) => finding.rule)).toContain(rule);
  });
});

const BEFORE =
  'I was a shift lead at a parcel depot. The label printer kept failing at night and nobody knew why. I watched it for two nights and timed each stop. ';
const AFTER = ' After that I wrote the log up for the planners. Mislabelled parcels fell from 40 a night to 3.';

describe('leaves alone, by itself and among actions', () => {
  test.each(lines(QUIET))('%s', (line) => {
    for (const before of ['', BEFORE]) {
      const found = analyze(before + line + (before && AFTER)).findings.filter(
        ({ family, from, to }) => family === OWNERSHIP && from >= before.length && to <= before.length + line.length,
      );
      expect(found.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
    }
  });
});
