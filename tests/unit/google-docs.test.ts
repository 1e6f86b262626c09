import { describe, expect, test } from 'vitest';
import { covering } from '../../entrypoints/content/adapters/google-docs/hunks';
import { isPlain, squeeze, toProse } from '../../entrypoints/content/adapters/google-docs/plain';
import { TextIndex } from '../../entrypoints/content/adapters/google-docs/text-index';
import { applySplice, parseEnvelope, spliceBetween } from '../../entrypoints/google-docs-page.content/protocol';

describe('prose of a document', () => {
  test('keeps every offset; structure ends a block, an object stays one unit', () => {
    const raw = '\u0003One\u000btwo\n\u0010\u0012\u001ccell\n\u0011a \ue907 b\tc\n';
    expect(toProse(raw)).toHaveLength(raw.length);
    expect(toProse(raw)).toBe('\nOne\ntwo\n\n\n\ncell\n\na \ufffc b\tc\n');
  });

  test('a stretch with structure or an object may not be written over', () => {
    expect(isPlain('some\twords\u00a0here')).toBe(true);
    for (const unit of ['\n', '\u001c', '\ue907', '\u0003']) expect(isPlain(`a${unit}b`)).toBe(false);
  });

  test('labels are compared by what is visible', () => {
    expect(squeeze('a\u00a0b\u200b c')).toEqual({ text: 'abc', at: [0, 2, 5] });
  });
});

describe('edits', () => {
  const text = 'We moved our data.\nThen we left.';

  test('keep the text around them', () => {
    expect(covering(text, [{ from: 0, to: 8, insert: 'I moved' }])).toEqual({ from: 0, to: 2, insert: 'I' });
    expect(covering(text, [{ from: 0, to: 2, insert: 'We' }])).toBeUndefined();
  });

  test('become one', () => {
    const edits = [
      { from: 0, to: 2, insert: 'I' },
      { from: 9, to: 12, insert: 'my' },
    ];
    expect(covering(text, edits)).toEqual({ from: 0, to: 12, insert: 'I moved my' });
  });

  test('the splice between two texts turns one into the other, near and far', () => {
    const long = 'abc '.repeat(2000);
    for (const [before, after] of [
      ['', 'a'],
      ['aa', 'a'],
      [long, `${long.slice(0, 4001)}x${long.slice(4001)}`],
      [`${long}z`, long],
    ] as const) {
      const splice = spliceBetween(before, after);
      expect(splice && applySplice(before, splice)).toBe(after);
    }
    expect(spliceBetween(long, long)).toBeUndefined();
  });
});

test('what the page sends is looked at before it is believed', () => {
  for (const detail of [undefined, 7, '', '{', 'null', '{"n":1}', '{"n":"1","body":{}}', '{"n":1,"body":null}'])
    expect(parseEnvelope(detail)).toBeUndefined();
  expect(parseEnvelope('{"n":1,"body":{"a":2}}')).toEqual({ n: 1, body: { a: 2 } });
});

describe('the index of paragraphs', () => {
  test('after any edit is as one made anew', () => {
    const text = '\nOne two.\n\nThree four.\nOne two.\nFive.\n';
    for (let from = 0; from <= text.length; from++)
      for (const to of [from, from + 1, from + 9, text.length].filter((end) => end <= text.length))
        for (const insert of ['', 'x', ' ', '\n', 'a\nb', '\n\n']) {
          const after = applySplice(text, { from, to, insert });
          const index = new TextIndex(text);
          index.edit({ from, to, insert }, after);
          const fresh = new TextIndex(after);
          expect(index.entries).toEqual(fresh.entries);
          for (const { ink } of fresh.entries) expect(index.whole(ink)).toEqual(fresh.whole(ink));
          expect(index.whole('Onetwo.')).toEqual(fresh.whole('Onetwo.'));
        }
  });
});
