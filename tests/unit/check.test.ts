import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseArguments, UsageError } from '../../analyzers/cli/arguments';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(args: string[], input = '') {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'check', '--', ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('check', { timeout: 60_000 }, () => {
  test('plain: place, rule and message, then the score; an unreadable file is one line and exit code 2', () => {
    const path = file('draft.txt', 'I moved the shelves.\nI basically counted 40 boxes.\n');
    const { status, stdout, stderr } = check([path, join(folder, 'none.txt')]);
    const [finding = '', score = ''] = stdout.split('\n');
    expect(finding).toMatch(/draft\.txt:2:3 {2}filler {2}\S/);
    expect(score).toMatch(/draft\.txt: score \d+\/100/);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/none\.txt: no such file/)]);
    expect(status).toBe(2);
  });

  test('--json: one object for one draft, an array for several, exit code 0 when clean', () => {
    const clean = 'I counted 40 boxes.';
    const one = check(['--json', '-'], clean);
    expect(one.status).toBe(0);
    expect(JSON.parse(one.stdout)).toMatchObject({
      findings: [],
      sentences: [{ from: 0, to: clean.length, voice: 'active' }],
    });
    const path = file('a.txt', 'I basically counted 40 boxes.');
    const two = check(['--json', '--lens', 'think-big', path, path]);
    expect(two.status).toBe(1);
    const reports = JSON.parse(two.stdout) as { findings: { quote: string; rewrites: object[] }[] }[];
    expect(reports).toHaveLength(2);
    expect(reports[0]?.findings[0]?.rewrites[0]).toEqual(
      expect.objectContaining({ label: expect.any(String), from: 2, to: 12, insert: '', slots: [] }),
    );
  });

  test('--jsonl: lines in order, a malformed line does not stop the run, a large output arrives whole', () => {
    const drafts = Array.from({ length: 400 }, (_, i) =>
      JSON.stringify({ id: i, text: `I counted ${i} boxes.\u2028I left.` }),
    );
    drafts[7] = '{"id": 7, "text": ';
    drafts[9] = '{"id": 9, "text": 12}';
    const { status, stdout } = check(['--jsonl'], `\uFEFF${drafts.join('\r\n')}\n\n`);
    expect(stdout.length).toBeGreaterThan(1 << 17);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number | null; line?: number; error?: string });
    expect(lines.map(({ id }) => id)).toEqual(drafts.map((_, i) => (i === 7 || i === 9 ? null : i)));
    expect(lines[7]).toEqual({ id: null, line: 8, error: expect.any(String) });
    expect(lines[9]?.error).toContain('text');
    expect(status).toBe(1);
  });

  test('an unknown lens ends with the list of valid ones', () => {
    const { status, stdout, stderr } = check(['--lens', 'charm']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/unknown lens "charm"; valid: general, .*teaching\n$/);
  });
});

describe('arguments', () => {
  test.each<[words: string[], message: RegExp]>([
    [['--level', 'boss'], /valid: junior, mid, senior/],
    [['--lens'], /--lens needs a value; valid/],
    [['--pace', 'fast'], /60 to 260/],
    [['--pace', '300'], /60 to 260/],
    [['--json', '--jsonl'], /exclude/],
    [['--frobnicate'], /unknown option --frobnicate/],
  ])('%j', (words, message) => {
    expect(() => parseArguments(words)).toThrow(UsageError);
    expect(() => parseArguments(words)).toThrow(message);
  });

  test('both forms of an option', () => {
    expect(parseArguments(['--level=senior', '--pace', '150', 'a', '-'])).toEqual({
      output: 'plain',
      options: { level: 'senior', pace: 150 },
      files: ['a', '-'],
    });
  });
});
