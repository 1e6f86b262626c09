import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { countedLoops } from './tools/counted-loops.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // As in what ships.
  plugins: [countedLoops()],
  test: {
    reporters: ['default', fileURLToPath(new URL('tools/reporter.ts', import.meta.url))],
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/browser/harness/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
