/** What the stores get: the packages, the sources they can be made from again, and the stores' own checks of them. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Digests, digestsOfArchive, digestsOfFolder, unpack } from '../../store/archives';
import { npm } from '../../tools/browsers';

const BROWSERS = ['chrome', 'firefox'];
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const folder = (browser: string): string => join('.output', `${browser}-mv3`);
const archive = (part: string): string => join('.output', `starline-${version}-${part}.zip`);

/** As built for all tests, before `npm run zip` builds them again. */
let built: Digests[];
beforeAll(() => {
  built = BROWSERS.map((browser) => digestsOfFolder(folder(browser)));
  npm(['run', '-s', 'zip']);
});

describe('npm run zip', () => {
  test('packs for each browser exactly what was built and tested', async () => {
    for (const [i, browser] of BROWSERS.entries()) expect(await digestsOfArchive(archive(browser))).toEqual(built[i]);
  });

  test('packs the sources: all that makes the package, and nothing else', async () => {
    const names = Object.keys(await digestsOfArchive(archive('sources')));
    const parts = ['analyzers', 'assets', 'entrypoints', 'public'];
    const own = parts.flatMap((part) => Object.keys(digestsOfFolder(part)).map((name) => `${part}/${name}`));
    const kept = own.filter((name) => !/^assets\/(?:pictures|store)\//.test(name));
    const top = ['.npmrc', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md', 'package-lock.json', 'package.json'];
    const tools = ['tests/tools/counted-loops.ts', 'tests/tools/lean-rules.ts', 'tests/tools/lean-tagger.ts'];
    expect(names).toEqual([...kept, ...top, ...tools, 'tsconfig.json', 'wxt.config.ts'].sort());
  });

  test.runIf(process.env.STARLINE_FULL)(
    'packs sources that give the identical packages, from an empty folder and the registry',
    async () => {
      const cwd = mkdtempSync(join(tmpdir(), 'starline-sources-'));
      try {
        await unpack(archive('sources'), cwd);
        npm(['ci'], cwd);
        npm(['run', '-s', 'build'], cwd);
        for (const [i, browser] of BROWSERS.entries())
          expect(digestsOfFolder(join(cwd, folder(browser)))).toEqual(built[i]);
      } finally {
        rmSync(cwd, { recursive: true });
      }
    },
    300_000,
  );
});

describe('the package', () => {
  test('passes the linter of addons.mozilla.org without an error, a warning or a notice', () => {
    const home = join('tests', 'store');
    const linter = join(home, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
    if (!existsSync(linter)) npm(['ci', '--ignore-scripts'], home);
    // It exits with 1 where there are errors; its report tells them better.
    const report = execFileSync(process.execPath, [linter, folder('firefox'), '-o', 'json', '--boring'], {
      encoding: 'utf8',
    });
    const { errors, warnings, notices } = JSON.parse(report) as Record<string, unknown[]>;
    expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
  }, 120_000);

  test.each(BROWSERS)(
    'for %s turns no string into markup or code, and names no address it could send to',
    (browser) => {
      const scripts = Object.keys(digestsOfFolder(folder(browser))).filter((name) => name.endsWith('.js'));
      expect(scripts.length).toBeGreaterThan(5);
      const markup =
        /(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/;
      const code = /\beval\(|new Function\b|\bimportScripts\b|setTimeout\(\s*["'`]/;
      const network = /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport/;
      for (const name of scripts) {
        const script = readFileSync(join(folder(browser), name), 'utf8');
        for (const sink of [markup, code, network])
          expect({ name, found: sink.exec(script)?.[0] }).toEqual({ name, found: undefined });
      }
    },
  );
});
