import { writeSync } from 'node:fs';
import type { Report, Rewrite } from '../types';

const STANDARD_OUTPUT = 1;
const RETRY_MS = 2;
const clock = new Int32Array(new SharedArrayBuffer(4));

/** Thrown where the reader has seen enough (`check … | head`) and closed the pipe: no fault of ours. */
export class ClosedError extends Error {}

/**
 * Writes to standard output and returns when all of it is written: what a stream has still queued when the process
 * ends can be lost. A full pipe is waited for. Throws a ClosedError.
 */
export function write(text: string): void {
  const bytes = Buffer.from(text);
  let at = 0;
  while (at < bytes.length)
    try {
      at += writeSync(STANDARD_OUTPUT, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE' || code === 'EOF') throw new ClosedError();
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(clock, 0, 0, RETRY_MS);
    }
}

// A rewrite of one edit is written flat, one of several edits as a list.
function rewriteJson({ label, edits, slots }: Rewrite): object {
  const [only, ...more] = edits;
  return only && more.length === 0 ? { label, ...only, slots } : { label, edits, slots };
}

/** A report in the form that `--json` and `--jsonl` write; `id` is the line's own, or the file's path. */
export function reportJson(id: unknown, report: Report): object {
  const findings = report.findings.map(({ rewrites, waits: _, ...finding }) => ({
    ...finding,
    rewrites: rewrites.map(rewriteJson),
  }));
  return { id, ...report, findings };
}

/** `file:line:column  rule  message` for each finding, then the score. Columns count UTF-16 code units, from 1. */
export function reportPlain(name: string, text: string, report: Report): string {
  const starts = [0, ...[...text.matchAll(/\r\n|[\n\r]/g)].map((match) => match.index + match[0].length)];
  let line = 0;
  let out = '';
  for (const { from, rule, quote, message } of report.findings) {
    while (line + 1 < starts.length && (starts[line + 1] as number) <= from) line++;
    const column = from - (starts[line] as number) + 1;
    out += `${name}:${line + 1}:${column}  ${rule}  ${message} “${quote.replace(/\s+/g, ' ')}”\n`;
  }
  const { total, parts, note } = report.score;
  if (note) return `${out}${name}: no score. ${note}\n`;
  return `${out}${name}: score ${total}/100 (${parts.map((part) => `${part.name} ${part.points}/${part.of}`).join(', ')})\n`;
}
