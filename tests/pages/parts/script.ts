import { build, type Rolldown } from 'vite';

/** The parts as one script. */
export async function partsScript(): Promise<string> {
  const lib = { entry: `${import.meta.dirname}/main.ts`, formats: ['iife' as const], name: 'parts' };
  const built = await build({ configFile: false, logLevel: 'silent', build: { write: false, lib } });
  return (built as Rolldown.RolldownOutput[])[0]?.output[0].code ?? '';
}
