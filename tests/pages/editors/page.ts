/** Pages with published editors in them, bundled when asked for. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const HERE = import.meta.dirname;

/** Installs the editors' packages, once. */
export function installEditors(): void {
  if (existsSync(join(HERE, 'node_modules', 'codemirror5'))) return;
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: HERE, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** The page of one editor as HTML; it defines `content()`, the editor's own serialised content. */
export async function editorPage(name: string): Promise<string> {
  const built = (await build({
    root: HERE,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      target: 'esnext',
      rollupOptions: { input: join(HERE, 'pages', `${name}.js`), output: { format: 'es', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  let script = '';
  let style = '';
  for (const part of built.output)
    if (part.type === 'chunk') script += part.code;
    else if (part.fileName.endsWith('.css')) style += part.source;
  const inline = script.replaceAll('</script', '<\\/script');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Practice</title><style>${style}
body{font:18px/1.6 "Liberation Sans",Arial,sans-serif;margin:40px}#root{min-height:100px}</style></head>
<body><div id="root"></div><script type="module">${inline}</script></body></html>`;
}
