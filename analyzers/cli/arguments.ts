import { PACE } from '../pace';
import { lensIds } from '../story/lenses';
import { levelIds } from '../story/levels';
import type { AnalyzeOptions, LensId, Level } from '../types';

export interface Arguments {
  output: 'plain' | 'json' | 'jsonl';
  options: AnalyzeOptions;
  /** Paths as given; `-` is standard input. */
  files: string[];
}

/** What was wrong with the command line, in one line; the command then ends with exit code 2. */
export class UsageError extends Error {}

export const USAGE = `Usage: npm run -s check -- [--json | --jsonl] [--lens LENS] [--level LEVEL] [--pace WORDS] [FILE… | -]

  (no format)    file:line:column  rule  message, then the score
  --json         one report for one draft, an array for several
  --jsonl        reads lines {"id","text"} and writes one report a line, in order
  --lens LENS    ${lensIds.join(', ')}
  --level LEVEL  ${levelIds.join(', ')}
  --pace WORDS   speaking pace in words a minute, ${PACE.slowest} to ${PACE.fastest}
  FILE, -        drafts to read; - is standard input, also read where no file is given

Exit code: 0 clean, 1 something was found (or a line of --jsonl could not be read), 2 bad usage or an unreadable file.
`;

/** Reads the arguments after the script's name. Throws a UsageError that names the valid values. */
export function parseArguments(words: readonly string[]): Arguments | 'help' {
  const parsed: Arguments = { output: 'plain', options: {}, files: [] };
  const rest = words.flatMap((word) => {
    const pair = /^(--[a-z]+)=(.*)$/s.exec(word);
    return pair ? [pair[1] as string, pair[2] as string] : [word];
  });
  while (rest.length > 0) {
    const word = rest.shift() as string;
    if (word === '--help' || word === '-h') return 'help';
    if (word === '--json' || word === '--jsonl') {
      if (parsed.output !== 'plain' && parsed.output !== word.slice(2))
        throw new UsageError('--json and --jsonl exclude each other');
      parsed.output = word === '--json' ? 'json' : 'jsonl';
    } else if (word === '--lens') parsed.options.lens = oneOf<LensId>(word, rest.shift(), lensIds);
    else if (word === '--level') parsed.options.level = oneOf<Level>(word, rest.shift(), levelIds);
    else if (word === '--pace') parsed.options.pace = pace(rest.shift());
    else if (word.startsWith('-') && word !== '-') throw new UsageError(`unknown option ${word}; try --help`);
    else parsed.files.push(word);
  }
  return parsed;
}

function oneOf<T extends string>(option: string, value: string | undefined, valid: readonly T[]): T {
  const found = valid.find((one) => one === value);
  if (found) return found;
  const what = value === undefined ? `${option} needs a value` : `unknown ${option.slice(2)} "${value}"`;
  throw new UsageError(`${what}; valid: ${valid.join(', ')}`);
}

function pace(value: string | undefined): number {
  const words = Number(value);
  if (value && words >= PACE.slowest && words <= PACE.fastest) return words;
  throw new UsageError(`--pace needs a number of words a minute from ${PACE.slowest} to ${PACE.fastest}`);
}
