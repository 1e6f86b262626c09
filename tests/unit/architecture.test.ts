import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const filesUnder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);

interface Import {
  file: string;
  /** Path from the root for a file of ours, the package's name otherwise. */
  target: string;
  typeOnly: boolean;
}

const IMPORT =
  /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm;

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(IMPORT)].map(([, type, stated, dynamic, specifier = stated ?? dynamic ?? '']) => ({
    file,
    target: specifier.startsWith('.')
      ? relative(root, join(root, dirname(file), specifier))
          .replaceAll('\\', '/')
          .replace(/\.tsx?$/, '')
      : specifier,
    typeOnly: Boolean(type),
  }));
}

const files = [...filesUnder('analyzers'), ...filesUnder('entrypoints')];
const imports = files.flatMap(importsOf);
const within = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`);
const ours = (path: string): boolean =>
  within(path, 'analyzers') || within(path, 'entrypoints') || within(path, 'assets');
const broken = (wrong: (one: Import) => boolean): string[] =>
  imports.filter(wrong).map(({ file, target }) => `${file} → ${target}`);

/** What the two halves of the Docs support say to each other, across the worlds of a page. */
const DOCS_PROTOCOL = 'entrypoints/google-docs-page.content/protocol';
const docsHalf = (file: string, target: string): boolean =>
  within(file, 'entrypoints/content/adapters/google-docs') && target === DOCS_PROTOCOL;

/** Scripts of their own, brought in on demand; their sources stand beside what brings them. */
const PARTS: Record<string, string[]> = {
  'entrypoints/card.ts': ['entrypoints/content/card'],
  'entrypoints/docs.ts': ['entrypoints/content/adapters/google-docs', 'entrypoints/content/docs-part'],
  'entrypoints/mirror.ts': ['entrypoints/content/adapters/textarea', 'entrypoints/content/mirror-part'],
};
const partScript = (file: string, target: string): boolean => !!PARTS[file]?.some((part) => within(target, part));

const PAGES = ['popup', 'options', 'practice', 'sidepanel'].map((page) => `entrypoints/${page}`);
const areaOf = (file: string): string => file.split('/').slice(0, 2).join('/');

describe('who may import whom', () => {
  test('the check sees the imports it polices', () => {
    expect(imports.filter(({ target }) => within(target, 'analyzers')).length).toBeGreaterThan(10);
    // One that is made while the page runs.
    expect(imports.map(({ target }) => target)).toContain('entrypoints/ui/bank/read-stories');
  });

  test('analyzers import only analyzers; compromise only in tag.ts and only Node in the command line', () => {
    expect(
      broken(({ file, target }) => {
        if (!within(file, 'analyzers') || within(target, 'analyzers')) return false;
        if (target.startsWith('compromise')) return file !== 'analyzers/tag.ts';
        return !(target.startsWith('node:') && file.startsWith('analyzers/cli'));
      }),
    ).toEqual([]);
  });

  test('background imports only itself, analyzers and packages', () => {
    expect(
      broken(
        ({ file, target }) =>
          within(file, 'entrypoints/background') &&
          ours(target) &&
          !within(target, 'entrypoints/background') &&
          !within(target, 'analyzers'),
      ),
    ).toEqual([]);
  });

  test('content and pages import their own folder, background/api and types of analyzers', () => {
    expect(
      broken(({ file, target, typeOnly }) => {
        const area = areaOf(file);
        const page = PAGES.includes(area) || area === 'entrypoints/ui';
        if (!(page || area === 'entrypoints/content') || !ours(target) || within(target, area)) return false;
        if (target === 'entrypoints/background/api' || docsHalf(file, target)) return false;
        if (page && (within(target, 'entrypoints/ui') || within(target, 'assets'))) return false;
        if (within(target, 'assets')) return false;
        return !(typeOnly && (target === 'analyzers' || target === 'analyzers/index'));
      }),
    ).toEqual([]);
  });

  test('an adapter imports only the interface and its own folder', () => {
    const adapters = 'entrypoints/content/adapters';
    expect(
      broken(({ file, target, typeOnly }) => {
        if (!within(file, adapters) || !ours(target) || docsHalf(file, target)) return false;
        if (target === `${adapters}/adapter`) return false;
        if (typeOnly && (within(target, 'analyzers') || target === 'entrypoints/background/api')) return false;
        const own = file.slice(adapters.length + 1).split('/');
        return !(own.length > 1 && within(target, `${adapters}/${own[0]}`)) && !target.startsWith(`${adapters}/dom/`);
      }),
    ).toEqual([]);
  });

  test('nobody imports content or a page', () => {
    expect(
      broken(({ file, target }) =>
        ['entrypoints/content', ...PAGES].some(
          (area) => within(target, area) && !within(file, area) && !partScript(file, target),
        ),
      ),
    ).toEqual([]);
  });
});

describe('circles', () => {
  test('no file comes back to itself through its imports, types included', () => {
    const fileOf = new Map(files.map((file) => [file.replace(/(?:\/index)?\.tsx?$/, ''), file]));
    const next = new Map(files.map((file) => [file, [] as string[]]));
    for (const { file, target } of imports) {
      const to = fileOf.get(target.replace(/\/index$/, ''));
      if (to) next.get(file)?.push(to);
    }
    // What nothing left points on from is in no circle: take it away until only circles remain.
    for (let before = -1; before !== next.size; ) {
      before = next.size;
      for (const [file, targets] of next) if (!targets.some((target) => next.has(target))) next.delete(file);
    }
    expect([...next.keys()]).toEqual([]);
  });
});

describe('the house', () => {
  test('has nothing at the top beyond the fixed layout', () => {
    const allowed =
      /^(\..*|entrypoints|analyzers|assets|public|tests|node_modules|package(-lock)?\.json|tsconfig\.json|wxt\.config\.ts|README\.md|LICENSE|THIRD-PARTY-NOTICES(\.txt|\.md)?|biome\.json)$/;
    expect(readdirSync(root).filter((name) => !allowed.test(name))).toEqual([]);
  });

  test('keeps files small: at most 250 lines', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });
});
