import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import { parseSync, Visitor } from 'vite';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface Pattern {
  where: string;
  source: string;
  flags: string;
}

/** Literals are found in the syntax tree of every source file. */
function literals(): Pattern[] {
  const found: Pattern[] = [];
  for (const folder of ['analyzers', 'entrypoints'])
    for (const name of readdirSync(`${root}/${folder}`, { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const where = `${folder}/${name}`;
      const { program } = parseSync(where, readFileSync(`${root}/${where}`, 'utf8'));
      new Visitor({
        Literal(node) {
          if ('regex' in node && node.regex) found.push({ where, source: node.regex.pattern, flags: node.regex.flags });
        },
      }).visit(program);
    }
  return found;
}

/** Patterns put together from word lists are caught as the analyzers are loaded and run once. */
async function constructed(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Native = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, [source, flags], newTarget) {
      const pattern = Reflect.construct(target, [source, flags], newTarget) as RegExp;
      // Only what our own code constructs: line 2 of the stack is whoever called the constructor.
      const caller = /(analyzers\/[\w/.-]+)/.exec((new Error().stack ?? '').split('\n')[2] ?? '')?.[1];
      if (caller) found.push({ where: caller, source: pattern.source, flags: pattern.flags });
      return pattern;
    },
  });
  try {
    const { analyze } = await import('../../analyzers');
    analyze('The bug was fixed and the rate improved. I learned that communication is important.');
  } finally {
    globalThis.RegExp = Native;
  }
  return found;
}

const patterns = [...literals(), ...(await constructed())];
const unique = [...new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern]))];

describe('no regular expression has super-linear behaviour', () => {
  test('the check sees a planted fault', () => {
    expect(checkSync('^(\\w+\\s?)*$', '').status).toBe('vulnerable');
    expect(unique.length).toBeGreaterThan(4);
  });

  test.each(unique)('%s', (_, { where, source, flags }) => {
    const { status, ...rest } = checkSync(source, flags, { timeout: 50_000 });
    expect({ where, status, attack: 'attack' in rest ? rest.attack?.pattern : undefined }).toMatchObject({
      status: 'safe',
    });
  });
});
