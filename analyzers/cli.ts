/** `npm run -s check`: the analyzers without a browser, for story banks kept as files. */
import { parseArguments, USAGE, UsageError } from './cli/arguments';
import { lines, UnreadableError, wholeText } from './cli/input';
import { ClosedError, reportJson, reportPlain, write } from './cli/output';
import { analyze } from './index';
import type { AnalyzeOptions, Report } from './types';

/** What the run has come to; the worse code wins. */
let exitCode = 0;
const atLeast = (code: number): void => {
  exitCode = Math.max(exitCode, code);
};
const complain = (error: Error): void => {
  atLeast(2);
  process.stderr.write(`check: ${error.message}\n`);
};
const noted = (report: Report): Report => {
  if (report.findings.length > 0) atLeast(1);
  return report;
};

async function checkFiles(files: readonly string[], json: boolean, options: AnalyzeOptions): Promise<void> {
  const reports: object[] = [];
  for (const file of files) {
    const name = file === '-' ? 'stdin' : file;
    try {
      const text = await wholeText(file);
      const report = noted(analyze(text, options));
      if (json) reports.push(reportJson(name, report));
      else write(reportPlain(name, text, report));
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      complain(error);
    }
  }
  if (json && reports.length > 0) write(`${JSON.stringify(files.length === 1 ? reports[0] : reports)}\n`);
}

function draftOf(line: string): { id: unknown; text: string } {
  let draft: unknown;
  try {
    draft = JSON.parse(line);
  } catch {
    throw new SyntaxError('not JSON');
  }
  if (typeof draft !== 'object' || draft === null || Array.isArray(draft)) throw new SyntaxError('not a JSON object');
  const { id = null, text } = draft as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new SyntaxError('"text" is missing or not a string');
  return { id, text };
}

async function checkLines(files: readonly string[], options: AnalyzeOptions): Promise<void> {
  for (const file of files)
    try {
      let number = 0;
      for await (const line of lines(file)) {
        number++;
        const bare = line.replace(/^\uFEFF/, '');
        if (bare.trim() === '') continue;
        try {
          const { id, text } = draftOf(bare);
          write(`${JSON.stringify(reportJson(id, noted(analyze(text, options))))}\n`);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          atLeast(1);
          write(`${JSON.stringify({ id: null, line: number, error: error.message })}\n`);
        }
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      complain(error);
    }
}

async function main(words: readonly string[]): Promise<void> {
  const parsed = parseArguments(words);
  if (parsed === 'help') return write(USAGE);
  const { output, options, files } = parsed;
  if (files.length === 0) {
    if (process.stdin.isTTY) throw new UsageError('no file given; try --help');
    files.push('-');
  }
  if (output === 'jsonl') await checkLines(files, options);
  else await checkFiles(files, output === 'json', options);
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) complain(error);
  else if (!(error instanceof ClosedError)) throw error;
}
process.exitCode = exitCode;
