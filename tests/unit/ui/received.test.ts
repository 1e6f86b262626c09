import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '../../../analyzers';
import { isPanelMessage } from '../../../entrypoints/ui/received';

const state = { type: 'state', frame: 'f1', activeAt: 5, length: 9, report: { ...analyze('I led it.'), blanks: [] } };

test('what a frame tells the panel is let through', () => {
  expect(isPanelMessage(state)).toBe(true);
  expect(isPanelMessage({ ...state, story: 'Rota' })).toBe(true);
  expect(isPanelMessage({ type: 'gone', frame: 'f1' })).toBe(true);
});

test.each([
  [undefined],
  ['state'],
  [{ type: 'gone' }],
  [{ ...state, frame: 7 }],
  [{ ...state, activeAt: 'now' }],
  [{ ...state, story: {} }],
  [{ ...state, report: undefined }],
  [{ ...state, report: { ...state.report, findings: {} } }],
  [{ ...state, report: { ...state.report, score: null } }],
])('%j is not', (message) => {
  expect(isPanelMessage(message)).toBe(false);
});

test('nothing makes the check throw', () => {
  fc.assert(fc.property(fc.anything(), (message) => void isPanelMessage(message)));
});
