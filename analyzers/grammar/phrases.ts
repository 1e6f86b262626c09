import type { Token } from '../tokens';

/** Where a phrase of a table was found: its key, and offsets of its first and last token within the sentence. */
export interface PhraseHit<Key extends string> {
  key: Key;
  start: number;
  end: number;
  /** Index of the first token. */
  token: number;
}

/**
 * Compiles a table of phrases, separated by `|` and on as many lines as they need, into one pass over a sentence's tokens. `*` stands for any one word,
 * `a/b` for either word, a phrase that begins with `^` stands only at the start of the sentence.
 */
export function phraseTable<Key extends string>(
  table: Readonly<Record<Key, string>>,
): (tokens: readonly Token[]) => PhraseHit<Key>[] {
  interface Entry {
    key: Key;
    rest: ReadonlySet<string>[];
    initial: boolean;
  }
  const byFirst = new Map<string, Entry[]>();
  for (const [key, phrases] of Object.entries(table) as [Key, string][])
    for (const phrase of phrases.replaceAll('\n', '').split('|')) {
      const initial = phrase.startsWith('^');
      const [first = '', ...rest] = phrase.slice(initial ? 1 : 0).split(' ');
      const entry: Entry = { key, rest: rest.map((word) => new Set(word.split('/'))), initial };
      for (const word of first.split('/')) byFirst.set(word, [...(byFirst.get(word) ?? []), entry]);
    }
  return (tokens) => {
    const hits: PhraseHit<Key>[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at] as Token;
      const entries = byFirst.get(token.lower);
      if (!entries) continue;
      for (const { key, rest, initial } of entries) {
        if (initial && at > 0) continue;
        const last = tokens[at + rest.length];
        if (!last) continue;
        if (rest.every((words, i) => words.has('*') || words.has((tokens[at + 1 + i] as Token).lower)))
          hits.push({ key, start: token.start, end: last.end, token: at });
      }
    }
    return hits;
  };
}
