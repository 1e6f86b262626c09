/** `npm run notices`: writes THIRD-PARTY-NOTICES.md from the licences of what the extension bundles. */
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'vite';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
const entry = 'virtual:dependencies';

// Every run-time dependency and what it pulls in, bundled as the extension bundles them; only the notices are kept.
const result = await build({
  configFile: false,
  logLevel: 'silent',
  plugins: [
    {
      name: 'dependencies',
      resolveId: (id) => (id === entry ? id : undefined),
      load: (id) =>
        id === entry
          ? Object.keys(dependencies)
              .map((name, index) => `import * as d${index} from '${name}'; globalThis.d${index} = d${index};`)
              .join('\n')
          : undefined,
    },
  ],
  build: { write: false, license: { fileName: 'notices.md' }, rollupOptions: { input: entry } },
});

const output = Array.isArray(result) ? result.flatMap((one) => one.output) : 'output' in result ? result.output : [];
const notices = output.find((file) => file.fileName === 'notices.md');
if (notices?.type !== 'asset') throw new Error('The build gave no licence file.');
writeFileSync(
  'THIRD-PARTY-NOTICES.md',
  `# Third-party notices\n\nStarline ships the packages below. Made by \`npm run notices\`.\n\n${String(notices.source)}\n`,
);
