/**
 * Puts a call of `turn` into every loop of the analyzers, so that a rule that never ends is stopped and left out like
 * one that throws. In a single thread there is no other way: whoever watched it would wait for it too.
 */
import { fileURLToPath } from 'node:url';
import { type Plugin, parseSync, Visitor } from 'vite';

const TURN = fileURLToPath(new URL('../../analyzers/bounded.ts', import.meta.url)).replaceAll('\\', '/');

type Loop = { body: { type: string; start: number; end: number } };

/** The code with `call` at the beginning of every loop's body; its lines stay where they are. */
export function countLoops(code: string, name: string, call: string): string {
  const added: { at: number; text: string }[] = [];
  const count = ({ body: { type, start, end } }: Loop): void => {
    if (type === 'BlockStatement') added.push({ at: start + 1, text: call });
    else added.push({ at: start, text: `{${call}` }, { at: end, text: '}' });
  };
  new Visitor({
    ForStatement: count,
    ForOfStatement: count,
    ForInStatement: count,
    WhileStatement: count,
    DoWhileStatement: count,
  }).visit(parseSync(name, code).program);
  let counted = code;
  for (const { at, text } of added.sort((a, b) => b.at - a.at))
    counted = counted.slice(0, at) + text + counted.slice(at);
  return counted;
}

export const countedLoops = (): Plugin => ({
  name: 'counted-loops',
  enforce: 'pre',
  transform(code, id) {
    const path = id.replaceAll('\\', '/');
    if (!/\/analyzers\/.*\.ts$/.test(path) || path === TURN) return undefined;
    const counted = countLoops(code, path, 'countedTurn();');
    return counted === code
      ? undefined
      : { code: `import { turn as countedTurn } from ${JSON.stringify(TURN)};${counted}`, map: null };
  },
});
