/** What is ignored is a place, carried along with the text. */
import { expect, test } from 'vitest';
import { analyze, type Finding, type TextEdit } from '../../analyzers';
import { Ignored, isIgnored } from '../../entrypoints/content/ignored';

const TEXT = 'I basically rewrote the rota. I basically tested it.';
const basically = (text: string): Finding[] => analyze(text).findings.filter(({ quote }) => quote === 'basically');
const ignoredIn = (text: string, { list }: Ignored): boolean[] =>
  basically(text).map((finding) => isIgnored(list, finding));

function begun(which: number): { ignored: Ignored; undo: () => void } {
  const ignored = new Ignored(() => undefined);
  return { ignored, undo: ignored.add(basically(TEXT)[which] as Finding) };
}
const edited = (text: string, { from, to, insert }: TextEdit): string => text.slice(0, from) + insert + text.slice(to);

test('the same words elsewhere are not ignored with it', () => {
  expect(ignoredIn(TEXT, begun(0).ignored)).toEqual([true, false]);
  expect(ignoredIn(TEXT, begun(1).ignored)).toEqual([false, true]);
});

test('stays ignored through edits before and behind it, and is brought back where it then stands', () => {
  const { ignored, undo } = begun(1);
  let text = TEXT;
  for (const edit of [
    { from: 0, to: 0, insert: 'Basically: I basically led it. ' },
    { from: text.length + 30, to: text.length + 31, insert: ' twice.' },
  ]) {
    text = edited(text, edit);
    ignored.follow([edit]);
  }
  expect(ignoredIn(text, ignored)).toEqual([false, false, true]);
  undo();
  expect(ignoredIn(text, ignored)).toEqual([false, false, false]);
});

test('words that an edit touches are no longer those that were ignored', () => {
  const { ignored } = begun(0);
  const from = TEXT.indexOf('basically');
  ignored.follow([{ from: from + 3, to: from + 4, insert: '' }]);
  ignored.follow([{ from: from + 3, to: from + 3, insert: 'i' }]);
  expect(ignoredIn(TEXT, ignored)).toEqual([false, false]);
});

test('a list that was kept still fits the text of its time', () => {
  const { ignored } = begun(1);
  const { list } = ignored;
  ignored.follow([{ from: 0, to: 0, insert: 'Then ' }]);
  expect(basically(TEXT).map((finding) => isIgnored(list, finding))).toEqual([false, true]);
});

test('stays ignored between two places that are rewritten at once', () => {
  const text = 'I basically led it. I basically rewrote the rota. I basically tested it.';
  const [first, second, third] = basically(text) as [Finding, Finding, Finding];
  const ignored = new Ignored(() => undefined);
  ignored.add(second);
  const cut = [first, third].map(({ from, to }) => ({ from, to: to + 1, insert: '' }));
  ignored.follow(cut);
  expect(ignoredIn(cut.reduceRight(edited, text), ignored)).toEqual([true]);
});
