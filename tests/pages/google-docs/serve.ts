/** Gives the stand-in's two files: the shell, and its code as one script. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { SHELL } from './shell';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

let script: Promise<string> | undefined;

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: here('kix/main.ts'), formats: ['iife'], name: 'kix' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  if (!first || !('output' in first)) throw new Error('The stand-in did not build');
  return first.output[0].code;
}

export interface Answer {
  contentType: string;
  body: string;
}

/** What the stand-in answers to an address of docs.google.com; undefined where there is nothing. */
export async function answer(address: string): Promise<Answer | undefined> {
  const { pathname } = new URL(address);
  if (/^\/document\/d\/[^/]+\/edit$/.test(pathname)) return { contentType: 'text/html; charset=utf-8', body: SHELL };
  if (pathname === '/static/document/client/kix.js') {
    script ??= bundle();
    return { contentType: 'text/javascript; charset=utf-8', body: await script };
  }
  return undefined;
}

/** The address at which a variant is opened. */
export const documentAddress = (variant = ''): string =>
  `https://docs.google.com/document/d/1Starline-stand-in/edit${variant ? `?variant=${variant}` : ''}`;
