/** A copy of the built extension whose lines are solid: where dots and dashes have gaps, a pixel cannot be told from none. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './launch';

/** The line of the copy, as a value of `text-decoration`. */
export const SOLID = 'underline solid 2px #8b5cf6';

/** Makes the copy and tells where it is. */
export function solidExtension(name: BrowserName): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'starline-solid-')), name);
  cpSync(join(process.cwd(), '.output', `${name}-mv3`), folder, { recursive: true });
  const file = join(folder, 'content-scripts/content.css');
  const css = readFileSync(file, 'utf8').replace('::highlight(u3){', `$&text-decoration:${SOLID}!important;`);
  if (!css.includes(SOLID)) throw new Error('The style of the filler line is not where it was.');
  writeFileSync(file, css);
  return folder;
}
