/** A copy of the built extension whose words are marked, longer and, if wished, written from right to left. */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from './launch';

type Messages = Record<string, { message: string; description?: string }>;

/** What stands round every pseudo string. */
export const [OPEN, CLOSE] = ['⟦', '⟧'];

/** How much longer than English other languages get; 40 % is the usual allowance. */
const LONGER = 0.4;

/** An English message as a pseudo string: marked, and longer by words that can wrap. */
function pseudo(message: string): string {
  const padding = 'lõrem ipsüm '.repeat(Math.ceil(message.length / 12)).slice(0, Math.ceil(message.length * LONGER));
  return `${OPEN}${message} ${padding.trim()}${CLOSE}`;
}

/** Makes the copy and tells where it is. */
export function pseudoExtension(name: BrowserName, direction: 'ltr' | 'rtl'): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'starline-words-')), name);
  cpSync(join(process.cwd(), '.output', `${name}-mv3`), folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const messages: Messages = JSON.parse(readFileSync(file, 'utf8'));
  for (const [key, entry] of Object.entries(messages))
    if (!key.startsWith('page_')) entry.message = pseudo(entry.message);
  (messages.page_direction as { message: string }).message = direction;
  writeFileSync(file, JSON.stringify(messages));
  return folder;
}
