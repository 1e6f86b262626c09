import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** A file that could not be read: its message is one clear line; the command then ends with exit code 2. */
export class UnreadableError extends Error {}

const REASON: Record<string, string> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EISDIR: 'it is a folder',
};

/** The chunks of a file, or of standard input for `-`, decoded as UTF-8. Throws an UnreadableError. */
export async function* chunks(path: string): AsyncGenerator<string> {
  try {
    if (path !== '-' && (await stat(path)).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    const stream = path === '-' ? process.stdin : createReadStream(path);
    stream.setEncoding('utf8');
    for await (const chunk of stream) yield chunk as string;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new UnreadableError(
      `cannot read ${path === '-' ? 'standard input' : path}: ${REASON[code ?? ''] ?? message}`,
    );
  }
}

export async function wholeText(path: string): Promise<string> {
  let text = '';
  for await (const chunk of chunks(path)) text += chunk;
  return text;
}

/** Lines ended by a line feed alone: JSON may hold U+2028, at which Node's readline would break a line. */
export async function* lines(path: string): AsyncGenerator<string> {
  let pending = '';
  for await (const chunk of chunks(path)) {
    const parts = (pending + chunk).split('\n');
    pending = parts.pop() as string;
    yield* parts;
  }
  if (pending !== '') yield pending;
}
