/** Leaves out of the shipped worker the examples that no screen shows: the options show the first few of each kind. */
import { type Plugin, parseSync, Visitor } from 'vite';
import { SHOWN } from '../../analyzers/rule';

/** The code of a rule with the first examples of each kind alone. */
export function firstExamples(code: string, name: string): string {
  const cuts: { start: number; end: number }[] = [];
  new Visitor({
    Property({ key, value }) {
      if (key.type !== 'Identifier' || key.name !== 'examples' || value.type !== 'ArrayExpression') return;
      const counts = { bad: 0, good: 0 };
      for (const element of value.elements) {
        if (!element) continue;
        const { start, end } = element;
        const kind = /^\{\s*bad\b/.test(code.slice(start, end)) ? 'bad' : 'good';
        counts[kind] += 1;
        if (counts[kind] > SHOWN) cuts.push({ start, end: code[end] === ',' ? end + 1 : end });
      }
    },
  }).visit(parseSync(name, code).program);
  let lean = code;
  for (const { start, end } of cuts.sort((a, b) => b.start - a.start)) lean = lean.slice(0, start) + lean.slice(end);
  return lean;
}

export const leanRules = (): Plugin => ({
  name: 'lean-rules',
  enforce: 'pre',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    return /\/analyzers\/rules\/[\w-]+\.ts$/.test(path) ? { code: firstExamples(code, path), map: null } : undefined;
  },
});
