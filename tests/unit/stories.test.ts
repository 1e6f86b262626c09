import { describe, expect, test } from 'vitest';
import { storiesOf, storyAt, titleOf } from '../../entrypoints/content/stories';

const BODY =
  'In March our importer lost a third of its rows every night, and nobody owned it. I traced the loss to a stale cache and wrote a fix that the team merged. Losses fell from 30 % to 1 %.';
const OTHER =
  'Last year the help desk took nine days to answer. I sorted three months of tickets by cause and wrote answers for the five commonest. The wait fell to two days.';
const titles = (text: string) => storiesOf(text).map(({ from, to }) => titleOf(text.slice(from, to)));

describe('the stories of a text', () => {
  test('are split by their headings', () => {
    const text = `\nThe nightly import\n${BODY}\n\nA slow help desk\n${OTHER}\n`;
    expect(titles(text)).toEqual(['The nightly import', 'A slow help desk']);
    const at = storyAt(text, text.indexOf('nine days'));
    expect(text.slice(at?.from, at?.to)).toBe(`A slow help desk\n${OTHER}\n`);
    expect(storyAt(text, undefined)).toBeUndefined();
  });

  test('are not split by the headings of their parts', () => {
    expect(titles(`Situation\n${BODY}\nWhat I did\n${OTHER}\nResults\n${BODY}`)).toEqual([]);
    const text = `The import\nSituation\n${BODY}\nResult\n${OTHER}`;
    expect(titles(text)).toEqual([]);
    expect(titles(`${text}\nThe desk\nSituation:\n${OTHER}\nResult\n${BODY}`)).toEqual(['The import', 'The desk']);
  });

  test('are not split by lists, quotes or short lines', () => {
    expect(titles(`${BODY}\nWrote the tests\nMoved the data\n${OTHER}`)).toEqual([]);
    expect(titles(`${BODY}\nIt was late,\n${OTHER}`)).toEqual([]);
  });

  test('need some words: a note under a heading belongs to the story before', () => {
    expect(titles(`One\n${BODY}\nTwo\n${OTHER}\nTo do\nAsk Ana.`)).toEqual(['One', 'Two']);
  });

  test('a title over the first heading belongs to the first story, which keeps its own name', () => {
    const text = `My stories\nThe nightly import\n${BODY}\nA slow help desk\n${OTHER}`;
    expect(titles(text)).toEqual(['The nightly import', 'A slow help desk']);
    expect(storiesOf(text)[0]?.from).toBe(0);
  });
});
